import CommonMark
import Testing

@testable import Briefing
@testable import Publishing

/// Every format renders every kind of node and element.
@Suite struct EveryKindTests {
  private let notes: [[TextPiece]] = [[.text("The note.")]]

  @Test func `the samples hold every kind`() throws {
    let elements = Handmade.elements("x")
    #expect(Set(elements.map(Kinds.name)) == Kinds.ofElements)
    let brief = try Handmade.brief(
      Handmade.everyNode + "\n\n" + Handmade.everyElement, elements, notes: notes)
    var kinds = Set<String>()
    brief.document.withRoot { root in
      for event in root.walk() { kinds.insert(Kinds.name(event.node.kind)) }
    }
    #expect(kinds == Kinds.ofNodes)
  }

  @Test func `HTML without our elements is libcmark's own`() throws {
    let brief = try Handmade.brief(Handmade.everyNode)
    #expect(HTMLDialect().body(of: brief) == Document(parsing: Handmade.everyNode).render(.html))
  }

  @Test func `Markdown reads back as the tree it came from`() throws {
    let brief = try Handmade.brief(Handmade.everyNode)
    let body = String(decoding: MarkdownDialect().body(of: brief), as: UTF8.self)
    // libcmark parts two lists with a comment.
    let plain = body.replacing("<!-- end list -->\n\n", with: "")
    #expect(Reading.markdown(plain) == Reading.markdown(Handmade.everyNode))
  }

  @Test(arguments: [
    "\n#heading(level: 1)[#\"Heading one\";];\n", "#heading(level: 2)[", "#emph[#\"emphasis\";];",
    "#strong[#\"strong\";];", "#raw(\"code\");", "#link(\"https://example.org\")[#\"link\";];",
    "#\" soft\"; #\"break and hard\";#linebreak();#\"break.\";",
    "#quote(block: true)[\n#\"quote\";\n];",
    "#list(tight: false, [\n#\"loose\";\n], [\n#\"items\";\n]);",
    "#enum(start: 3, tight: true, [", "#thematic-break();",
    "#raw(block: true, \"let code = \\\"<b>\\\"\");",
  ]) func `Typst writes every node`(fragment: String) throws {
    let text = TypstWriter.write(try Handmade.brief(Handmade.everyNode)).text
    #expect(text.contains(fragment), "\(text)")
  }

  @Test(arguments: [
    "#mention[#\"words\";];", "#\" \";#unverified[#\"W\";];", "#footnote[#\"The note.\";]<note-1>",
    "#footnote(<note-1>);", "#\"cited\";",
    "#data-table(caption: [#\"W\";], header: ([#\"W\";], [#\"W\";],), align: (left, right,), "
      + "rows: (([#\"W\";], [#\"W\";],),), source: [",
    "#bar-chart(\"c\", caption: [#\"W\";], alt: \"W\", bars: ((label: \"W\", value: 1.5, "
      + "text: \"W\", highlight: true),), source: [",
    "#timeline(caption: [#\"W\";], entries: ((date: \"W\", name: \"W\", what: [#\"W\";#footnote",
    "#source-list(([#emph[#\"W\";];", "#data-span[#\"W\";];",
  ]) func `Typst writes every element`(fragment: String) throws {
    let brief = try Handmade.brief(
      Handmade.everyElement, Handmade.elements("W"), notes: notes)
    let text = TypstWriter.write(brief).text
    #expect(text.contains(fragment), "\(text)")
  }

  @Test(arguments: [
    ##"<h1><span id="s1">Heading</span></h1>"##,
    ##"<data class="fact" value="1234.5" data-fact="workers">words</data>"##,
    ##" <span class="unverified">[W]</span> and cited"##,
    ##"<a id="ref-1" href="#note-1" role="doc-noteref" aria-label="Note 1">1</a></sup>"##,
    ##"<figure class="table" id="t"><div class="scroll" tabindex="0" role="region" aria-label="W">"##,
    ##"<th scope="col">W</th><th scope="col" class="number">W</th>"##,
    ##"<th scope="row">W</th><td class="number">W</td>"##,
    ##"<svg role="img" aria-labelledby="c-title c-desc" width="100%" height="36">"##,
    ##"<rect class="bar highlight" x="0" y="22" width="100.0%" height="10"/>"##,
    ##"<time datetime="2021">W</time> <span class="track-name">W</span> <span class="what">W<sup"##,
    ##"<a id="ref-1-2" href="#note-1""##,
    ##"<li id="source-gazette"><cite lang="en">W</cite>, W, W. <a href="https://example.org/">"##,
    ##"<p class="data-span">W</p>"##,
    ##"<section class="notes" role="doc-endnotes" aria-labelledby="notes-title">"##,
    ##"<li id="note-1">The note. <a href="#ref-1" class="back" role="doc-backlink""##,
  ]) func `HTML writes every element`(fragment: String) throws {
    let brief = try Handmade.brief(
      Handmade.everyElement, Handmade.elements("W"), notes: notes)
    let text = String(decoding: HTMLDialect().body(of: brief), as: UTF8.self)
    #expect(text.contains(fragment), "\(text)")
  }

  @Test(arguments: [
    "# Heading\n", "words \\[W\\] and cited[^1].",
    "**W**\n\n| W | W |\n| --- | ---: |\n| W | W |\n",
    "- **W** W: W[^1]", "1. *W*, W, W. [https\\://example.org/](<https://example.org/>)",
    "*W*\n", "\n[^1]: The note.",
  ]) func `Markdown writes every element`(fragment: String) throws {
    let brief = try Handmade.brief(
      Handmade.everyElement, Handmade.elements("W"), notes: notes)
    let text = String(decoding: MarkdownDialect().body(of: brief), as: UTF8.self)
    #expect(text.contains(fragment), "\(text)")
  }

  @Test(arguments: [
    "\\section{\\texorpdfstring{}{}\\label{s1}Heading}",
    "words [W] and cited\\footnote[1]{The note.}.",
    "\\begin{longtable}{p{0.45\\linewidth}r}\n\\caption*{W}", "\\textbf{W} & \\textbf{W} \\\\",
    "\\footnotemark[1]", "\\begin{enumerate}\n\\item \\textit{W}, W, W.", "\\textit{W}",
  ]) func `LaTeX writes every element`(fragment: String) throws {
    let brief = try Handmade.brief(
      Handmade.everyElement, Handmade.elements("W"), notes: notes)
    let text = String(decoding: LaTeXDialect().body(of: brief), as: UTF8.self)
    #expect(text.contains(fragment), "\(text)")
  }

  @Test func `one tree serves every format again and again`() throws {
    let brief = try Handmade.brief(
      Handmade.everyElement, Handmade.elements("W"), notes: notes)
    let html = HTMLDialect().body(of: brief)
    let markdown = MarkdownDialect().body(of: brief)
    _ = LaTeXDialect().body(of: brief)
    #expect(HTMLDialect().body(of: brief) == html)
    #expect(MarkdownDialect().body(of: brief) == markdown)
  }

  @Test func `ten columns get a tenth each in LaTeX`() throws {
    let columns = Array(repeating: "W", count: 10)
    let table = DataTable(
      id: "t", caption: "W", header: columns, isNumeric: columns.map { _ in false }, rows: [],
      source: [])
    let brief = try Handmade.brief("```x 0\n```", [.table(table)])
    let text = String(decoding: LaTeXDialect().body(of: brief), as: UTF8.self)
    #expect(text.contains("p{0.09\\linewidth}p{0.09"))
  }
}
