import CommonMark
import DossierModel
import Testing

@testable import Briefing
@testable import Publishing

/// Note marks beside other characters and beside each other.
@Suite struct NoteMarkTests {
  private let elements: [Element] = [
    .noteReference(number: 1, occurrence: 1), .noteReference(number: 2, occurrence: 1),
    .citation(SourceID("gazette")), .mention(Handmade.mention("(3)")),
    .noteReference(number: 1, occurrence: 2),
  ]
  private let notes: [[TextPiece]] = [[.text("One.")], [.text("Two.")]]

  private func markdown(_ text: String) throws -> String {
    let brief = try Handmade.brief(text, elements, notes: notes)
    let body = String(decoding: MarkdownDialect().body(of: brief), as: UTF8.self)
    return String(body.prefix { $0 != "\n" })
  }

  @Test(arguments: [
    ("Five[](x:0)(about)", "Five[^1]\\(about)"),
    ("Five[](x:0): six", "Five[^1]\\: six"),
    ("[](x:0): six", "[^1]\\: six"),
    ("Five[](x:0)\\(about)", "Five[^1]\\(about)"),
    ("Five[](x:0)[(cited)](x:2)", "Five[^1]\\(cited)"),
    ("Five[](x:0)[(3)](x:3) more", "Five[^1]\\(3) more"),
    ("Five[](x:0)[](x:2)(about)", "Five[^1]\\(about)"),
    ("Five[](x:0)[](x:1)(about)", "Five[^1][^2]\\(about)"),
    ("Five[](x:0) (about)", "Five[^1] (about)"),
    ("Five[](x:0).", "Five[^1]."),
    ("Five[](x:0)[site](https://example.org)", "Five[^1][site](https://example.org)"),
    ("*Five[](x:0)*(about)", "*Five[^1]*(about)"),
  ]) func `a mark makes no link and no definition`(text: String, expected: String) throws {
    #expect(try markdown(text) == expected)
  }

  @Test func `an empty text between mark and parenthesis does not hide it`() throws {
    let brief = try Handmade.brief("Five[](x:0)(about)", elements, notes: notes)
    brief.document.withRoot { root in
      for event in root.walk() where event.isEntering && event.node.literal == "(about)" {
        event.node.previous?.insertAfter(.text(""))
      }
    }
    let body = String(decoding: MarkdownDialect().body(of: brief), as: UTF8.self)
    #expect(body.hasPrefix("Five[^1]\\(about)"))
  }

  @Test func `numbers side by side are parted`() throws {
    let brief = try Handmade.brief("Five[](x:0)[](x:1).", elements, notes: notes)
    let html = String(decoding: HTMLDialect().body(of: brief), as: UTF8.self)
    #expect(html.contains(#"</sup><sup class="note-sep">,</sup><sup class="note-ref">"#))
    let typst = TypstWriter.write(brief).text
    #expect(
      typst.contains("#footnote[#\"One.\";]<note-1>#note-separator;#footnote[#\"Two.\";]<note-2>"))
  }

  @Test func `Typst writes a note at its first mark in reading order`() throws {
    // The register counted a later mark first, as it does for timelines.
    let brief = try Handmade.brief("A[](x:4) b[](x:0).", elements, notes: notes)
    let typst = TypstWriter.write(brief).text
    #expect(typst.contains("#\"A\";#footnote[#\"One.\";]<note-1>#\" b\";#footnote(<note-1>);"))
  }

  @Test func `a note nobody refers to has no way back`() throws {
    let brief = try Handmade.brief("Text", elements, notes: [[.text("One.")]])
    #expect(HTMLDialect().trailer(of: brief).contains("doc-backlink"))
    let without = Brief(
      edition: brief.edition, document: Document(parsing: "Text"), elements: [],
      notes: [Note(number: 1, pieces: [.text("One.")], references: 0)], title: "", untitled: "",
      evidence: brief.evidence, texts: [Handmade.composed("Text")], places: [:])
    #expect(!HTMLDialect().trailer(of: without).contains("doc-backlink"))
    #expect(HTMLDialect().trailer(of: try Handmade.brief("Text")) == "")
    #expect(MarkdownDialect().trailer(of: try Handmade.brief("Text")) == "")
  }

  @Test func `an unsafe address becomes words`() throws {
    let notes: [[TextPiece]] = [[.link("click", url: "javascript:alert(1)")]]
    let brief = try Handmade.brief("Text", [], notes: notes)
    #expect(!HTMLDialect().trailer(of: brief).contains("javascript"))
  }
}
