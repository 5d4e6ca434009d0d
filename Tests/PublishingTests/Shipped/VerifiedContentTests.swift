import ContentLoading
import Diagnostics
import DossierModel
import Foundation
import Publishing
import TestSupport
import Testing

/// Figures and dated statements that were read in their sources, kept apart from the content in
/// `Content/*.csv`: a slip in the content cannot change both.
@Suite struct VerifiedContentTests {
  private static let dossier = ContentLoader.load(
    content: DiskFiles(root: SampleProject.repository + "/Content", displayRoot: "Content"),
    languages: StationeryLoader.load(
      templates: DiskFiles(
        root: SampleProject.repository + "/Templates", displayRoot: "Templates"),
      styleSheets: FormatRegistry.standard.styleSheets
    ).value.languages
  ).value

  @Test func `every verified value is in the content`() throws {
    let lines = try VerifiedLines.read("verified-values.csv", columns: 7).map(VerifiedValue.init)
    #expect(lines.count >= 515)
    let problems = lines.compactMap { $0.problem(in: Self.dossier) }
    #expect(problems.isEmpty, "\(problems.joined(separator: "\n"))")
  }

  @Test func `every verified event, provision and row is in the content`() throws {
    let lines = try VerifiedLines.read("verified-events.csv", columns: 4).map(VerifiedEvent.init)
    #expect(lines.count >= 332)
    let problems = lines.compactMap { $0.problem(in: Self.dossier) }
    #expect(problems.isEmpty, "\(problems.joined(separator: "\n"))")
  }

  @Test func `no line is given twice`() throws {
    let values = try VerifiedLines.read("verified-values.csv", columns: 7)
    #expect(Set(values.map { $0.prefix(3) }).count == values.count)
    let events = try VerifiedLines.read("verified-events.csv", columns: 4)
    #expect(Set(events).count == events.count)
  }

