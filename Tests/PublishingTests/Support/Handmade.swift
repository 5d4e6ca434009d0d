import CommonMark
import Diagnostics
import Testing

@testable import Briefing
@testable import DossierModel
@testable import Publishing
@testable import Templating

/// Briefs made by hand: Markdown in which `[words](x:3)` and a fenced block `x 3` stand for the
/// element of that index.
enum Handmade {
  static func brief(
    _ markdown: String, _ elements: [Element] = [], notes: [[TextPiece]] = []
  ) throws -> Brief {
    let edition = try Sample.edition(try Sample.composer())
    let document = Document(parsing: markdown)
    document.withRoot { root in
      var nodes: [Node] = []
      for event in root.walk() where event.isEntering { nodes.append(event.node) }
      for node in nodes {
        if node.kind == .link, let url = node.url, url.hasPrefix("x:"),
          let tag = Int(url.dropFirst(2))
        {
          node.replaceWithCustomInline(tag: tag)
        } else if node.kind == .codeBlock, let info = node.fenceInfo, info.hasPrefix("x "),
          let tag = Int(info.dropFirst(2))
        {
          node.replaceWithCustomBlock(tag: tag)
        }
      }
    }
    let composed = composed(markdown)
    let evidence = Evidence(
      mentions: [], sources: [], pieces: [], omissions: [], currentSeries: nil)
    let numbered = notes.enumerated().map {
      Note(number: $0.offset + 1, pieces: $0.element, references: 1)
    }
    return Brief(
      edition: edition, document: document, elements: elements, notes: numbered, title: "Title",
      untitled: "",
      evidence: evidence, texts: [composed], places: [:])
  }

  /// Text that comes from `made.md` byte by byte.
  static func composed(_ markdown: String) -> ComposedText {
    var origins = OriginMap()
    let file = SourceFile(path: "made.md", text: markdown)
    origins.appendLiteral(0..<markdown.utf8.count, of: file)
    return ComposedText(RenderedText(bytes: Array(markdown.utf8), origins: origins))
  }

  static let range = SourceRange(startOf: SourceFile(path: "made.md", text: ""))

  static func mention(_ printed: String, verified: Bool = true) -> Mention {
    let figure = Figure(
      fact: FactID("workers"), place: nil, value: DecimalNumber(mantissa: 12345, scale: 1),
      unit: "persons", decimals: nil, moment: .stock(Sample.day("2021")),
      measure: .observed, release: nil,
      sources: [], verified: verified, qualifier: nil, origin: .observed, inputs: [],
      isCurrent: true, range: range)
    return Mention(
      number: 1, content: .figure(figure, .value), printed: printed, range: range, isInBlock: false)
  }

  /// One element of every kind in which all words are `text`.
  static func elements(_ text: String, isUnverified: Bool = false) -> [Element] {
    let source: [TextPiece] = [.text(text), .link(text, url: "https://example.org/?a=1&b=\"2\"")]
    return [
      .mention(mention(text)),
      .unverified(text),
      .noteReference(number: 1, occurrence: 1),
      .citation(SourceID("gazette")),
      .anchor("s1"),
      .table(
        DataTable(
          id: "t", caption: text, header: [text, text], isNumeric: [false, true],
          rows: [
            [
              .init(text: text, isUnverified: false), .init(text: text, isUnverified: isUnverified),
            ]
          ], source: source)),
      .chart(
        Chart(
          id: "c", caption: text, labelTitle: text,
          bars: [
            .init(
              label: text, value: 1.5, text: text, isHighlighted: true, isUnverified: isUnverified)
          ], alternative: text, source: source)),
      .timeline(
        Timeline(
          id: "l", caption: text,
          entries: [
            .init(
              machineDate: "2021", date: text, name: text, text: text, isUnverified: isUnverified,
              note: 1, occurrence: 2)
          ])),
      .sources(
        SourceList(
          entries: [
            SourceEntry(
              id: SourceID("gazette"), title: text, publisher: text, date: text,
              url: "https://example.org/", accessed: text, kind: text,
              language: LanguageTag("en"))
          ], accessed: text)),
      .dataSpan(text),
    ]
  }

  /// A paper that holds every element once.
  static let everyElement = """
    # [Heading](x:4)

    [words](x:0)[](x:1) and [cited](x:3)[](x:2).

    ```x 5
    ```

    ```x 6
    ```

    ```x 7
    ```

    ```x 8
    ```

    ```x 9
    ```
    """

  /// Every kind of node that a resolved tree may hold, custom ones aside.
  static let everyNode = """
    # Heading one

    ## Heading two

    Text *emphasis* **strong** `code` [link](https://example.org "t") soft
    break and hard\\
    break.

    > quote

    - loose

    - items

    3. tight
    4. items

    ---

    ```swift
    let code = "<b>"
    ```
    """
}
