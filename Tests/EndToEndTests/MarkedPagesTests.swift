import Foundation
import TestSupport
import Testing

/// The mark on every page that leaves the house, read back from the pages themselves.
@Suite struct MarkedPagesTests {
  static let pdftotext = "/usr/bin/pdftotext"
  static let chromium = "/usr/bin/chromium"
  static let canRead = FileManager.default.isExecutableFile(atPath: pdftotext)

  /// The words of each page, white space as single spaces.
  private static func pages(of path: String, _ program: Program) throws -> [String] {
    let text = try program.shell("\(pdftotext) '\(path)' - 2>/dev/null")
    #expect(text.code == 0)
    return text.output.split(separator: "\u{C}", omittingEmptySubsequences: false).dropLast()
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  }

  /// The mark that a paper begins with, from its Markdown.
  private static func mark(in markdown: String) throws -> String {
    let line = try #require(markdown.split(separator: "\n").first)
    try #require(line.hasPrefix("> **") && line.hasSuffix("**"))
    return line.dropFirst(4).dropLast(2).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  private static func expect(
    _ pages: [String], haveTwice mark: String, _ name: String,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    #expect(!pages.isEmpty, "\(name)", sourceLocation: sourceLocation)
    for (index, page) in pages.enumerated() {
      #expect(page.hasPrefix(mark), "\(name), page \(index + 1)", sourceLocation: sourceLocation)
      #expect(
        page.components(separatedBy: mark).count > 2, "\(name), page \(index + 1)",
        sourceLocation: sourceLocation)
    }
  }

  @Test(
    .enabled(
      if: canRead && Program.hasEngine, "needs pdftotext and the PDF engine; see 'make setup'"),
    arguments: [
      ["--as-of", "2026-11-30"], ["--as-of", "2017-02-16"],
      ["--as-of", "2026-11-30", "--issuer", "civil-society"],
    ])
  func `every page of every shipped PDF is marked at top and bottom`(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    let program = Program(folder: folder.path)
    let root = SampleProject.repository
    let made = try program.run(
      [
        "render", "--output", "out", "--format", "pdf,markdown", "--content", root + "/Content",
        "--templates", root + "/Templates", "--pdf-engine", Program.enginePath,
        "--known", root + "/Tests/PublishingTests/Shipped/known-stale.txt",
      ] + arguments)
    #expect(made.code == 0, "\(made.messages)")
    let names = folder.tree("out").filter { $0.hasSuffix(".pdf") }
    #expect(names.count == 12)
    for name in names {
      let markdown = try #require(folder.text("out/" + name.replacing(".pdf", with: ".md")))
      let pages = try Self.pages(of: "out/" + name, program)
      #expect(pages.count <= 4, "\(name)")
      Self.expect(pages, haveTwice: try Self.mark(in: markdown), name)
      let about = try program.shell("pdfinfo 'out/\(name)'")
      let lines = about.output.split(separator: "\n").map {
        $0.split(separator: " ").joined(separator: " ")
      }
      let states = ["Specimen", "Modelo", "Reconstruction", "Reconstrucción"]
      #expect(lines.contains { line in states.contains { line.hasPrefix("Title: [\($0)] ") } })
      #expect(
        lines.contains("Author: Demarche content set")
          || lines.contains("Author: Conjunto de contenidos Demarche"))
    }
  }

  @Test(
    .enabled(
      if: canRead && FileManager.default.isExecutableFile(atPath: chromium),
      "needs pdftotext and chromium; 'make accessibility' installs the latter"))
  func `every page printed from a browser is marked at top and bottom`() throws {
    let place = try Workplace()
    #expect(try place.render("--country", "xa").code == 0)
    for name in ["xa/position-paper.en.specimen", "xa/position-paper.es.specimen"] {
      let printed = try place.program.shell(
        "HOME=$PWD \(Self.chromium) --headless --no-sandbox --disable-gpu --no-pdf-header-footer "
          + "--print-to-pdf=printed.pdf out/\(name).html 2>&1")
      #expect(printed.code == 0, "\(printed.output)")
      let markdown = try #require(place.folder.text("out/\(name).md"))
      let pages = try Self.pages(of: "printed.pdf", place.program)
      let mark = try Self.mark(in: markdown)
      for page in pages { #expect(page.components(separatedBy: mark).count > 2, "\(page)") }
    }
  }

  @Test(
    .enabled(
      if: canRead && FileManager.default.isExecutableFile(atPath: LaTeXTests.pdflatex),
      "needs pdftotext and pdflatex"))
  func `every page that LaTeX sets is marked at top and bottom`() throws {
    let place = try Workplace()
    let names = ["position-paper.en.specimen", "position-paper.es.specimen"]
    #expect(
      try place.program.run(
        ["render", "--format", "latex,markdown", "-o", "out"] + Workplace.day
      ).code == 0)
    for name in names {
      let compiled = try place.program.shell(
        "cd out/xa && HOME=. \(LaTeXTests.pdflatex) -interaction=nonstopmode \(name).tex")
      #expect(compiled.code == 0)
      let markdown = try #require(place.folder.text("out/xa/\(name).md"))
      let pages = try Self.pages(of: "out/xa/\(name).pdf", place.program)
      Self.expect(pages, haveTwice: try Self.mark(in: markdown), name)
    }
  }
}
