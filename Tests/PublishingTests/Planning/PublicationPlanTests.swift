import Briefing
import DossierModel
import TestSupport
import Testing

@testable import Publishing

@Suite struct PublicationPlanTests {
  private func names(_ change: (inout Selection) -> Void) throws -> [String] {
    try Sample.plan(try Sample.composer(), change).editions.map(\.name)
  }

  private func refusal(_ change: (inout Selection) -> Void) throws -> String {
    let composer = try Sample.composer()
    let error = #expect(throws: UsageError.self) { try Sample.plan(composer, change) }
    return error?.description ?? ""
  }

  @Test func `nothing said stands for all that somebody signs`() throws {
    #expect(
      try names { _ in } == [
        "pair/position-paper.en", "pair/position-paper.es", "xa/position-paper.en",
        "xa/position-paper.es", "xb/position-paper.en", "xb/position-paper.es",
      ])
    let plan = try Sample.plan(try Sample.composer())
    #expect(plan.formats.map(\.id) == ["markdown", "html", "latex", "typst", "pdf"])
  }

  @Test func `names are found in any case, once each, in a fixed order`() throws {
    #expect(
      try names {
        $0.countries = ["XB", "xa", "xb"]
        $0.languages = ["EN"]
      } == ["xa/position-paper.en", "xb/position-paper.en"])
    let plan = try Sample.plan(try Sample.composer()) { $0.formats = ["html", "Markdown"] }
    #expect(plan.formats.map(\.id) == ["markdown", "html"])
  }

  @Test func `countries and groups add up`() throws {
    #expect(
      try names {
        $0.countries = ["xa"]
        $0.groups = ["pair"]
        $0.languages = ["es"]
      } == ["pair/position-paper.es", "xa/position-paper.es"])
  }

  @Test func `an issuer alone says for whom it signs`() throws {
    #expect(
      try names {
        $0.issuer = "Friends"
        $0.languages = ["en"]
      } == ["xa/position-paper.friends.en"])
    #expect(
      try names {
        $0.issuer = "embassy-xa"
        $0.languages = ["en"]
      } == ["xa/position-paper.en"])
  }

  @Test(arguments: [
    ("country", "XY"), ("group", "pairs"), ("document type", "position-papers"),
    ("language", "eng"), ("format", "htm"), ("issuer", "freinds"),
  ]) func `an unknown name is met with the choice`(what: String, name: String) throws {
    let text = try refusal { selection in
      switch what {
      case "country": selection.countries = [name]
      case "group": selection.groups = [name]
      case "document type": selection.types = [name]
      case "language": selection.languages = [name]
      case "format": selection.formats = [name]
      default: selection.issuer = name
      }
    }
    #expect(text.hasPrefix("unknown \(what) '\(name)'"))
    #expect(text.contains("\nThe choice is: "))
    if what == "format" {
      #expect(
        text.contains("; did you mean 'html'?\nThe choice is: html, latex, markdown, pdf, typst"))
    }
  }

  @Test func `a group is no country`() throws {
    #expect(try refusal { $0.countries = ["pair"] }.contains("unknown country 'pair'"))
  }

  @Test func `a subject nobody signs for is refused`() throws {
    #expect(
      try refusal { $0.countries = ["xc"] }
        == "nobody signs for 'xc' yet: name an 'issuer' in its file under Content/, "
        + "or choose one of pair, xa, xb")
  }

  @Test func `an issuer signs only for its own`() throws {
    let text = try refusal {
      $0.issuer = "friends"
      $0.countries = ["xb"]
    }
    #expect(text == "issuer 'friends' does not sign for 'xb', only for xa")
  }

  @Test func `a type that an issuer may not send stops only who asked for it`() throws {
    var project = SampleProject()
    let path = "Templates/documents/position-paper/"
    let manifest = try #require(project.files[path + "document.yaml"])
    project.files["Templates/documents/note/document.yaml"] =
      manifest.replacing("id: position-paper", with: "id: note")
      .replacing("[embassy, joint, organization]", with: "[embassy]")
    project.files["Templates/documents/note/body.md.mustache"] =
      project.files[
        path + "body.md.mustache"]
    let composer = try Sample.composer(project)
    let plan = try Sample.plan(composer) { $0.languages = ["en"] }
    #expect(
      plan.editions.map(\.name) == [
        "pair/position-paper.en", "xa/note.en", "xa/position-paper.en", "xb/note.en",
        "xb/position-paper.en",
      ])
    let error = #expect(throws: UsageError.self) {
      try Sample.plan(composer) {
        $0.types = ["note"]
        $0.groups = ["pair"]
      }
    }
    #expect(
      error?.description
        == "'joint-pair' is a joint issuer, which may not send a document of type 'note'")
    let other = #expect(throws: UsageError.self) {
      try Sample.plan(composer) {
        $0.types = ["note"]
        $0.issuer = "friends"
      }
    }
    #expect(other?.description.contains("is an organization") == true)
  }
}
