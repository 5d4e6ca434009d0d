import Diagnostics
import DossierModel

/// What reading one entry has noticed, and what must still be checked against other entries.
///
/// A value of reference kind that never leaves the reading: every decoder adds to it.
final class LoadingLog {
  /// What of an entry a finding is about.
  enum Part: Hashable {
    case whole
    /// One value of a fact: others can be printed all the same.
    case value(release: String?, place: SubjectID?)
  }

  /// A use of a name.
  struct Reference {
    var kind: ReferenceKind
    var name: String
    var range: SourceRange
    var part: Part
  }

  private(set) var findings: [(part: Part, diagnostic: Diagnostic)] = []
  private(set) var references: [Reference] = []
  var claims: [Claim] = []
  var translations: [Translation] = []
  /// Instruments and strands that must exist.
  var strands: [Located<String>] = []
  /// The lists of `audiences.yaml`, by name.
  let audiences: [String: [Located<SubjectID>]]
  /// What is read at the moment.
  private(set) var part = Part.whole

  init(audiences: [String: [Located<SubjectID>]] = [:]) { self.audiences = audiences }

  var diagnostics: [Diagnostic] { findings.map(\.diagnostic) }

  func report(_ diagnostic: Diagnostic) { findings.append((part, diagnostic)) }

  func report(_ diagnostics: [Diagnostic]) { findings += diagnostics.map { (part, $0) } }

  /// Notes that a name must be that of something which exists.
  func refer(_ kind: ReferenceKind, _ name: Located<String>) {
    references.append(Reference(kind: kind, name: name.value, range: name.range, part: part))
  }

  /// Reads a part of the entry, to which what is noticed belongs.
  func within<Result>(_ part: Part, _ read: () -> Result) -> Result {
    let around = self.part
    self.part = part
    defer { self.part = around }
    return read()
  }
}

/// A verified statement and the source it rests on.
struct Claim {
  var source: Located<SourceID>
  /// The first day on which what it says can have been measured.
  var measured: CalendarDate?
  var part: LoadingLog.Part
}

/// Text or a wording that must be there in every language.
struct Translation {
  var what: String
  var place: SourceRange
  var languages: [String: SourceRange]
  /// Where the text of a language is to be written; `{language}` stands for the language.
  var remedy: String
}

/// What a name in an entry may refer to.
enum ReferenceKind: CaseIterable {
  case source, fact, subject, issuer, unit, qualifier
  /// What a proposal is about.
  case theme
  /// A subject, `all`, or a country that has no file of its own.
  case place
  /// A place, but not `all`.
  case party
  /// A list of subjects in `audiences.yaml`.
  case audience
  /// An issuer whose words a wording is; voices are known without a file.
  case speaker
}

extension LoadingLog {
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
  static func duplicateID(
    _ what: String, _ id: Located<String>, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .duplicateId, .error, "the \(what) id '\(id.value)' is taken", at: id.range,
      notes: [Note("first defined here", at: first)], help: ["choose another id"])
  }
}
