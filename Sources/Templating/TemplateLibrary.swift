import Diagnostics

/// The templates that partial and parent tags can name.
package struct TemplateLibrary: Sendable {
  private let templates: [String: Template]

  /// A library of `templates`; of two with one name the later counts.
  package init(_ templates: [Template] = []) {
    self.templates = Dictionary(templates.map { ($0.name, $0) }) { _, later in later }
  }

  /// The template of a name.
  package subscript(name: String) -> Template? { templates[name] }

  /// The names of all templates, sorted.
  package var names: [String] { templates.keys.sorted() }

  /// The template of a name, or a finding at `range`, where the name is used.
  func find(_ name: String, at range: SourceRange) -> Diagnosed<Template?> {
    if let template = templates[name] { return Diagnosed(template) }
    let near = Suggestion.nearest(to: name, in: templates.keys)
    return Diagnosed(nil, [.unknownPartial(name, near: near, at: range)])
  }
}

extension Diagnostic {
  fileprivate static func unknownPartial(
    _ name: String, near: String?, at range: SourceRange
  ) -> Self {
    Diagnostic(
      .unknownPartial, .error, "unknown partial '\(NameRule.shown(name))'", at: range,
      help: near.map { ["did you mean '\($0)'?"] } ?? [])
  }
}
