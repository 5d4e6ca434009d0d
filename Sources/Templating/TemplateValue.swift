package import Diagnostics

/// What a name stands for.
package enum TemplateValue {
  /// Text, escaped when printed; it must not have line breaks. True as a section unless empty.
  case text(String)
  /// Text in the syntax being written, printed as it is.
  ///
  /// The closure is called with the range of the tag each time it is printed; its findings are
  /// passed on, and nil prints nothing. True as a section, which does not call it.
  case markup((SourceRange) -> Diagnosed<String?>)
  /// A section is gone through once for each item.
  case list([TemplateValue])
  /// Something with names of its own.
  case object(any TemplateObject)
  /// A condition; as a section it leaves the context as it is.
  case boolean(Bool)
  /// A template that a dynamic partial renders as a text of its own: it is indented by nothing, and
  /// what stands around it cannot run into it.
  ///
  /// The closure is given the text and the range of the tag, and returns what is printed there
  /// instead, as it is. True as a section.
  case passage(Template, insert: (RenderedText, SourceRange) -> String)
  /// A known name without a value: false as a section, an error when printed.
  ///
  /// It does not climb: outer contexts are not asked.
  case missing(MissingValue)

  /// The value as a noun, for messages.
  var kind: String {
    switch self {
    case .text: "text"
    case .markup: "markup"
    case .list: "a list"
    case .object: "an object"
    case .boolean: "a boolean"
    case .passage: "a passage"
    case .missing: "missing"
    }
  }
}

/// Why a known name has no value: the finding when it is printed all the same.
package struct MissingValue: Sendable {
  /// The finding's id.
  package var id: DiagnosticID
  /// The finding's summary.
  package var summary: String
  /// Remarks, for example where a value was expected.
  package var notes: [Diagnostic.Note]
  /// What to do about it.
  package var help: [String]

  package init(
    id: DiagnosticID, summary: String, notes: [Diagnostic.Note] = [], help: [String] = []
  ) {
    self.id = id
    self.summary = summary
    self.notes = notes
    self.help = help
  }
}

/// Something whose names a template can use.
package protocol TemplateObject {
  /// The value of a name, a single segment; nil when the name is unknown here.
  func value(for name: String) -> TemplateValue?
  /// The names it knows, for suggestions.
  var knownNames: [String] { get }
  /// What to tell the author of a name that is unknown here, beside a near miss.
  func help(for name: String) -> [String]
}

extension TemplateObject {
  package func help(for name: String) -> [String] { [] }
}
