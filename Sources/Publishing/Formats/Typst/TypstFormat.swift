import Briefing
import Diagnostics
import Templating

/// The source of the PDF: one file that Typst compiles as it is.
struct TypstFormat: PaperFormat {
  var id: String { "typst" }
  var fileExtension: String { "typ" }
  var summary: String { "Typst source, ready to be made into a PDF" }
  var shell: String { "formats/typst/page" }

  func fill(
    _ brief: Brief, on page: Page, _ standing: Standing, _ mark: PaperMark?
  ) -> Diagnosed<RenderedPaper?> {
    let filled = fill(page, with: TypstWriter.write(brief), for: brief, standing, mark)
    return Diagnosed(filled.value.map { RenderedPaper(bytes: $0.bytes) }, filled.diagnostics)
  }

  /// The page around a body.
  func fill(
    _ page: Page, with body: TypstBody, for brief: Brief, _ standing: Standing, _ mark: PaperMark?
  ) -> Diagnosed<RenderedText?> {
    page.fill(
      pageShell, with: Array(body.text.utf8), for: brief, standing, escaping: TypstValues(),
      mark: mark.map { TypstMark($0).code } ?? "")
  }

  /// The page template has set it: Typst takes the set-up of a page only before any text.
  func mark(_ paper: RenderedPaper, with mark: PaperMark) -> RenderedPaper? { paper }

  func shows(_ mark: PaperMark, in paper: RenderedPaper) -> Bool {
    TypstMark(mark).stands(in: String(decoding: paper.bytes, as: UTF8.self))
  }
}