  @Test(
    arguments: [
      ("daca-active,ac-2025-06-30,MX,419070,persons,2025-06-30,usafacts-email-daca-2025", nil),
      ("remittances,mx-2025,MX,61791.0,usd-million,2025,razon-2026-02", nil),
      ("no-such-fact,ac-2025-06-30,MX,1,persons,2025-06-30,x", "lost: fact"),
      ("daca-active,ac-1999,MX,1,persons,2025-06-30,x", "lost: release"),
      ("daca-active,ac-2025-06-30,XX,1,persons,2025-06-30,x", "lost: value"),
      (
        "daca-active,ac-2025-06-30,MX,419071,persons,2025-06-30,usafacts-email-daca-2025",
        "value is 419070, not 419071"
      ),
      (
        "daca-active,ac-2025-06-30,MX,419070,cases,2025-06-30,usafacts-email-daca-2025",
        "unit is persons, not cases"
      ),
      (
        "daca-active,ac-2025-06-30,MX,419070,persons,2025-06,usafacts-email-daca-2025",
        "date is 2025-06-30, not 2025-06"
      ),
      (
        "daca-active,ac-2025-06-30,MX,419070,persons,2025-06-30,uscis-cam",
        "no longer cites uscis-cam"
      ),
      (
        "cam-arrived,2016-07,northern-triangle,267,persons,2016-07-26,emiratesvoice-cam-2016",
        "no longer verified"
      ),
    ] as [(String, String?)]) func `a line tells what is lost or changed`(
      line: String, problem: String?
    ) throws
  {
    let told = VerifiedValue(line.components(separatedBy: ",")).problem(in: Self.dossier)
    guard let problem else { return #expect(told == nil) }
    #expect(try #require(told).hasSuffix(problem))
  }

  @Test(
    arguments: [
      ("eo-13767,signed,2017-01-25,fr-eo13767", nil),
      ("mx-us-lra-2016,lra-2016-yuma,2016-02-23,elpasotimes-2016-lra", nil),
      ("no-such-order,signed,2017-01-25,fr-eo13767", "lost: instrument"),
      ("eo-13767,sealed,2017-01-25,fr-eo13767", "lost: event, provision or row"),
      ("eo-13767,signed,2017-01-26,fr-eo13767", "date is 2017-01-25, not 2017-01-26"),
      ("eo-13767,signed,2017-01-25,uscis-cam", "no longer cites uscis-cam"),
      ("eo-14148,published,2025-01-28,fr-eo14148", "no longer verified"),
    ] as [(String, String?)]) func `a line tells which statement is lost or changed`(
      line: String, problem: String?
    ) throws
  {
    let told = VerifiedEvent(line.components(separatedBy: ",")).problem(in: Self.dossier)
    guard let problem else { return #expect(told == nil) }
    #expect(try #require(told).hasSuffix(problem))
  }
}

/// The lines of a checked-in table, without its heading.
private enum VerifiedLines {
  static func read(_ name: String, columns: Int) throws -> [[String]] {
    let path = SampleProject.repository + "/Tests/PublishingTests/Content/" + name
    let text = String(
      decoding: try #require(FileManager.default.contents(atPath: path)), as: UTF8.self)
    let lines = text.split(separator: "\n").dropFirst().map {
      $0.components(separatedBy: ",")
    }
    #expect(lines.allSatisfy { $0.count == columns }, "'\(name)' has \(columns) columns")
    return lines.filter { $0.count == columns }
  }
}

/// `fact,release,place,value,unit,as of or period,source`; the place is empty where the fact is not by place.
private struct VerifiedValue {
  let line: [String]

  init(_ line: [String]) { self.line = line }

  func problem(in dossier: Dossier) -> String? {
    found(in: dossier).map { "\(line[0]), \(line[1]) \(line[2]): \($0)" }
  }

  private func found(in dossier: Dossier) -> String? {
    guard let fact = dossier.facts[FactID(line[0])], case .measured(let releases) = fact.content
    else { return "lost: fact" }
    guard let release = releases.first(where: { $0.id == line[1] }) else { return "lost: release" }
    let place = line[2].isEmpty ? nil : SubjectID(line[2])
    guard let observation = release.observations[place] else { return "lost: value" }
    if DecimalNumber(line[3]) != observation.value {
      return "value is \(observation.value), not \(line[3])"
    }
    if fact.unit.value != line[4] { return "unit is \(fact.unit.value), not \(line[4])" }
    return VerifiedStatement(
      moment: release.moment.name, sources: [observation.source] + observation.also,
      verified: observation.verified
    ).problem(moment: line[5], source: line[6])
  }
}

/// `instrument,event or provision or row,date,source`.
private struct VerifiedEvent {
  let line: [String]

  init(_ line: [String]) { self.line = line }

  func problem(in dossier: Dossier) -> String? {
    found(in: dossier).map { "\(line[0]), \(line[1]): \($0)" }
  }

  private func found(in dossier: Dossier) -> String? {
    guard let instrument = dossier.instruments[InstrumentID(line[0])] else {
      return "lost: instrument"
    }
    guard let statement = statement(of: instrument) else { return "lost: event, provision or row" }
    return statement.problem(moment: line[2], source: line[3])
  }

  private func statement(of instrument: Instrument) -> VerifiedStatement? {
    if let event = instrument.timeline.first(where: { $0.id == line[1] }) {
      return VerifiedStatement(event.date, event.statement)
    }
    if let provision = instrument.provisions.first(where: { $0.id == line[1] }) {
      return VerifiedStatement(provision.date, provision.statement)
    }
    return instrument.table?.rows.first { $0.id == line[1] }.map {
      VerifiedStatement(moment: $0.date.description, sources: [$0.source], verified: $0.verified)
    }
  }
}

/// What values and statements have in common.
///
/// A better source may come first: the line asks only that its own is still cited.
private struct VerifiedStatement {
  let moment: String
  let sources: [Located<SourceID>]
  let verified: Bool

  init(moment: String, sources: [Located<SourceID>], verified: Bool) {
    self.moment = moment
    self.sources = sources
    self.verified = verified
  }

  init(_ date: CalendarDate, _ statement: Statement) {
    self.init(
      moment: date.description, sources: [statement.source] + statement.also,
      verified: statement.verified)
  }

  func problem(moment expected: String, source: String) -> String? {
    if moment != expected { return "date is \(moment), not \(expected)" }
    if !sources.contains(where: { $0.value.description == source }) {
      return "no longer cites \(source)"
    }
    return verified ? nil : "no longer verified"
  }
}
