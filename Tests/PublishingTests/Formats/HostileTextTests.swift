import Briefing
import CommonMark
import Testing

@testable import Publishing

/// Words change no structure: with other words in every element, a paper reads back as the same
/// structure with those words.
@Suite struct HostileTextTests {
  private func body(_ text: String, _ write: (Brief) -> String) throws -> String {
    let notes: [[TextPiece]] = [[.text("See "), .text(text), .text("; "), .link(text, url: "u")]]
    return write(
      try Handmade.brief(
        Handmade.everyElement, Handmade.elements(text, isUnverified: true), notes: notes))
  }

  private func dialect(_ dialect: some Dialect) -> (Brief) -> String {
    { String(decoding: dialect.body(of: $0), as: UTF8.self) }
  }

  @Test(arguments: Hostile.texts) func `HTML keeps words`(text: String) throws {
    let plain = Reading.html(try body(Hostile.plain, dialect(HTMLDialect())))
    let hostile = Reading.html(try body(text, dialect(HTMLDialect())))
    #expect(hostile == plain.replacing(Hostile.plain, with: text))
  }

  @Test(arguments: Hostile.texts) func `Typst keeps words`(text: String) throws {
    let write: (Brief) -> String = { TypstWriter.write($0).text }
    let plain = Reading.typst(try body(Hostile.plain, write))
    let hostile = Reading.typst(try body(text, write))
    #expect(hostile == plain.replacing(Hostile.plain, with: text))
  }

  @Test(arguments: Hostile.texts) func `Markdown keeps words`(text: String) throws {
    // Plain CommonMark would take the definition of a note for one of a link.
    let write: (Brief) -> String = {
      dialect(MarkdownDialect())($0).replacing("\n[^1]: ", with: "\nNote: ")
    }
    let plain = Reading.markdown(try body(Hostile.plain, write))
    let hostile = Reading.markdown(try body(text, write))
    #expect(hostile == plain.replacing(Hostile.plain, with: text))
  }

  @Test(arguments: Hostile.texts) func `Markdown keeps rows and cells`(text: String) throws {
    let lines = try body(text, dialect(MarkdownDialect())).split(separator: "\n")
    let rows = lines.filter { $0.hasPrefix("| ") }
    #expect(rows.count == 6)
    for row in rows {
      #expect(row.replacing("\\\\", with: "").replacing("\\|", with: "").count { $0 == "|" } == 3)
    }
  }

  @Test(arguments: Hostile.texts) func `LaTeX escapes words everywhere`(text: String) throws {
    let plain = try body(Hostile.plain, dialect(LaTeXDialect()))
    let hostile = try body(text, dialect(LaTeXDialect()))
    let escaped = LaTeXEscaping.escape(text)
    #expect(hostile == plain.replacing(Hostile.plain, with: escaped))
    let bare = ["\\\\", "\\{", "\\}", "\\#", "\\%", "\\&", "\\$", "\\_"]
      .reduce(escaped) { $0.replacing($1, with: "") }
    #expect(
      !bare.contains { "#%&$_~^<>|".contains($0) } || escaped.contains("\\^{}")
        || text.contains("\u{A0}"))
  }
}
