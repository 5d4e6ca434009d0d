package import Diagnostics

/// Renders templates; may be used on many threads at once.
package struct TemplateRenderer: Sendable {
  private let library: TemplateLibrary
  private let escaping: any Escaping

  /// A renderer that finds partials and parents in `library` and escapes text with `escaping`.
  package init(library: TemplateLibrary, escaping: any Escaping) {
    self.library = library
    self.escaping = escaping
  }

  /// Renders a template with `context` as the outermost context.
  ///
  /// The value is nil when there are errors. Rendering goes on after an error, so that all are
  /// reported, each once for its place; only a runaway template is given up.
  package func render(
    _ template: Template, with context: any TemplateObject
  ) -> Diagnosed<RenderedText?> {
    var rendering = Rendering(template, context: context, library: library, escaping: escaping)
    rendering.run()
    let diagnostics = rendering.findings.diagnostics
    guard !diagnostics.hasErrors else { return Diagnosed(nil, diagnostics) }
    let output = rendering.output
    return Diagnosed(RenderedText(bytes: output.bytes, origins: output.origins), diagnostics)
  }
}
