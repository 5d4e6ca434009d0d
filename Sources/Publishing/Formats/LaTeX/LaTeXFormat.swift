import Briefing
import Diagnostics
import Templating

/// A complete LaTeX document, its body written by libcmark, for houses that set their papers in TeX.
struct LaTeXFormat: PaperFormat {
  var id: String { "latex" }
  var fileExtension: String { "tex" }
  var summary: String { "LaTeX document that pdflatex compiles as it is" }
  var shell: String { "formats/latex/page" }

  func fill(
    _ brief: Brief, on page: Page, _ standing: Standing, _ mark: PaperMark?
  ) -> Diagnosed<RenderedPaper?> {
    let body = LaTeXDialect().body(of: brief)
    let filled = page.fill(pageShell, with: body, for: brief, standing, escaping: LaTeXValues())
    return Diagnosed(filled.value.map { RenderedPaper(bytes: $0.bytes) }, filled.diagnostics)
  }

  func mark(_ paper: RenderedPaper, with mark: PaperMark) -> RenderedPaper? {
    LaTeXMark(mark).document(String(decoding: paper.bytes, as: UTF8.self)).map {
      RenderedPaper(bytes: Array($0.utf8))
    }
  }

  func shows(_ mark: PaperMark, in paper: RenderedPaper) -> Bool {
    LaTeXMark(mark).stands(in: String(decoding: paper.bytes, as: UTF8.self))
  }
}
