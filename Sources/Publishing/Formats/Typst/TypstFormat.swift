import Briefing
import Diagnostics
import Templating

/// The source of the PDF: one file that Typst compiles as it is.
struct TypstFormat: PaperFormat {
  var id: String { "typst" }
  var fileExtension: String { "typ" }
  var summary: String { "Typst source, ready to be made into a PDF" }

  func render(_ brief: Brief, on page: Page) -> Diagnosed<RenderedPaper?> {
    let filled = Self.fill(page, with: TypstWriter.write(brief), for: brief)
    return Diagnosed(filled.value.map { RenderedPaper(bytes: $0.bytes) }, filled.diagnostics)
  }

  /// The page around a body.
  static func fill(
    _ page: Page, with body: TypstBody, for brief: Brief
  ) -> Diagnosed<RenderedText?> {
    page.fill(
      PageShell("formats/typst/page", suffix: "typ"), with: Array(body.text.utf8), for: brief,
      escaping: TypstValues())
  }
}
