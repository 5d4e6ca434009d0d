import Briefing
import Diagnostics

/// PDF/UA-1 and PDF/A-2a in one file, made by Typst from the Typst format.
struct PDFFormat: PaperFormat {
  var id: String { "pdf" }
  var fileExtension: String { "pdf" }
  var summary: String { "accessible PDF (PDF/UA-1, PDF/A-2a); needs Typst" }
  var needsEngine: Bool { true }

  func render(_ brief: Brief, on page: Page) -> Diagnosed<RenderedPaper?> {
    TypstFormat().render(brief, on: page)
  }
}
