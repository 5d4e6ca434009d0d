import Briefing
import CommonMark
import Diagnostics
import DossierModel
import TestSupport
import Testing

/// Markdown without figures, citations and data blocks comes out as libcmark's own HTML.
@Suite struct OracleTests {
  /// Why a document is not printed, if so: the ids of the findings that refuse it.
  private static func refusals(of markdown: String) -> Set<DiagnosticID> {
    Document(parsing: markdown).withRoot { root in
      var ids: Set<DiagnosticID> = []
      var level = 1
      for event in root.walk() where event.isEntering {
        switch event.node.kind {
        case .htmlBlock, .htmlInline: ids.insert("raw-html")
        case .image: ids.insert("image")
        case .link:
          if let id = refusal(ofLinkTo: event.node.url ?? "") { ids.insert(id) }
        case .heading(let next):
          let stands = event.node.parent?.kind == .document && !event.node.plainText.isEmpty
          if next == 1 || next > level + 1 || !stands { ids.insert("heading-level") }
          level = next
        case .codeBlock where isDataBlock(event.node.fenceInfo ?? ""): ids.insert(faultyBlock)
        default: continue
        }
      }
      if !ids.contains("heading-level"), hasEmptySection(root) { ids.insert("empty-section") }
      return ids
    }
  }

  private static func hasEmptySection(_ root: Node) -> Bool {
    let levels = root.children.filter { $0.kind != .thematicBreak }.map { $0.headingLevel ?? .max }
    return zip(levels, levels.dropFirst() + [0]).contains { $0 != .max && $1 <= $0 }
  }

  /// Why a link is refused: most of the corpus stay in the paper or have a host without a dot.
  private static func refusal(ofLinkTo url: String) -> DiagnosticID? {
    if url.isEmpty { return "empty-link" }
    if url.hasPrefix("#") { return "unknown-anchor" }
    let scheme = scheme(of: url)
    guard scheme == "http:" || scheme == "https:" else {
      if scheme.isEmpty { return url.hasPrefix("//") ? "bad-address" : "relative-link" }
      return otherFindings[scheme] ?? "unsafe-link"
    }
    let isWhole = url.wholeMatch(
      of: /https?:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:[0-9]+)?([\/?#][^ \\]*)?/)
    return isWhole == nil ? "bad-address" : nil
  }

  /// What stands before the first colon, where that is a scheme.
  private static func scheme(of url: String) -> String {
    url.prefixMatch(of: /[^:\/?#]*:/)?.output.lowercased() ?? ""
  }

  /// The findings for schemes that mean something here; all others are refused as such.
  private static let otherFindings: [String: DiagnosticID] = [
    "fact:": "typed-fact", "source:": "unknown-source",
  ]

  private static func isDataBlock(_ info: String) -> Bool {
    ["chart", "table", "timeline", "sources"].contains { info.hasPrefix($0) }
  }

  /// Stands for whatever is wrong with a data block of the corpus.
  private static let faultyBlock: DiagnosticID = "bad-block-option"

  private static let plain = CommonMarkCorpus.cases.filter { !$0.contains("{{") }
  private static let closed = plain.filter { !unclosed.contains($0) }
  private static let printed = closed.filter { refusals(of: $0).isEmpty }
  private static let refused = closed.filter { !refusals(of: $0).isEmpty }

  /// The documents of the corpus in which a fence has no end; found by reading.
  private static let unclosed = [
    "```json\n{ \"open\": true\n", "> ```\n> cut off by the end of the quote\n\ntext\n",
    "Text ```\nnot a fence in the middle\n```\n", "- a\n  ```\n  b\n ```\n",
  ]

  /// The composed edition whose body is a title and the text.
  private static func compose(_ markdown: String) throws -> Composed {
    var (dossier, stationery) = loaded
    stationery.templates["documents/paper/body"] = SourceFile(
      path: "body.md.mustache", text: title + markdown)
    dossier.proposals[0].answers = []
    let prepared = Composer.prepare(dossier, stationery)
    #expect(prepared.diagnostics.isEmpty)
    return try EditionRequest().compose(prepared.value)
  }

  private static let loaded = BriefingFixture().load()
  private static let title = "# A title\n\nText.\n\n"

  @Test func `HTML is libcmark's own`() throws {
    var equal = 0
    for markdown in Self.printed {
      let composed = try Self.compose(markdown)
      let expected = Document(parsing: Self.title + markdown).render(.html)
      let brief = try #require(
        composed.value, "\(markdown): \(ConsoleFormat().format(composed.diagnostics))")
      #expect(brief.document.render(.html) == expected, "\(markdown)")
      if brief.document.render(.html) == expected { equal += 1 }
    }
    print("\(equal) of \(Self.printed.count) documents come out as libcmark's own HTML")
    #expect(equal == Self.printed.count)
    #expect(equal >= 245)
  }

  @Test func `others are refused`() throws {
    #expect(Self.refused.count > 20)
    for markdown in Self.refused {
      let composed = try Self.compose(markdown)
      #expect(composed.value == nil, "\(markdown)")
      let found = Set(composed.diagnostics.map(\.id))
      let expected = Self.refusals(of: markdown)
      #expect(
        found == expected || expected.contains(Self.faultyBlock),
        "\(found.sorted()) \(expected.sorted()) \(markdown)")
      #expect(!found.isEmpty)
    }
    print("\(Self.refused.count) documents are refused")
  }

  @Test(arguments: unclosed)
  func `a fence without an end is refused`(_ markdown: String) throws {
    #expect(Self.plain.contains(markdown))
    #expect(Set(try Self.compose(markdown).diagnostics.map(\.id)) == ["unclosed-fence"])
  }

  /// All of them in one document, where they act on one another.
  @Test func `whole corpus`() throws {
    let all = Self.printed.map { "\n\n" + $0 }.joined(separator: "\n\nText.\n\n")
    #expect(Self.refusals(of: all).isEmpty)
    let composed = try Self.compose(all)
    let brief = try #require(
      composed.value, "\(ConsoleFormat().format(composed.diagnostics))")
    #expect(brief.document.render(.html) == Document(parsing: Self.title + all).render(.html))
  }
}
