import Briefing
import Diagnostics
import DossierModel
import Foundation
import TestSupport
import Testing

@testable import Publishing

/// Where refusals of the engine are placed; the engine is played by a search for words in its source.
@Suite struct RefusalPlaceTests {
  /// The place of a refusal of the first `words` in the Typst source of the paper of XA.
  private func place(
    of words: String, _ message: String = "no", in project: SampleProject = SampleProject()
  ) throws -> RefusalPlace {
    let composer = try Sample.composer(project)
    let brief = try Sample.brief(composer)
    let page = Sample.page(composer)
    let paper = try #require(TypstFormat().render(brief, on: page).value)
    let lines = String(decoding: paper.bytes, as: UTF8.self).components(separatedBy: "\n")
    let line = try #require(lines.firstIndex { $0.contains(words) }, "no '\(words)'")
    let before = try #require(lines[line].range(of: words))
    let column = lines[line][..<before.lowerBound].unicodeScalars.count + 1
    return RefusalPlace.find(
      EngineRefusal(message, line: line + 1, column: column), in: brief, on: page)
  }

  private func text(_ place: RefusalPlace) -> String {
    let start = place.range.start
    return "\(place.range.file.path):\(start.line):\(start.column) \(place.piece ?? "-")"
  }

  private static let proposal = "Content/proposals/1-work"

  @Test func `words of a piece are placed in its file`() throws {
    let place = try place(of: "Work is counted.")
    #expect(text(place) == "\(Self.proposal)/position.md:6:1 1-work/position")
    #expect(place.template == nil)
    let heading = try self.place(of: "A heading with ")
    #expect(text(heading) == "\(Self.proposal)/points/kinds.md:11:5 points/kinds")
  }

  /// The first paragraph of a point, an answer or an ask begins with words of a template.
  @Test func `the first words of a piece are placed in its file, too`() throws {
    for (folder, name, line) in [
      ("points", "kinds", 7), ("answers", "cost", 7), ("acts", "confirm", 11),
    ] {
      let path = "\(Self.proposal)/\(folder)/\(name).md"
      var project = SampleProject()
      let file = try #require(project.files[path])
      var lines = file.components(separatedBy: "\n")
      lines[line - 1] = "Wort und " + lines[line - 1]
      project.files[path] = lines.joined(separator: "\n")
      let place = try place(of: "Wort und ", in: project)
      #expect(text(place) == "\(path):\(line):1 \(folder)/\(name)")
    }
  }

