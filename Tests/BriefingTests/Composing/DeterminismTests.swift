import Briefing
import Diagnostics
import DossierModel
import Testing

@Suite struct DeterminismTests {
  /// A body that uses all there is.
  private static let fixture: BriefingFixture = {
    var fixture = BriefingFixture()
    fixture.templates[BriefingFixture.bodyPath]? += """

      {{subject.government}}, {{facts.people.share}}, {{facts.people.change}}[](source:gazette).

      ```chart people
      ```

      ```table pact
      ```

      ```timeline pact plan
      ```
      """
    return fixture
  }()

  private static let requests: [EditionRequest] = ["XA", "pair"].flatMap { subject in
    ["en", "es"].flatMap { language in
      ["2020-09-30", "2020-12-31"].map {
        EditionRequest(subject: subject, language: language, asOf: $0)
      }
    }
  }

  /// Everything that an edition consists of, as text.
  private static func text(_ composer: Composer, _ request: EditionRequest) throws -> String {
    let composed = try request.compose(composer)
    let brief = try #require(composed.value)
    return [
      brief.title, brief.view, "\(brief.noteTexts)", "\(brief.tables)", "\(brief.charts)",
      "\(brief.timelines)", "\(brief.sourceLists)", "\(brief.evidence.sources)",
      "\(brief.evidence.mentions.map { ($0.number, $0.printed, $0.range.bytes) })",
    ].joined(separator: "\n")
  }

  @Test func twice() throws {
    let first = Self.fixture.prepare().value
    let second = Self.fixture.prepare().value
    for request in Self.requests {
      #expect(try Self.text(first, request) == Self.text(second, request))
      #expect(try Self.text(first, request) == Self.text(first, request))
    }
  }

  @Test func `many at once`() async throws {
    let composer = Self.fixture.prepare().value
    let alone = try Self.requests.map { try Self.text(composer, $0) }
    try await withThrowingTaskGroup(of: (Int, String).self) { group in
      for number in 0..<200 {
        let index = number % Self.requests.count
        group.addTask { (index, try Self.text(composer, Self.requests[index])) }
      }
      for try await (index, text) in group { #expect(text == alone[index]) }
    }
  }

  @Test func `findings come in one order`() throws {
    var fixture = BriefingFixture()
    for path in fixture.content.keys where path.hasSuffix(".md") {
      let fault = "\n{{>nowhere}}\n{{facts.nothing.value}}\n"
      fixture.content[path]?.replace("\n# es:", with: fault + "\n# es:")
      fixture.content[path]? += fault
    }
    func findings() throws -> [String] {
      let prepared = fixture.prepare()
      let composed = try EditionRequest().compose(prepared.value)
      return (prepared.diagnostics + composed.diagnostics).map {
        "\($0.range?.file.path ?? "") \($0.range?.bytes.lowerBound ?? 0) \($0.id)"
      }
    }
    let once = try findings()
    #expect(once.count > 10)
    for _ in 0..<20 { #expect(try findings() == once) }
  }
}
