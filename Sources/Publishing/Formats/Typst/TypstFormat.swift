import Briefing
import Templating

/// The source of the PDF: one file that Typst compiles as it is.
struct TypstFormat: PaperFormat {
  var id: String { "typst" }
  var label: String { "Typst" }
  var fileExtension: String { "typ" }
  var summary: String { "Typst source, ready to be made into a PDF" }

  var shell: PageShell { PageShell("formats/typst/page", suffix: fileExtension) }
  var escaping: any Escaping { TypstValues() }

  func body(of brief: Brief) -> [UInt8] { Array(TypstWriter.write(brief).text.utf8) }

  /// Nothing where there is no mark, so that every page template may print it.
  func code(of mark: PaperMark?) -> String? { mark.map { TypstMark($0).code } ?? "" }

  var markAdvice: String {
    "{{mark}} on a line of its own behind the page set-up, with no 'foreground' of the page's own"
  }

  func spares(_ mark: PaperMark, in paper: RenderedPaper) -> Bool {
    TypstMark(mark).stands(in: String(decoding: paper.bare, as: UTF8.self), judging: .all)
  }

  /// The page template has set it: Typst takes the set-up of a page only before any text.
  func mark(_ paper: RenderedPaper, with mark: PaperMark) -> RenderedPaper? { paper }

  func shows(_ mark: PaperMark, in paper: RenderedPaper) -> Bool {
    TypstMark(mark).stands(in: String(decoding: paper.bytes, as: UTF8.self), judging: .code)
  }
}
