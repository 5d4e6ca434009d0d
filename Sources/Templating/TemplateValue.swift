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
