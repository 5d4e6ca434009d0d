import Briefing
import Diagnostics
import Templating

/// One self-contained page for screen and print, its body written by libcmark.
struct HTMLFormat: PaperFormat {
  var id: String { "html" }
  var fileExtension: String { "html" }
  var summary: String { "one self-contained web page for screen and print" }
  var shell: String { "formats/html/page" }

  func fill(
    _ brief: Brief, on page: Page, _ standing: Standing, _ mark: PaperMark?
  ) -> Diagnosed<RenderedPaper?> {
    let body = HTMLDialect().body(of: brief)
    let filled = page.fill(pageShell, with: body, for: brief, standing, escaping: HTMLValues())
    return Diagnosed(filled.value.map { RenderedPaper(bytes: $0.bytes) }, filled.diagnostics)
  }

  func mark(_ paper: RenderedPaper, with mark: PaperMark) -> RenderedPaper? {
    HTMLMark(mark).page(paper.bytes).map { RenderedPaper(bytes: $0) }
  }

  func shows(_ mark: PaperMark, in paper: RenderedPaper) -> Bool {
    HTMLMark(mark).stands(in: paper.bytes)
  }
}
