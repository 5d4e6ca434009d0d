import Briefing
import Diagnostics
import Templating

/// Markdown for forges and editors, written by libcmark.
struct MarkdownFormat: PaperFormat {
  var id: String { "markdown" }
  var fileExtension: String { "md" }
  var summary: String { "Markdown with notes and pipe tables, for forges and editors" }

  func render(_ brief: Brief, on page: Page) -> Diagnosed<RenderedPaper?> {
    let body = MarkdownDialect().body(of: brief)
    let filled = page.fill(
      PageShell("formats/markdown/page", suffix: "md"), with: body, for: brief,
      escaping: MarkdownValues())
    return Diagnosed(filled.value.map { RenderedPaper(bytes: $0.bytes) }, filled.diagnostics)
  }
}
