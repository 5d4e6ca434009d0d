import Diagnostics
import DossierModel

/// The line that starts a wording: `# en: A title`, `# es civil-society:`.
struct WordingHeading {
  var language: Located<String>
  /// The voice or the issuer whose words follow; nothing where they are everyone's.
  var speaker: Located<String>?
  /// What stands behind the colon, without blanks at its ends.
  var title: Range<Int>?
  /// From the hash to the colon.
  var range: SourceRange

  /// Nothing where the line does not have the form.
  init?(_ file: SourceFile, line: Int) {
    let bytes = file.lineRange(line)
    self.init(file, bytes, from: bytes.lowerBound + 2)
    guard file.bytes[bytes].starts(with: [0x23, 0x20]) else { return nil }
  }

  /// The part of a line that begins with the language, at `start`.
  init?(_ file: SourceFile, _ line: Range<Int>, from start: Int) {
    guard start < line.upperBound,
      let colon = file.bytes[start..<line.upperBound].firstIndex(of: 0x3A)
    else { return nil }
    let words = file.bytes[start..<colon].split(separator: 0x20, omittingEmptySubsequences: false)
      .map { Located(String(decoding: $0, as: UTF8.self), at: file, $0.indices) }
    guard words.count <= 2, let language = words.first, Name.isLanguageTag(language.value),
      words.dropFirst().allSatisfy({ Name.isKebabCase($0.value) })
    else { return nil }
    self.language = language
    speaker = words.dropFirst().first
    range = SourceRange(file: file, bytes: line.lowerBound..<colon + 1)
    let rest = colon + 1..<line.upperBound
    if !file.showsNothing(in: rest), let first = rest.first(where: { !file.bytes[$0].isBlank }),
      let last = rest.last(where: { !file.bytes[$0].isBlank })
    {
      title = first..<last + 1
    }
  }
}

extension Located where Value == String {
  fileprivate init(_ value: String, at file: SourceFile, _ bytes: Range<Int>) {
    self.init(value, at: SourceRange(file: file, bytes: bytes))
  }
}
