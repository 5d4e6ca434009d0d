import Diagnostics
import DossierModel
import Templating

extension Session {
  /// What templates see of a part of the paper; nothing can be printed of one that the type forbids.
  func part(_ part: DocumentType.Part, _ value: @autoclosure () -> TemplateValue) -> TemplateValue {
    guard edition.type.forbids(part) else { return value() }
    let type = edition.type
    return .missing(
      MissingValue(
        id: .forbiddenPart, summary: .forbids(part, type),
        notes: [Diagnostic.Note("the type", at: type.range)], help: .whereForbidden(part)))
  }
}

extension Diagnostic {
  /// A title in a paper whose type forbids one.
  static func forbiddenTitle(in type: DocumentType, at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      .forbiddenPart, .forbids(.title, type), at: range, notes: [Note("the type", at: type.range)],
      help: .whereForbidden(.title))
  }
}

extension String {
  fileprivate static func forbids(_ part: DocumentType.Part, _ type: DocumentType) -> String {
    "document type '\(type.id)' forbids the part '\(part.rawValue)'"
  }
}

extension [String] {
  fileprivate static func whereForbidden(_ part: DocumentType.Part) -> [String] {
    ["leave it out, or write '\(part.rawValue): optional' under 'parts' in its document.yaml"]
  }
}
