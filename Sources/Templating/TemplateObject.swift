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
