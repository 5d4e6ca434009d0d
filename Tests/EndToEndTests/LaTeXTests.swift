import Foundation
import TestSupport
import Testing

/// The LaTeX documents, compiled as they are.
@Suite struct LaTeXTests {
  static let pdflatex = "/usr/bin/pdflatex"

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: pdflatex),
      "needs pdflatex (Debian: texlive-latex-recommended, texlive-lang-spanish, lmodern)"),
    arguments: ["xa/position-paper.en.specimen", "xa/position-paper.es.specimen"])
  func `a document compiles`(name: String) throws {
    let place = try Workplace()
    #expect(
      try place.program.run(["render", "--format", "latex", "-o", "out"] + Workplace.day).code == 0)
    let compiled = try place.program.shell(
      "cd out/xa && HOME=. \(Self.pdflatex) -interaction=nonstopmode -halt-on-error "
        + "$(basename \(name)).tex && test -s $(basename \(name)).pdf")
    let complaint = compiled.output.range(of: "\n!").map { compiled.output[$0.lowerBound...] }
    #expect(compiled.code == 0, "\(complaint?.prefix(600) ?? "") \(compiled.messages)")
    #expect(!compiled.output.contains("Missing character"))
  }
}