  @Test func `a link is placed where it stands`() throws {
    let path = "\(Self.proposal)/position.md"
    let project = SampleProject().replacing(
      "Work is counted.", with: "Work is [counted](https://example.org/x-y).", in: path)
    #expect(
      text(try place(of: "#link(\"https://example.org/x-y\")", in: project))
        == "\(path):6:9 1-work/position")
  }

  @Test func `words that a template prints are placed at the entry that holds them`() throws {
    let path = "\(Self.proposal)/proposal.yaml"
    let composer = try Sample.composer()
    let proposal = try #require(composer.catalog.proposals.first)
    let title = try #require(proposal.title[LanguageTag("en")])
    let place = try place(of: "1. \(title)\"")
    #expect(text(place) == text(RefusalPlace(range: proposal.range)))
    #expect(place.range.file.path == path)
    let act = try #require(proposal.acts.first)
    let addressee = try #require(act.addressee[LanguageTag("en")])
    #expect(
      text(try self.place(of: addressee))
        == text(RefusalPlace(range: act.point.range, piece: "acts/confirm")))
  }

  @Test func `a title is placed where it is written`() throws {
    let place = try place(of: "Kinds")
    #expect(text(place) == "\(Self.proposal)/points/kinds.md:6:7 points/kinds")
  }

  @Test func `words of a template alone are placed at the opening`() throws {
    let place = try place(of: "Sources\"")
    #expect(text(place) == "Content/openings/xa-today.md:2:1 -")
    #expect(place.template?.text == "{{terms.sources}}")
  }

  @Test func `a skipped level is the fault of the heading before`() throws {
    let path = "\(Self.proposal)/points/kinds.md"
    let composer = try Sample.composer()
    let brief = try Sample.brief(composer)
    let body = TypstWriter.write(brief, marking: true)
    let search = RefusalSearch(brief, composer)
    let own = try #require(
      body.marks.all.last { mark in
        guard case .text(let range) = mark.origin else { return false }
        return mark.isHeading && range.file.path == path
      })
    let next = try #require(
      body.marks.all.first { $0.isHeading && $0.offset > own.offset && $0.block != own.block })
    let skipped = EngineRefusal("PDF/UA-1 error: skipped from heading level 1 to 3")
    let place = search.place(at: next.offset, of: skipped, in: body.marks.all)
    #expect(place.range.file.path == path)
    #expect(place.piece == "points/kinds")
    #expect(place.template != nil)
    let other = search.place(at: next.offset, of: EngineRefusal("no"), in: body.marks.all)
    #expect(other.range.file.path == "Content/openings/xa-today.md")
  }

  @Test func `a source of the list is placed at its entry`() throws {
    let composer = try Sample.composer()
    let source = try #require(composer.catalog.source(SourceID("gazette")))
    let place = try place(of: "#emph[#\"\(source.title)\"")
    #expect(text(place) == text(RefusalPlace(range: source.range)))
  }

  @Test func `what the page adds is placed in its template`() throws {
    let path = "Templates/formats/typst/page.typ.mustache"
    let project = SampleProject().replacing(
      "#show: with-lead", with: "#show: with-leed", in: path)
    let place = try place(of: "with-leed", in: project)
    #expect(place.range.file.path == path)
    #expect(place.range.file.line(place.range.start.line) == "#show: with-leed")
    #expect(place.range.start.column == 8)
  }

  @Test func `a refusal without a place is placed at the opening`() throws {
    let composer = try Sample.composer()
    let brief = try Sample.brief(composer)
    for line in [nil, 0, 1_000_000] {
      let place = RefusalPlace.find(
        EngineRefusal("no", line: line), in: brief, on: Sample.page(composer))
      #expect(text(place) == "Content/openings/xa-today.md:2:1 -")
    }
  }

  @Test func `a refusal is told with its piece and its place`() async throws {
    let folder = try TemporaryFolder()
    let composer = try Sample.composer()
    let engine = StubEngine { source, _ throws(EngineError) in
      let lines = String(decoding: source, as: UTF8.self).components(separatedBy: "\n")
      let line = lines.firstIndex { $0.contains("#\"Work is counted.\"") }
      throw .refused(EngineRefusal("no", line: line.map { $0 + 1 }, column: 3, hints: ["try"]))
    }
    let plan = try Sample.plan(composer) {
      $0.languages = ["en"]
      $0.countries = ["xa"]
    }
    let report = await Publisher(
      composer: composer, plan: plan, output: OutputTree(root: folder.path),
      engines: [.typst: engine],
      version: "1", writesIndex: false
    ).publish(jobs: 1)
    #expect(report.diagnostics.places == ["\(Self.proposal)/position.md:6:1 engine-refused"])
    let finding = try #require(report.diagnostics.first)
    #expect(finding.summary == "Typst refuses 'xa/position-paper.en' at '1-work/position': no")
    #expect(finding.help == ["try"])
    #expect(folder.tree().count == 4)
  }

  @Test func `the body is found in its page`() {
    func start(_ body: String, _ page: String) -> Int? {
      RefusalPlace.start(of: Array(body.utf8), in: Array(page.utf8))
    }
    #expect(start("body\n", "body\n") == 0)
    #expect(start("body\n", "a\nb\nbody\nc") == 4)
    #expect(start("body", "a\nbo\nbody") == 5)
    #expect(start("body", "a\nb") == nil)
    #expect(start("body", "") == nil && start("", "a") == nil)
  }
}
