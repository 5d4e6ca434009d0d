import Briefing
import DossierModel

/// The names that documents of this program can have: `<subject>/<type>[.<issuer>].<language>
/// [.<state>].<extension>`, of evidence without a state, of the types and languages that the templates hold.
package struct DocumentNames: Sendable {
  private let types: Set<String>
  private let languages: Set<String>

  package init(types: some Sequence<String>, languages: some Sequence<String>) {
    self.types = Set(types)
    self.languages = Set(languages)
  }

  /// The names that a loaded project gives.
  init(_ composer: Composer) {
    let stationery = composer.stationery
    self.init(
      types: stationery.documentTypes.keys.map { "\($0)" },
      languages: stationery.languages.keys.map(\.description))
  }

  /// What a file is by its name; nothing when it is none of ours.
  func parse(_ file: String, in subject: String) -> WrittenName? {
    var parts = file.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 3, (parts + [subject]).allSatisfy(\.isPartOfName) else { return nil }
    var fileExtension = parts.removeLast()
    let evidence = EvidenceFile.fileExtension
    if "\(parts[parts.count - 1]).\(fileExtension)" == evidence {
      parts.removeLast()
      fileExtension = evidence
    } else if PaperState(rawValue: parts[parts.count - 1]) != nil {
      parts.removeLast()
    }
    guard (2...3).contains(parts.count), types.contains(parts[0]),
      languages.contains(parts[parts.count - 1])
    else { return nil }
    return WrittenName(
      path: "\(subject)/\(file)", subject: subject, type: parts[0],
      issuer: parts.count == 3 ? parts[1] : nil, language: parts[parts.count - 1],
      fileExtension: fileExtension)
  }
}

extension String {
  /// Whether it is what ids, language tags and extensions are made of.
  fileprivate var isPartOfName: Bool {
    !isEmpty
      && utf8.allSatisfy { byte in
        byte.isLowercaseLetter || byte.isUppercaseLetter || byte.isDecimalDigit
          || byte == UInt8(ascii: "-")
      }
  }
}

extension UInt8 {
  fileprivate var isLowercaseLetter: Bool { (0x61...0x7A).contains(self) }
  fileprivate var isUppercaseLetter: Bool { (0x41...0x5A).contains(self) }
  fileprivate var isDecimalDigit: Bool { (0x30...0x39).contains(self) }
}
