import Briefing
import Diagnostics
import DossierModel
import Foundation
import TestSupport
import Testing

@testable import Publishing

@Suite struct PublisherTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func publish(
    _ project: SampleProject? = nil, engine: (any TypstEngine)? = StubEngine.working,
    into output: String = "out", jobs: Int = 2, index: Bool = false, clock: Clock = Sample.clock,
    _ change: (inout Selection) -> Void = { _ in }
  ) async throws -> PublicationReport {
    let composer = try project.map { try Sample.composer($0) } ?? Sample.composer()
    let publisher = Publisher(
      composer: composer, plan: try Sample.plan(composer, clock: clock, change),
      output: OutputTree(root: folder.path + "/" + output),
      engines: engine.map { [.typst: $0] } ?? [:], version: "1", writesIndex: index)
    return await publisher.publish(jobs: jobs)
  }

  private func states(_ report: PublicationReport) -> [String] {
    report.editions.flatMap(\.files).map { "\($0.path) \($0.state)\($0.isStale ? " stale" : "")" }
  }

  private static let misspelt = SampleProject().replacing(
    "and {{facts.posts.value}}", with: "and {{facts.post.value}}",
    in: "Content/proposals/1-work/points/numbers.md")

  @Test func `everything is made, then nothing is touched`() async throws {
    let report = try await publish(index: true)
    #expect(report.editions.count == 6)
    #expect(
      report.editions.flatMap(\.files).allSatisfy { $0.state == .written && $0.byteCount > 0 })
    #expect(!report.diagnostics.hasErrors)
    #expect(report.allOutputErrors.isEmpty && report.engineProblems.isEmpty)
    #expect(folder.tree().count == 31)
    #expect(
      folder.text("out/xa/position-paper.en.specimen.pdf")
        == "%PDF-1.7 /Type/Pages/Count 2\n1639526400\n%%EOF\n")
    #expect(
      report.editions[2].omissions.map(\.piece) == ["points/rumour", "points/past"])
    let again = try await publish(index: true)
    #expect(again.editions.flatMap(\.files).allSatisfy { $0.state == .unchanged })
    #expect(again.index?.state == .unchanged)
    #expect(folder.tree().count == 31)
  }

  @Test func `the number of jobs changes no byte and no order`() async throws {
    let one = try await publish(into: "one", jobs: 1, index: true)
    let many = try await publish(into: "many", jobs: 64, index: true)
    #expect(states(one) == states(many))
    #expect(folder.tree("one") == folder.tree("many"))
    for name in folder.tree("one") {
      #expect(folder.text("one/" + name) == folder.text("many/" + name), "\(name)")
    }
  }

  @Test func `a failed edition stops no other and never looks current`() async throws {
    _ = try await publish()
    let report = try await publish(Self.misspelt)
    // The point is for all, but only its English text is misspelt.
    #expect(report.editions.filter { $0.files.allSatisfy { $0.state == .unchanged } }.count == 3)
    #expect(
      states(report)[10...14] == [
        "xa/position-paper.en.specimen.md failed stale",
        "xa/position-paper.en.specimen.html failed stale",
        "xa/position-paper.en.specimen.tex failed stale",
        "xa/position-paper.en.specimen.typ failed stale",
        "xa/position-paper.en.specimen.pdf failed stale",
      ])
    #expect(report.diagnostics.filter { $0.severity == .error }.count == 1)
    #expect(
      folder.tree("out/xa").filter { $0.contains(".en.") }.allSatisfy { $0.hasSuffix(".stale") })
    _ = try await publish()
    #expect(folder.tree().count == 30)
    #expect(!folder.tree().contains { $0.hasSuffix(".stale") })
  }

  @Test func `a page that all papers lack is told once`() async throws {
    var project = SampleProject()
    project.files["Templates/formats/html/page.html.mustache"] = nil
    let report = try await publish(project)
    #expect(
      report.diagnostics.filter { $0.severity == .error }.places == [
        "Templates/formats/html/page.html.mustache:1:1 missing-template"
      ])
    #expect(folder.tree().count == 24)
  }

  @Test func `without an engine the other formats are written`() async throws {
    let report = try await publish(engine: nil)
    #expect(report.engineProblems.map(\.reason) == ["no typst was found"])
    #expect(!report.diagnostics.hasErrors)
    #expect(folder.tree().count == 24)
    #expect(states(report).filter { $0.hasSuffix("failed") }.count == 6)
  }

  @Test func `an engine that fails leaves no file behind`() async throws {
    let engine = StubEngine { _, _ throws(EngineError) in throw .failed("it fell over") }
    let report = try await publish(engine: engine) { $0.countries = ["xa"] }
    #expect(report.diagnostics.places == ["- engine-failed", "- engine-failed"])
    #expect(report.diagnostics[0].summary == "no PDF of 'xa/position-paper.en': it fell over")
    #expect(
      report.diagnostics[0].help
        == ["run again; if it happens again, render with --format typst and try the source"])
    #expect(folder.tree().count == 8)
  }

  @Test(arguments: ["", "hello", "%PDF-1.7\nhalf", "x%PDF-1.7\n%%EOF", "%PDF-1.7\n%%EOF\nx"])
  func `what is no whole PDF is no success`(answer: String) async throws {
    let engine = StubEngine { _, _ in Array(answer.utf8) }
    let report = try await publish(engine: engine) { $0.countries = ["xa"] }
    #expect(report.diagnostics.places == ["- engine-failed", "- engine-failed"])
    #expect(
      report.diagnostics[0].summary.hasSuffix(
        ": the PDF engine gave \(answer.utf8.count) bytes that are no whole PDF"))
    #expect(folder.tree().count == 8)
  }

  @Test func `an engine that cannot write is no fault of the document`() async throws {
    let engine = StubEngine { _, _ throws(EngineError) in throw .unwritable("no space") }
    let report = try await publish(engine: engine) { $0.countries = ["xa"] }
    #expect(!report.diagnostics.hasErrors)
    #expect(
      report.allOutputErrors.map(\.description)
        == ["en", "es"].map {
          "cannot write '\(folder.path)/out/xa/position-paper.\($0).specimen.pdf': no space"
        })
    #expect(folder.tree().count == 8)
  }

  @Test(arguments: [
    ("0.14.2", "Typst 0.14.2,"), (nil, "Typst of a version that it does not tell,"),
  ])
  func `another version of Typst is told once`(number: String?, words: String) async throws {
    var engine = StubEngine.working
    engine.number = number
    let report = try await publish(engine: engine)
    let warnings = report.diagnostics.filter { $0.severity == .warning }
    #expect(warnings.places == ["- engine-version"])
    #expect(warnings[0].summary.contains(words))
    #expect(warnings[0].summary.hasSuffix("made for Typst 0.15"))
  }

  @Test func `an engine that hangs costs the PDF only, and the older one is set aside`()
    async throws
  {
    try folder.write("old", to: "out/xa/position-paper.en.specimen.pdf")
    let typst = try folder.write("#!/bin/sh\nsleep 300\n", to: "typst", isProgram: true)
    let engine = TypstTool(executable: typst, limit: .milliseconds(200))
    let report = try await publish(engine: engine) {
      $0.countries = ["xa"]
      $0.languages = ["en"]
    }
    #expect(report.diagnostics.places == ["- engine-failed"])
    #expect(
      report.diagnostics.first?.summary
        == "no PDF of 'xa/position-paper.en': '\(typst)' did not answer within 200 milliseconds")
    #expect(
      states(report) == [
        "xa/position-paper.en.specimen.md written", "xa/position-paper.en.specimen.html written",
        "xa/position-paper.en.specimen.tex written",
        "xa/position-paper.en.specimen.typ written",
        "xa/position-paper.en.specimen.pdf failed stale",
      ])
    #expect(folder.text("out/xa/position-paper.en.specimen.pdf.stale") == "old")
  }

  @Test func `an output folder that cannot be made stops everything`() async throws {
    try folder.write("x", to: "file")
    let report = try await publish(into: "file/out")
    #expect(report.editions.isEmpty)
    #expect(report.allOutputErrors.map(\.path) == [folder.path + "/file"])
  }

  @Test func `a file in the way of one subject stops that one`() async throws {
    try folder.write("x", to: "out/xa")
    let report = try await publish { $0.languages = ["en"] }
    #expect(report.allOutputErrors.count == 5)
    #expect(folder.tree("out/pair").count == 5)
    #expect(folder.text("out/xa") == "x")
    let pdf = try await publish {
      $0.countries = ["xa"]
      $0.formats = ["pdf"]
    }
    #expect(pdf.allOutputErrors.count == 2)
    #expect(!pdf.diagnostics.hasErrors)
  }

  @Test(arguments: ["md", "html", "tex", "typ"]) func `what was not verified is marked`(
    suffix: String
  ) async throws {
    let clock = Clock(asOf: Sample.day(SampleProject.day), includeUnverified: true)
    let report = try await publish(clock: clock) { $0.countries = ["xa"] }
    #expect(!report.diagnostics.hasErrors)
    for (language, word) in [("en", "unverified"), ("es", "sin verificar")] {
      let text = try #require(folder.text("out/xa/position-paper.\(language).specimen.\(suffix)"))
      let mark =
        switch suffix {
        case "md": "\\[\(word)\\]"
        case "html": "<span class=\"unverified\">[\(word)]</span>"
        case "tex": " [\(word)]"
        default: "#unverified[#\"\(word)\";]"
        }
      // The figure, the event and the row.
      #expect(text.components(separatedBy: mark).count == 4)
      #expect(text.contains("4,321"))
    }
  }
}
