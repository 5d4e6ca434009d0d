import Briefing
import Templating

/// PDF/UA-1 and PDF/A-2a in one file, made by Typst from the Typst format.
struct PDFFormat: PaperFormat {
  /// What writes the source that the engine is given.
  private let source = TypstFormat()

  var id: String { "pdf" }
  var label: String { "PDF" }
  var fileExtension: String { "pdf" }
  var summary: String { "accessible PDF (PDF/UA-1, PDF/A-2a); needs Typst" }
  var engine: EngineID? { .typst }
  var sourceFormat: String? { source.id }
  var isPaged: Bool { true }
  var prominence: Int { 2 }

  var shell: PageShell { source.shell }
  var escaping: any Escaping { source.escaping }

  func body(of brief: Brief) -> [UInt8] { source.body(of: brief) }

  func code(of mark: PaperMark?) -> String? { source.code(of: mark) }

  var markAdvice: String { source.markAdvice }

  func spares(_ mark: PaperMark, in paper: RenderedPaper) -> Bool {
    source.spares(mark, in: paper)
  }

  func mark(_ paper: RenderedPaper, with mark: PaperMark) -> RenderedPaper? {
    source.mark(paper, with: mark)
  }

  /// The engine turns this source, and nothing else, into the PDF.
  func shows(_ mark: PaperMark, in paper: RenderedPaper) -> Bool {
    source.shows(mark, in: paper)
  }

  /// Whether it begins and ends as a PDF does.
  func isWhole(_ document: [UInt8]) -> Bool {
    let end = document.reversed().drop { $0 == 0x0A || $0 == 0x0D }
    return document.starts(with: "%PDF-".utf8) && end.starts(with: "%%EOF".utf8.reversed())
  }

  func place(of refusal: EngineRefusal, in brief: Brief, on page: Page) -> RefusalPlace {
    .find(refusal, in: brief, on: page)
  }
}
