import Briefing
import Diagnostics
import DossierModel
import Foundation
import TestSupport
import Testing

@testable import Publishing

/// The file of what a paper rests on, read by nothing but what stands in it.
@Suite struct EvidenceTests {
  /// A fact as a reader of the file sees it.
  struct Fact: Decodable {
    struct Formula: Decodable {
      var kind: String
      var of: [String]
    }

    var value: String
    var decimals: Int?
    var dimensions: [String: String]
    var formula: Formula?
    var printed: String?
    var piece: String?
    var tag: String?
    var sources: [String]

    private enum CodingKeys: String, CodingKey {
      case value, decimals, dimensions
      case formula = "d:formula"
      case printed = "d:printed"
      case piece = "d:piece"
      case tag = "d:tag"
      case sources = "d:sources"
    }

    var number: DecimalNumber? { DecimalNumber(value) }
  }

  struct File: Decodable { var facts: [String: Fact] }

  private static func file(_ edition: Edition, _ composer: Composer) throws -> (
    facts: [String: Fact], markdown: String
  ) {
    let rendered = EditionRenderer(composer, version: "1").render(edition, as: [MarkdownFormat()])
    let brief = try #require(rendered.brief)
    let bytes = try #require(EvidenceFile(brief, by: composer).bytes)
    let paper = try #require(rendered.documents[0].document)
    return (
      try JSONDecoder().decode(File.self, from: Data(bytes)).facts,
      String(decoding: paper.bytes, as: UTF8.self)
    )
  }

  private static func editions() throws -> [(edition: Edition, composer: Composer)] {
    let sample = try Sample.composer()
    let own = try Sample.plan(sample).editions.map { ($0, sample) }
    let clock = Clock(asOf: Sample.day("2026-11-30"))
    let shipped = try Sample.plan(Shipped.composer, clock: clock) {
      ($0.countries, $0.types) = (["mx"], ["position-paper"])
    }
    return own + shipped.editions.map { ($0, Shipped.composer) }
  }

  /// What a formula gives; nothing of a rank, whose other places the file does not hold.
  private static func result(
    _ kind: String, _ inputs: [DecimalNumber], decimals: Int
  ) -> DecimalNumber? {
    switch kind {
    case "sum": return inputs.dropFirst().reduce(inputs.first) { $1.adding($0 ?? $1) }
    case "share": return DecimalNumber.ratio(inputs[0], to: inputs[1], times: 1, decimals: decimals)
    case "change":
      let minus = DecimalNumber(mantissa: -inputs[0].mantissa, scale: inputs[0].scale)
      return inputs[1].adding(minus).flatMap {
        DecimalNumber.ratio($0, to: inputs[0], times: 1, decimals: decimals)
      }
    default: return nil
    }
  }

