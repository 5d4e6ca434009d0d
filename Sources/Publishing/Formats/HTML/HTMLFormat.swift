import Briefing
import Templating

/// One self-contained page for screen and print, its body written by libcmark.
struct HTMLFormat: PaperFormat {
  let rules = HTMLRules()

  var id: String { "html" }
  var label: String { "HTML" }
  var fileExtension: String { "html" }
  var summary: String { "one self-contained web page for screen and print" }
  var prominence: Int { 1 }

  var shell: PageShell { PageShell("formats/html/page", suffix: fileExtension) }
  /// The page that lists the papers of a folder.
  var indexShell: PageShell { PageShell("formats/html/index", suffix: fileExtension) }
  var styleSheet: String? { "formats/html/style.css" }
  var escaping: any Escaping { HTMLValues() }

  func body(of brief: Brief) -> [UInt8] { HTMLDialect().body(of: brief) }

  var markAdvice: String { "<head>, <title> with {{document-title}}, and <body>" }

  func spares(_ mark: PaperMark, in paper: RenderedPaper) -> Bool {
    paper.page.map(rules.allow(template:)) ?? false
  }

  func mark(_ paper: RenderedPaper, with mark: PaperMark) -> RenderedPaper? {
    HTMLMark(mark, judging: rules).page(paper)
  }

  func shows(_ mark: PaperMark, in paper: RenderedPaper) -> Bool {
    HTMLMark(mark, judging: rules).stands(in: paper)
  }
}
