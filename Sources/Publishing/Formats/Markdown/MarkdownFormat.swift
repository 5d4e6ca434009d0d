import Briefing
import CommonMark
import Templating

/// Markdown for forges and editors, written by libcmark.
struct MarkdownFormat: PaperFormat {
  var id: String { "markdown" }
  var label: String { "Markdown" }
  var fileExtension: String { "md" }
  var summary: String { "Markdown with notes and pipe tables, for forges and editors" }

  var shell: PageShell { PageShell("formats/markdown/page", suffix: fileExtension) }
  var escaping: any Escaping { MarkdownValues() }

  func body(of brief: Brief) -> [UInt8] { MarkdownDialect().body(of: brief) }

  var markAdvice: String { "the end of everything that the page opens" }

  /// What hides the mark is seen in the finished document, where nothing may stay open.
  func spares(_ mark: PaperMark, in paper: RenderedPaper) -> Bool { true }

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
        guard $0.kind == .blockQuote else { return false }
        let said = $0.plainText
        return said == mark.text || said.words == mark.text.words
      }
    }
  }
}