  @Test func `every computed figure comes out of the file again`() throws {
    var kinds: Set<String> = []
    for (edition, composer) in try Self.editions() {
      let (facts, _) = try Self.file(edition, composer)
      for (key, fact) in facts {
        guard let formula = fact.formula else { continue }
        kinds.insert(formula.kind)
        let inputs = try formula.of.map { try #require(facts[$0]?.number, "\(key)") }
        let scale = try #require(fact.number).scale
        guard let result = Self.result(formula.kind, inputs, decimals: scale) else {
          #expect(formula.kind == "rank" && inputs.count == 1)
          continue
        }
        #expect(result == fact.number, "\(edition.name) \(key)")
      }
    }
    #expect(kinds.isSuperset(of: ["sum", "share"]))
  }

  @Test func `what the file says is printed stands in the paper`() throws {
    for (edition, composer) in try Self.editions() {
      let (facts, markdown) = try Self.file(edition, composer)
      let mentions = facts.filter { $0.value.printed != nil }
      #expect(!mentions.isEmpty)
      for (key, fact) in mentions {
        let printed = try #require(fact.printed)
        #expect(Self.words(markdown).contains(Self.words(printed)), "\(edition.name) \(key)")
        #expect(fact.tag?.hasPrefix("Content/") == true || fact.piece == nil)
        #expect(!fact.sources.isEmpty)
      }
    }
  }

  /// Without the escapes and line breaks of Markdown.
  private static func words(_ text: String) -> String {
    text.replacing("\\", with: "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `two languages say the same of the same`() throws {
    var values: [[String: String]: (value: String, decimals: Int?)] = [:]
    var count = 0
    for (edition, composer) in try Self.editions() {
      for (_, fact) in try Self.file(edition, composer).facts
      where fact.dimensions["language"] == nil {
        count += 1
        let known = values[fact.dimensions]
        #expect(known == nil || known?.value == fact.value, "\(fact.dimensions)")
        values[fact.dimensions] = (fact.value, fact.decimals)
      }
    }
    #expect(values.count * 2 <= count)
  }

  @Test func `values are in base units and as fine as their digits`() throws {
    let (edition, composer) = try #require(
      try Self.editions().first { $0.edition.name == "mx/position-paper.en" })
    let (facts, _) = try Self.file(edition, composer)
    func fact(_ concept: String) -> Fact? {
      facts.filter { $0.value.printed != nil }.sorted { $0.key < $1.key }.first {
        $0.value.dimensions["concept"] == concept
      }?.value
    }
    let active = try #require(fact("d:daca-active"))
    #expect(active.value == "419070" && active.decimals == 0)
    #expect(
      active.dimensions == [
        "concept": "d:daca-active", "entity": "iso:MX", "period": "2025-07-01T00:00:00",
        "unit": "d:persons", "d:release": "ac-2025-06-30",
      ])
    #expect(active.piece == "points/daca-mexico")
    let share = try #require(fact("d:daca-active.share"))
    #expect(share.value == "0.813" && share.decimals == 3 && share.dimensions["unit"] == nil)
    let money = try #require(facts.values.first { $0.dimensions["unit"] == "iso4217:USD" })
    #expect((money.decimals ?? 0) < 0)
  }

  @Test func `names of ours are names of XML`() {
    #expect(EvidenceNames.local("tps/sv") == "tps.sv")
    #expect(EvidenceNames.local("287g") == "_287g")
    #expect(EvidenceNames.entity(SubjectID("XA")) == "iso:XA")
    #expect(EvidenceNames.entity(.all) == "d:all")
    #expect(EvidenceNames.period(.stock(Sample.day("2021-12"))) == "2022-01-01T00:00:00")
    #expect(
      Period(.year(2021)).map { EvidenceNames.period(.flow($0)) }
        == "2021-01-01T00:00:00/2022-01-01T00:00:00")
    #expect(EvidenceNames.unit("rank", nil) == nil)
  }

  @Test func `evidence follows its paper`() async throws {
    let folder = try TemporaryFolder()
    func publish(_ project: SampleProject = SampleProject()) async throws -> PublicationReport {
      let composer = try Sample.composer(project)
      let plan = try Sample.plan(composer) {
        ($0.countries, $0.formats) = (["xa"], ["markdown"])
      }
      return await Publisher(
        composer: composer, plan: plan, output: OutputTree(root: folder.path), engines: [:],
        version: "1", writesIndex: false
      ).publish(jobs: 2)
    }
    let first = try await publish()
    #expect(first.editions.map { $0.evidence?.state } == [.written, .written])
    let path = "xa/position-paper.en.evidence.json"
    let text = folder.text(path)
    #expect(text?.hasPrefix("{\n") == true)
    #expect(try await publish().editions.map { $0.evidence?.state } == [.unchanged, .unchanged])
    #expect(folder.text(path) == text)
    let failed = try await publish(
      SampleProject().replacing(
        "{{facts.posts.value}}", with: "{{facts.post.value}}",
        in: "Content/proposals/1-work/points/numbers.md"))
    #expect(failed.editions[0].evidence?.isStale == true)
    #expect(folder.text(path) == nil)
    #expect(folder.text(path + ".stale") == text)
    _ = try await publish()
    #expect(folder.text(path + ".stale") == nil)
    let composer = try Sample.composer()
    let aside = OutputTree(root: folder.path).setAside(
      Selection(clock: Sample.clock), named: DocumentNames(composer), writesIndex: false)
    #expect(aside.paths.contains(path))
  }
}
