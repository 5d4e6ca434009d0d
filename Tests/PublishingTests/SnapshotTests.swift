import DossierModel
import TestSupport
import Testing

@testable import Publishing

/// The paper of XA in every syntax, body only: page shells change for other reasons.
@Suite struct SnapshotTests {
  private func body(
    _ language: String, includeUnverified: Bool = false, _ dialect: some Dialect
  ) throws -> String {
    let clock = Clock(asOf: Sample.day(SampleProject.day), includeUnverified: includeUnverified)
    let brief = try Sample.brief(try Sample.composer(), "xa", language, clock: clock)
    return String(decoding: dialect.body(of: brief), as: UTF8.self)
  }

  @Test func markdown() throws {
    try expectSnapshot(body("en", MarkdownDialect()), "paper.md")
  }

  @Test func html() throws { try expectSnapshot(body("en", HTMLDialect()), "paper.html") }

  @Test func latex() throws { try expectSnapshot(body("en", LaTeXDialect()), "paper.tex") }

  @Test func typst() throws {
    try expectSnapshot(
      TypstWriter.write(try Sample.brief(try Sample.composer())).text, "paper.typ")
  }

  @Test func `markdown in Spanish with what was not verified`() throws {
    try expectSnapshot(
      body("es", includeUnverified: true, MarkdownDialect()), "paper-unverified.es.md")
  }
}
