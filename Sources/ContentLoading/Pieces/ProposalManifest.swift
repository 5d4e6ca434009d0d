import Diagnostics
import DossierModel

/// The folder of a proposal, `proposals/<order>-<id>`.
struct ProposalFolder: Sendable, Hashable {
  var path: String
  var id: String
  /// Nothing where the name does not begin with one.
  var order: Int?

  init(_ path: String) {
    self.path = path
    let bytes = path.utf8.split(separator: UInt8(ascii: "/")).last
    let name = bytes.map { String(Substring($0)) } ?? path
    let digits = name.prefix { $0.isASCII && $0.isNumber }
    let rest = name.dropFirst(digits.count)
    id = rest.hasPrefix("-") && !digits.isEmpty ? String(rest.dropFirst()) : name
    order = id == name ? nil : Int(digits)
  }
}

/// What `proposal.yaml` and the name of its folder say.
struct ProposalManifest: Sendable {
  var id: ProposalID
  var order: Int
  /// Nothing where it could not be read.
  var title: LocalizedText?
  /// What the proposal is about.
  var themes: [String]
  var range: SourceRange
}

/// Reads `proposals/<order>-<id>/proposal.yaml`.
enum ProposalDecoder {
  static func manifest(_ file: EntryFile, _ folder: ProposalFolder) -> ProposalManifest {
    let range = file.value.anchor
    if folder.order == nil { file.log.report(.noOrder(folder, range)) }
    if !Name.isKebabCase(folder.id) { file.log.report(.notAnID(folder, range)) }
    var themes: [String] = []
    let title: LocalizedText? = file.object { fields in
      fields.note()
      let table = fields.optional(
        "themes",
        Reader<[(key: Located<String>, value: LocalizedText)]>
          .table(.localizedTitle))
      themes = (table ?? []).map(\.key.value)
      return fields.required("title", .localizedTitle)
    }
    return ProposalManifest(
      id: ProposalID(folder.id), order: folder.order ?? 0, title: title, themes: themes,
      range: range)
  }
}

extension Diagnostic {
  fileprivate static func noOrder(_ folder: ProposalFolder, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unnumberedProposal, "the folder '\(folder.path)' has no number", at: range,
      help: ["name it <order>-<id>, as in '1-protect-citizens'"])
  }

  fileprivate static func notAnID(_ folder: ProposalFolder, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .badFileName, "the folder '\(folder.path)' is not named after an id", at: range,
      help: ["behind the number, write lower-case letters, digits and single hyphens"])
  }

  static func missingFile(_ path: String, of folder: String) -> Diagnostic {
    Diagnostic(
      .missingFile, "the file is missing that every proposal has",
      at: SourceRange(startOf: SourceFile(path: path, bytes: [])),
      help: ["write it, or remove the folder '\(folder)'"])
  }
}
