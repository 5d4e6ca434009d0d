import Briefing
import Templating

@testable import Publishing

/// An e-book, made by Pandoc from the HTML format.
struct EPUBFormat: PaperFormat {
  /// What writes the source that the engine is given.
  private let source = HTMLFormat()

  var id: String { "epub" }
  var label: String { "EPUB" }
  var fileExtension: String { "epub" }
  var summary: String { "e-book; needs Pandoc" }
  var engine: EngineID? { .pandoc }
  var sourceFormat: String? { source.id }

  var shell: PageShell { source.shell }
  var styleSheet: String? { source.styleSheet }
  var escaping: any Escaping { source.escaping }

  func body(of brief: Brief) -> [UInt8] { source.body(of: brief) }

  var markAdvice: String { source.markAdvice }

  func spares(_ mark: PaperMark, in paper: RenderedPaper) -> Bool {
    source.spares(mark, in: paper)
  }

  func mark(_ paper: RenderedPaper, with mark: PaperMark) -> RenderedPaper? {
    source.mark(paper, with: mark)
  }

  func shows(_ mark: PaperMark, in paper: RenderedPaper) -> Bool {
    source.shows(mark, in: paper)
  }

  /// An e-book is an archive.
  func isWhole(_ document: [UInt8]) -> Bool { document.starts(with: "PK".utf8) }
}
