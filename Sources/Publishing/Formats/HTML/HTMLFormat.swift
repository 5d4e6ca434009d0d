import Briefing
import Templating

/// One self-contained page for screen and print, its body written by libcmark.
struct HTMLFormat: PaperFormat {
  var id: String { "html" }
  var fileExtension: String { "html" }
  var summary: String { "one self-contained web page for screen and print" }
  var shell: String { "formats/html/page" }

  var escaping: any Escaping { HTMLValues() }

  func body(of brief: Brief) -> [UInt8] { HTMLDialect().body(of: brief) }

  func spares(_ mark: PaperMark, in shell: RenderedPaper) -> Bool {
    HTMLRules.allow(template: shell.bytes)
  }

  func mark(_ paper: RenderedPaper, with mark: PaperMark) -> RenderedPaper? {
    HTMLMark(mark).page(paper.bytes).map { RenderedPaper(bytes: $0) }
  }

  func shows(_ mark: PaperMark, in paper: RenderedPaper) -> Bool {
    HTMLMark(mark).stands(in: paper.bytes)
  }
}
