import Briefing
import ContentLoading
import Diagnostics
import DossierModel
import TestSupport
import Testing

@testable import Publishing

/// The list of what is known of the shipped pieces, and what they may not come to say beside it.
@Suite struct ShippedKnownTests {
  private static let days = ["2017-02-16", "2026-11-30"]

  /// The findings of all editions of a composer, on both days and for every issuer.
  private static func findings(
    _ composer: Composer, days: [String] = days
  ) throws -> (errors: [Diagnostic], excused: Set<PieceFinding>) {
    var errors: [Diagnostic] = []
    var excused: Set<PieceFinding> = []
    for day in days {
      for issuer in [nil, "civil-society"] {
        let plan = try Sample.plan(composer, clock: Clock(asOf: Sample.day(day))) {
          $0.issuer = issuer
        }
        for edition in plan.editions {
          let composed = composer.brief(edition, judgesAll: true)
          errors += composed.diagnostics.filter { $0.severity == .error }
          excused.formUnion(composed.excused)
        }
      }
    }
    return (errors.unique(), excused)
  }

  @Test func `the list holds what is found, and nothing else`() throws {
    #expect(Shipped.known.diagnostics.isEmpty)
    let found = try Self.findings(Shipped.composer)
    #expect(found.errors.isEmpty, "\(ConsoleFormat().format(found.errors))")
    let lines = found.excused.map { "\($0.piece) \($0.id)" }.sorted()
    #expect(lines == Shipped.known.value.listed)
  }

  struct Planted: Sendable, CustomTestStringConvertible {
    var name: String
    var files: [String: String]
    /// The findings with what their summaries hold.
    var expected: [String]
    var testDescription: String { name }
  }

  /// A piece of the shipped content said anew in a higher layer, with another head.
  private static func act(_ head: String) -> [String: String] {
    [
      "proposals/4-mutual-respect/acts/planted.md":
        "---\nto: {en: \"They:\", es: \"Ellos:\"}\nby: {days: 60}\nweight: 1\n\(head)\n---\n"
        + "# en:\nto talk by {{act.by}}.\n\n# es:\nque hablen, a más tardar el {{act.by}}.\n"
    ]
  }

  private static let planted = [
    Planted(
      name: "what the earlier Government of Honduras asked for in 2025",
      files: act("for: [HN]\nkind: request\nbasis: {HN: {stated: hn-earlier-2a-asks-extension}}"),
      expected: ["earlier-government: which came into office on 2026-01-27"]),
    Planted(
      name: "a demand on TPS for El Salvador",
      files: act("for: [SV]\nkind: request\nabout: [tps/sv]\nbasis: proposed"),
      expected: ["against-stated-line: by its own words since 2026-09-09"]),
    Planted(
      name: "an offer that nobody made",
      files: [
        "proposals/4-mutual-respect/points/planted.md":
          "---\nfor: [GT]\nweight: 1\nbasis: proposed\n---\n# en: A hall\nGuatemala offers a hall.\n\n"
          + "# es: Una sede\nGuatemala ofrece una sede.\n"
      ],
      expected: [
        "invented-undertaking: makes 'GT' undertake something that it has not offered",
        "invented-undertaking: makes 'GT' undertake something that it has not offered",
      ]),
    Planted(
      name: "an act that one of four Governments never supported",
      files: act(
        "for: [region]\nkind: request\nbasis: {MX: proposed, GT: proposed, HN: proposed}"),
      expected: ["unfounded-position: in 'acts/planted' 'SV' asks"]),
    // What each of them may be made to say.
    Planted(
      name: "what the present Government of Honduras asked for",
      files: act("for: [HN]\nkind: request\nbasis: {HN: {stated: hn-2a-review-of-tps}}"),
      expected: []),
    Planted(
      name: "a notice on TPS for El Salvador",
      files: act("for: [SV]\nkind: notice\nabout: [tps/sv]\nbasis: proposed"), expected: []),
    Planted(
      name: "an offer that was made",
      files: [
        "proposals/4-mutual-respect/points/planted.md":
          "---\nfor: [GT]\nweight: 1\nbasis: {GT: {stated: gt-dialogue-2026-01-14}}\n---\n"
          + "# en: A talk\nGuatemala offers a talk.\n\n# es: Un diálogo\nGuatemala ofrece diálogo.\n"
      ], expected: []),
    Planted(
      name: "an act with a basis for each of four",
      files: act("for: [region]\nkind: request\nbasis: proposed"), expected: []),
  ]

  @Test(arguments: planted) func `a stance that nobody has taken is found`(
    _ test: Planted
  ) throws {
    let root = SampleProject.repository
    let opened = ProjectLoader.open(
      content: DiskFiles(root: root + "/Content", displayRoot: "Content"),
      overlays: [MemoryFiles(test.files, displayRoot: "Overlay")],
      templates: DiskFiles(root: root + "/Templates", displayRoot: "Templates"))
    var composer = try #require(opened.value)
    composer.known = Shipped.known.value
    var found: [Diagnostic] = []
    let plan = try Sample.plan(composer, clock: Clock(asOf: Sample.day("2026-11-30"))) { _ in }
    for edition in plan.editions { found += composer.brief(edition).diagnostics }
    let planted = found.unique().sorted().filter {
      $0.range?.file.path.hasPrefix("Overlay") == true
    }
    #expect(planted.count == test.expected.count, "\(ConsoleFormat().format(planted))")
    for (finding, expected) in zip(planted, test.expected) {
      #expect(
        "\(finding.id): \(finding.summary)".contains(expected.split(separator: ": ").last ?? ""))
      #expect(expected.hasPrefix("\(finding.id): "))
    }
  }
}
