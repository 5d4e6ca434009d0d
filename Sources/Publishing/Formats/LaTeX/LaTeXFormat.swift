import Briefing
import DossierModel
import Templating

/// A complete LaTeX document, its body written by libcmark, for houses that set their papers in TeX.
struct LaTeXFormat: PaperFormat {
  var id: String { "latex" }
  var label: String { "LaTeX" }
  var fileExtension: String { "tex" }
  var summary: String { "LaTeX document that pdflatex compiles as it is" }

  var shell: PageShell { PageShell("formats/latex/page", suffix: fileExtension) }
  var escaping: any Escaping { LaTeXValues() }

  func values(for edition: Edition) -> [String: TemplateValue] {
    ["latex-paper": .text(edition.subject.paper == .a4 ? "a4paper" : "letterpaper")]
  }

  func body(of brief: Brief) -> [UInt8] { LaTeXDialect().body(of: brief) }

  var markAdvice: String { "\\documentclass, first of all, and \\begin{document}" }

  func spares(_ mark: PaperMark, in paper: RenderedPaper) -> Bool {
    LaTeXRules.allow(String(decoding: paper.bare, as: UTF8.self))
  }

  func mark(_ paper: RenderedPaper, with mark: PaperMark) -> RenderedPaper? {
    LaTeXMark(mark).document(String(decoding: paper.bytes, as: UTF8.self)).map {
      RenderedPaper(bytes: Array($0.utf8))
    }
  }

  func shows(_ mark: PaperMark, in paper: RenderedPaper) -> Bool {
    LaTeXMark(mark).stands(in: String(decoding: paper.bytes, as: UTF8.self))
  }
}
