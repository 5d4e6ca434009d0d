import Briefing
import CommonMark
import Diagnostics
import Templating

/// Markdown for forges and editors, written by libcmark.
struct MarkdownFormat: PaperFormat {
  var id: String { "markdown" }
  var fileExtension: String { "md" }
  var summary: String { "Markdown with notes and pipe tables, for forges and editors" }
  var shell: String { "formats/markdown/page" }

  func fill(
    _ brief: Brief, on page: Page, _ standing: Standing, _ mark: PaperMark?
  ) -> Diagnosed<RenderedPaper?> {
    let body = MarkdownDialect().body(of: brief)
    let filled = page.fill(pageShell, with: body, for: brief, standing, escaping: MarkdownValues())
    return Diagnosed(filled.value.map { RenderedPaper(bytes: $0.bytes) }, filled.diagnostics)
  }

  /// The first and the last words of the file.
  func mark(_ paper: RenderedPaper, with mark: PaperMark) -> RenderedPaper? {
    let words = "> **\(MarkdownEscaping.escape(mark.text, atLineStart: false))**\n"
    return RenderedPaper(
      bytes: Array(words.utf8) + [0x0A] + paper.bytes + [0x0A] + Array(words.utf8))
  }

  func shows(_ mark: PaperMark, in paper: RenderedPaper) -> Bool {
    Document(parsing: String(decoding: paper.bytes, as: UTF8.self)).withRoot { root in
      let blocks = Array(root.children)
      guard let first = blocks.first, let last = blocks.last, blocks.count > 1 else { return false }
      return [first, last].allSatisfy {
        $0.kind == .blockQuote && $0.plainText.words == mark.text.words
      }
    }
  }
}
