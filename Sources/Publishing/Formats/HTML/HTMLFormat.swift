import Briefing
import Templating

/// One self-contained page for screen and print, its body written by libcmark.
struct HTMLFormat: PaperFormat {
  private let rules = HTMLRules()

  var id: String { "html" }
  var fileExtension: String { "html" }
  var summary: String { "one self-contained web page for screen and print" }
  var shell: String { "formats/html/page" }

  var escaping: any Escaping { HTMLValues() }

  func body(of brief: Brief) -> [UInt8] { HTMLDialect().body(of: brief) }

  func spares(_ mark: PaperMark, in shell: RenderedPaper) -> Bool {
    rules.allow(template: shell.bytes)
  }

  func mark(_ paper: RenderedPaper, with mark: PaperMark) -> RenderedPaper? {
    HTMLMark(mark, judging: rules).page(paper.bytes).map { RenderedPaper(bytes: $0) }
  }

  func shows(_ mark: PaperMark, in paper: RenderedPaper) -> Bool {
    HTMLMark(mark, judging: rules).stands(in: paper.bytes)
  }
}
