import Briefing
import Templating

/// PDF/UA-1 and PDF/A-2a in one file, made by Typst from the Typst format.
struct PDFFormat: PaperFormat {
  var id: String { "pdf" }
  var fileExtension: String { "pdf" }
  var summary: String { "accessible PDF (PDF/UA-1, PDF/A-2a); needs Typst" }
  var needsEngine: Bool { true }
  var shell: String { TypstFormat().shell }

  var escaping: any Escaping { TypstFormat().escaping }

  func body(of brief: Brief) -> [UInt8] { TypstFormat().body(of: brief) }

  func code(of mark: PaperMark?) -> String? { TypstFormat().code(of: mark) }

  func spares(_ mark: PaperMark, in shell: RenderedPaper) -> Bool {
    TypstFormat().spares(mark, in: shell)
  }

  func mark(_ paper: RenderedPaper, with mark: PaperMark) -> RenderedPaper? {
    TypstFormat().mark(paper, with: mark)
  }

  /// The engine turns this source, and nothing else, into the PDF.
  func shows(_ mark: PaperMark, in paper: RenderedPaper) -> Bool {
    TypstFormat().shows(mark, in: paper)
  }
}
