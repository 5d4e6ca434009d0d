import Briefing
import Diagnostics
import Templating

/// One self-contained page for screen and print, its body written by libcmark.
struct HTMLFormat: PaperFormat {
  var id: String { "html" }
  var fileExtension: String { "html" }
  var summary: String { "one self-contained web page for screen and print" }

  func render(_ brief: Brief, on page: Page) -> Diagnosed<RenderedPaper?> {
    let body = HTMLDialect().body(of: brief)
    let filled = page.fill(
      PageShell("formats/html/page", suffix: "html"), with: body, for: brief,
      escaping: HTMLValues())
    return Diagnosed(filled.value.map { RenderedPaper(bytes: $0.bytes) }, filled.diagnostics)
  }
}
