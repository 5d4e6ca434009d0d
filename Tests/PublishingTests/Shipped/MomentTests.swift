import Briefing
import Diagnostics
import DossierModel
import TestSupport
import Testing

@testable import Publishing

/// What the shipped papers say, and must not say, at both moments: a figure and a legal status each.
@Suite struct MomentTests {
  static let days = ["2017-02-16", "2026-11-30"]

  /// Recipients of deferred action, by subject in the order of `days`: approvals ever granted in the
  /// first paper, because active recipients were first counted in September 2017.
  static let recipients = [
    "mx": ["588,859", "419,070"], "sv": ["27,095", "20,390"], "gt": ["18,841", "13,830"],
    "hn": ["17,519", "12,720"], "northern-triangle": ["63,455", "46,940"],
    "region": ["652,314", "466,010"],
  ]

  /// Statuses by day: what every paper of the day says, and what none of that day may say.
  static let statuses: [(says: [String], neverSays: [String])] = [
    (
      ["Executive Order 13767", "had been approved at least once"],
      ["13993", "14010", "14159", "rescission", "revoked", "reopened", "is paused"]
    ),
    (
      ["Executive Order 14159", "undecided on July 27, 2026"],
      ["is before the courts", "had been approved at least once", "takes new applications"]
    ),
  ]

  /// What only the papers that speak of the program for children of Central America say.
  static let childrenProgram = [
    "Refugee travel stopped with the order of January 27", "is paused",
  ]

  private static func paper(_ subject: String, _ language: String, _ day: String) throws -> String {
    let composer = Shipped.composer
    let edition = try Sample.edition(
      composer, subject, language, clock: Clock(asOf: Sample.day(day)))
    let brief = try #require(composer.brief(edition).value)
    let paper = try #require(MarkdownFormat().render(brief, on: Sample.page(composer)).value)
    return String(decoding: paper.bytes, as: UTF8.self).replacing(/\[\^\d+\]/, with: "")
  }

  @Test(arguments: recipients.keys.sorted(), ["en", "es"])
  func `each day has its own figure and no other day's`(subject: String, language: String) throws {
    let figures = try #require(Self.recipients[subject])
    for (day, figure) in zip(Self.days, figures) {
      let text = try Self.paper(subject, language, day)
      #expect(text.contains(figure), "\(subject) on \(day) lacks \(figure)")
      for other in figures where other != figure {
        #expect(!text.contains(other), "\(subject) on \(day) prints \(other)")
      }
    }
  }

  @Test(arguments: recipients.keys.sorted(), zip(days, statuses).map { ($0, $1) })
  func `each day has its own law and no other day's`(
    subject: String, moment: (day: String, status: (says: [String], neverSays: [String]))
  ) throws {
    let text = try Self.paper(subject, "en", moment.day)
    for phrase in moment.status.says {
      #expect(text.contains(phrase), "\(subject) on \(moment.day) lacks '\(phrase)'")
    }
    for phrase in moment.status.neverSays {
      #expect(!text.contains(phrase), "\(subject) on \(moment.day) says '\(phrase)'")
    }
  }

  @Test(arguments: ["sv", "gt", "hn", "northern-triangle"])
  func `the program for children has stopped, and is paused`(subject: String) throws {
    for (day, phrase) in zip(Self.days, Self.childrenProgram) {
      let text = try Self.paper(subject, "en", day)
      #expect(text.contains(phrase), "\(subject) on \(day) lacks '\(phrase)'")
    }
  }
}
