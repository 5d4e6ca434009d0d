import Diagnostics
import Templating
import Testing

/// A template with its data, its partials, and the text it must give.
struct Case: Sendable, CustomTestStringConvertible {
  var name: String
  var template: String
  var data: [String: Value]
  var partials: [String: String]
  var expected: String

  init(
    _ name: String, _ template: String, _ data: [String: Value] = [:],
    partials: [String: String] = [:], gives expected: String
  ) {
    self.name = name
    self.template = template
    self.data = data
    self.partials = partials
    self.expected = expected
  }

  var testDescription: String { name }

  /// Renders the template without findings and compares.
  func check(sourceLocation: Testing.SourceLocation = #_sourceLocation) {
    let result = render(template, data, partials: partials)
    #expect(
      result.diagnostics.isEmpty, "\(ConsoleFormat().format(result.diagnostics))",
      sourceLocation: sourceLocation)
    #expect(result.value?.text == expected, sourceLocation: sourceLocation)
  }
}

/// Compiles and renders, all findings together.
func render(
  _ template: String, _ data: [String: Value] = [:], partials: [String: String] = [:],
  escaping: any Escaping = MarkupEscaping()
) -> Diagnosed<RenderedText?> {
  render(SourceFile(path: "main", text: template), Members(data), partials, escaping)
}

func render(
  _ file: SourceFile, _ context: any TemplateObject, _ partials: [String: String] = [:],
  _ escaping: any Escaping = MarkupEscaping()
) -> Diagnosed<RenderedText?> {
  let main = Template.compile(file, name: "main")
  let others = partials.map { name, text in
    Template.compile(SourceFile(path: name, text: text), name: name)
  }
  let findings = main.diagnostics + others.flatMap(\.diagnostics)
  guard findings.isEmpty, let template = main.value else { return Diagnosed(nil, findings) }
  let library = TemplateLibrary(others.compactMap(\.value) + [template])
  return TemplateRenderer(library: library, escaping: escaping).render(template, with: context)
}
