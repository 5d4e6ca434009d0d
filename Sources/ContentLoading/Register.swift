import Diagnostics
import DossierModel

/// The kinds of things that have an id of their own.
enum EntryKind: String, CaseIterable {
  case source, fact, subject, issuer, instrument, proposal, opening, language
  case documentType = "document type"
  case audience
  /// The ids of pieces are unique over all proposals.
  case point, act, answer
}

/// What a name in an entry may refer to.
enum ReferenceKind: CaseIterable {
  case source, fact, subject, issuer, unit, qualifier
  /// A subject, `all`, or a country that has no file of its own.
  case place
  /// A place, but not `all`.
  case party
  /// A list of subjects in `audiences.yaml`.
  case audience
  /// An issuer whose words a wording is; voices are known without a file.
  case speaker
}

/// Names that entries define and use, for the checks that need all files.
struct Register {
  /// A use of a name.
  struct Reference {
    var kind: ReferenceKind
    var name: String
    var range: SourceRange
  }

  /// A verified statement and the source it rests on.
  struct Claim {
    var source: String
    var range: SourceRange
  }

  /// Text or a wording that must be there in every language.
  struct Translation {
    var what: String
    var place: SourceRange
    var languages: [String: SourceRange]
    /// Where the text of a language is to be written; `{language}` stands for the language.
    var remedy: String
  }

  private(set) var defined: [EntryKind: [String: SourceRange]] = [:]
  /// Kinds of which some file could not be read, so that any name may be right.
  var incomplete: Set<EntryKind> = []
  var references: [Reference] = []
  var claims: [Claim] = []
  var translations: [Translation] = []
  /// The lists of `audiences.yaml`, which are read before what names them.
  var audiences: [String: [Located<SubjectID>]] = [:]

  /// Notes an id; answers where it was defined before.
  mutating func define(_ kind: EntryKind, _ id: String, at range: SourceRange) -> SourceRange? {
    if let first = defined[kind]?[id] { return first }
    defined[kind, default: [:]][id] = range
    return nil
  }

  /// All ids of a kind.
  func names(_ kind: EntryKind) -> [String] { defined[kind].map { Array($0.keys) } ?? [] }

  /// Whether an entry of this id exists, however broken.
  func defines(_ kind: EntryKind, _ id: String) -> Bool { defined[kind]?[id] != nil }
}

extension LoadingLog {
  /// Notes the id of an entry; an id that is taken is a finding.
  func define(_ kind: EntryKind, _ id: Located<String>) {
    if let first = register.define(kind, id.value, at: id.range) {
      report(.duplicateID(kind.rawValue, id, first: first))
    }
  }

  /// Reports each `id` that stands twice in one list, whatever else is wrong with its items.
  func requireUniqueIDs(_ items: [YAMLValue], _ what: String) {
    var first: [String: SourceRange] = [:]
    for item in items {
      guard case .mapping(let pairs) = item.content,
        let value = pairs.first(where: { $0.key == "id" })?.value,
        case .scalar(let text, _) = value.content
      else { continue }
      if let other = first[text] {
        report(.duplicateID(what, Located(text, at: value.range), first: other))
      } else {
        first[text] = value.range
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func duplicateID(
    _ what: String, _ id: Located<String>, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .duplicateId, .error, "the \(what) id '\(id.value)' is taken", at: id.range,
      notes: [Note("first defined here", at: first)], help: ["choose another id"])
  }
}
