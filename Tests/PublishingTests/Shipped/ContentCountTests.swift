import Briefing
import Diagnostics
import DossierModel
import TestSupport
import Testing

@testable import Publishing

/// How much each proposal has to say for each subject, in each language and voice.
@Suite struct ContentCountTests {
  struct Minimum: Sendable {
    var points: Int
    var acts: Int
    var answers: Int
    /// Figures and data blocks that the pieces print together.
    var figures = 1
  }

  static let minima: [(day: String, least: Minimum)] = [
    ("2017-02-16", Minimum(points: 5, acts: 2, answers: 2)),
    ("2026-11-30", Minimum(points: 5, acts: 2, answers: 2)),
  ]
  static let subjects = ["GT", "HN", "MX", "SV", "northern-triangle", "region"]

  /// Tags of facts, and data blocks.
  private static func figures(in text: String) -> Int {
    let fence = String(repeating: "`", count: 3)
    let blocks = ["chart", "table", "timeline", "status"].map { text.ranges(of: fence + $0).count }
    return text.ranges(of: "{{facts.").count + blocks.reduce(0, +)
  }

  /// The texts of the pieces that hold for a subject on a day, in one language and voice.
  private func texts(
    _ pieces: [Proposal.Point], _ subject: String, _ day: String, _ language: LanguageTag,
    _ voice: Issuer.Voice
  ) -> [String] {
    let dossier = Shipped.composer.catalog
    let clock = Clock(asOf: Sample.day(day))
    let lookup = FactLookup(CatalogReader(dossier), clock: clock)
    let id = SubjectID(subject)
    return pieces.compactMap { piece in
      let applicability = piece.applicability
      let hasFacts = applicability.needs.allSatisfy { need in
        guard let fact = dossier.fact(need.value) else { return false }
        return (try? lookup.figure(fact, for: id).get()) != nil
      }
      guard applicability.concerns(id), applicability.suits(voice), hasFacts,
        applicability.validity.holds(on: clock.asOf),
        let prose = dossier.passage(of: piece.words).wordings[.voice(voice)]?[language]
          ?? dossier.passage(of: piece.words).common[language]
      else { return nil }
      return String(decoding: prose.file.bytes[prose.body], as: UTF8.self)
    }
  }

  @Test(arguments: minima.map(\.day), subjects)
  func `every proposal has enough to say`(day: String, subject: String) throws {
    let least = try #require(Self.minima.first { $0.day == day }?.least)
    #expect(Shipped.composer.catalog.proposals.count == 4)
    for proposal in Shipped.composer.catalog.proposals {
      for language in Shipped.composer.stationery.languages.keys {
        for voice in Issuer.Voice.allCases {
          let cell = "\(proposal.id) for \(subject), \(language), \(voice.rawValue), \(day)"
          let points = texts(proposal.points, subject, day, language, voice)
          let acts = texts(proposal.acts.map(\.point), subject, day, language, voice)
          let answers = texts(proposal.answers, subject, day, language, voice)
          let all = points + acts + answers
          let figures = all.map(Self.figures).reduce(0, +)
          #expect(points.count >= least.points, "\(cell): \(points.count) points")
          #expect(acts.count >= least.acts, "\(cell): \(acts.count) acts")
          #expect(answers.count >= least.answers, "\(cell): \(answers.count) answers")
          #expect(figures >= least.figures, "\(cell): \(figures) figures")
        }
      }
    }
  }
}
