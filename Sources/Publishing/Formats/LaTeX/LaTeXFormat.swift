import Briefing
import Diagnostics
import Templating

/// A complete LaTeX document, its body written by libcmark, for houses that set their papers in TeX.
struct LaTeXFormat: PaperFormat {
  var id: String { "latex" }
  var fileExtension: String { "tex" }
  var summary: String { "LaTeX document that pdflatex compiles as it is" }

  func render(_ brief: Brief, on page: Page) -> Diagnosed<RenderedPaper?> {
    let body = LaTeXDialect().body(of: brief)
    let filled = page.fill(
      PageShell("formats/latex/page", suffix: "tex"), with: body, for: brief,
      escaping: LaTeXValues())
    return Diagnosed(filled.value.map { RenderedPaper(bytes: $0.bytes) }, filled.diagnostics)
  }
}
