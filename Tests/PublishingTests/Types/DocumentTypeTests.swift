import Briefing
import Diagnostics
import DossierModel
import TestSupport
import Testing

@testable import Publishing

/// A document type says in its folder what it is made of.
@Suite struct DocumentTypeTests {
  private func rendered(
    _ type: String, _ language: String = "en", issuer: String? = nil,
    in project: SampleProject = FurtherTypes.project, clock: Clock = Sample.clock
  ) throws -> EditionRenderer.Rendered {
    let composer = try Sample.composer(project)
    let plan = try Sample.plan(composer, clock: clock) {
      ($0.countries, $0.languages, $0.types) = (["xa"], [language], [type])
      ($0.issuer, $0.formats) = (issuer, ["markdown", "html"])
    }
    let edition = try #require(plan.editions.first)
    return EditionRenderer(composer, version: "0").render(edition, as: plan.formats)
  }

  /// The Markdown and the HTML of a paper that has no finding.
  private func texts(_ rendered: EditionRenderer.Rendered) throws -> (
    markdown: String, html: String
  ) {
    #expect(rendered.diagnostics.isEmpty, "\(ConsoleFormat().format(rendered.diagnostics))")
    let documents = try rendered.documents.map { try #require($0.document).bytes }
    return (
      String(decoding: documents[0], as: UTF8.self), String(decoding: documents[1], as: UTF8.self)
    )
  }

  private func errors(
    _ type: String, issuer: String? = nil, _ edit: (inout SampleProject) -> Void
  ) throws -> [String] {
    var project = FurtherTypes.project
    edit(&project)
    return try rendered(type, issuer: issuer, in: project).diagnostics
      .filter { $0.severity == .error }.places
  }

  @Test func `a type may print answers only`() throws {
    for language in ["en", "es"] {
      let texts = try texts(rendered("if-asked", language))
      let (title, answer) =
        language == "en"
        ? ("Ardia", "*It costs money.* It costs less than silence.")
        : ("Ardia", "*Cuesta dinero.* Cuesta menos que callar.")
      #expect(texts.markdown.contains("# ") && texts.markdown.contains(": \(title)\n\n\(answer)"))
      #expect(!texts.markdown.contains("2030") && !texts.markdown.contains("embassy.example"))
      #expect(texts.html.contains("</h1>"))
    }
  }

  @Test func `answers that are required and missing stop the paper`() throws {
    let found = try errors("if-asked") {
      $0.replace("for: all", with: "for: [XB]", in: FurtherTypes.answers)
    }
    #expect(found == ["Content/countries/xa.yaml:1:5 no-answer"])
  }

  /// On a day without an opening an answer is still an answer.
  @Test func `a type without an opening needs none`() throws {
    var project = FurtherTypes.project
    project.replace(
      "for: [XA]", with: "for: [XA]\nvalid: {until: 2010-12-31}", in: FurtherTypes.opening)
    #expect(try texts(rendered("if-asked", in: project)).markdown.contains("It costs money."))
    #expect(
      try errors("note-verbale") { $0 = project }
        == ["Content/openings/xa-today.md:3:1 no-opening"])
  }

  /// What marks the paper of a past moment is its opening, whether the type prints it or not.
  @Test func `a type without an opening knows its moment`() throws {
    var project = FurtherTypes.project
    project.replace(
      "for: [XA]", with: "for: [XA]\nvalid: {until: 2021-12-31}\nreconstruction: {compiled: 2026}",
      in: FurtherTypes.opening)
    let paper = try rendered("if-asked", in: project)
    #expect(try texts(paper).html.contains("RECONSTRUCTION"))
    #expect(paper.reads.contains(.openings(SubjectID("XA"))))
  }

  @Test func `a type may have no title, and its metadata name it`() throws {
    let english = try texts(rendered("note-verbale"))
    #expect(english.markdown.contains("presents its compliments"))
    #expect(!english.markdown.contains("# ") && !english.html.contains("<h1"))
    #expect(
      english.html.contains("<title>[Specimen] Note verbale: Ardia, December\u{A0}15, 2021</title>")
    )
    let spanish = try texts(rendered("note-verbale", "es"))
    #expect(spanish.html.contains("Nota verbal: Ardia, 15\u{A0}de diciembre de 2021</title>"))
    #expect(try rendered("note-verbale").brief?.printsTitle == false)
  }

  @Test func `acts that are required and missing stop the paper`() throws {
    let found = try errors("note-verbale") {
      $0.replace("for: all", with: "for: [XB]", in: FurtherTypes.act)
    }
    #expect(found == ["Content/countries/xa.yaml:1:5 no-act"])
  }

  @Test func `a title where the type forbids one is an error where it stands`() throws {
    let path = FurtherTypes.body("note-verbale")
    let written = try errors("note-verbale") { $0.files[path] = "# A title\n\nText.\n" }
    #expect(written == ["\(path):1:1 forbidden-part"])
    let ofOpening = try errors("note-verbale") {
      $0.files[path] = "# {{>*opening.title}}\n\nText.\n"
    }
    #expect(ofOpening == ["\(path):1:7 forbidden-part"])
  }

  @Test func `a paper without a title has no headings`() throws {
    let path = FurtherTypes.body("note-verbale")
    let found = try errors("note-verbale") { $0.files[path] = "Text.\n\n## Part\n\nText.\n" }
    #expect(found == ["\(path):3:1 heading-level"])
  }

  @Test func `a type may require a contact`() throws {
    for language in ["en", "es"] {
      let texts = try texts(rendered("leave-behind", language, issuer: "friends"))
      #expect(texts.markdown.contains("embassy.example") && texts.html.contains("embassy.example"))
    }
    let path = FurtherTypes.organization
    let missing = try errors("leave-behind", issuer: "friends") {
      $0.replace("verified: true", with: "verified: false", in: path)
    }
    #expect(missing == ["\(path):1:5 no-contact"])
    // What forbids it does not ask for it.
    var without = FurtherTypes.project
    without.replace("verified: true", with: "verified: false", in: path)
    #expect(try rendered("if-asked", issuer: "friends", in: without).diagnostics.isEmpty)
  }

  @Test func `a title that is required and missing stops the paper`() throws {
    let path = FurtherTypes.body("leave-behind")
    let found = try errors("leave-behind", issuer: "friends") { $0.files[path] = "Text.\n" }
    #expect(found == ["\(FurtherTypes.manifest("leave-behind")):1:5 no-title"])
  }

  @Test(arguments: ["{{>*opening.issue}}", "{{#proposals}}{{>*position}}{{/proposals}}"])
  func `what a type forbids cannot be printed`(text: String) throws {
    let path = FurtherTypes.body("if-asked")
    let found = try errors("if-asked") { $0.files[path] = "# Title\n\n\(text)\n" }
    #expect(found.map { $0.split(separator: " ").last } == ["forbidden-part"])
    let silent = try errors("if-asked") {
      $0.files[path] = """
        # Title

        Text.{{#opening}} One.{{/opening}}{{#proposals}}{{#points}} Two.{{/points}}{{/proposals}}\
        {{#open-acts}} Three.{{/open-acts}}{{^issuer.contact}} Four.{{/issuer.contact}}

        """
    }
    #expect(silent.isEmpty)
  }
}
