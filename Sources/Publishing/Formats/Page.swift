package import Briefing
import Diagnostics
package import DossierModel
import Templating

/// The page shells of a run, and what they are filled with.
package struct Page: Sendable {
  /// Another file of the same paper that a page links to.
  package struct Alternate: Sendable {
    package var language: LanguageTag
    package var name: String
    package var href: String
  }

  package let composer: Composer
  package let alternates: [Alternate]
  /// The version of the program, without a name.
  package let version: String

  package init(composer: Composer, alternates: [Alternate], version: String) {
    self.composer = composer
    self.alternates = alternates
    self.version = version
  }

  /// The shell of a format filled with a body; `mark` is code for a shell that sets the mark itself.
  func fill(
    _ template: String, with body: [UInt8], for brief: Brief, _ standing: Standing,
    escaping: any Escaping, mark: String? = nil
  ) -> Diagnosed<RenderedText?> {
    let library = composer.library(for: brief.edition.language.id)
    guard let shell = library[template] else {
      return Diagnosed(nil, [.missingShell(template)])
    }
    let context = PageObject(
      page: self, brief: brief, standing: standing, body: String(decoding: body, as: UTF8.self),
      mark: mark)
    return TemplateRenderer(library: library, escaping: escaping).render(shell, with: context)
  }
}

/// The context of a page shell.
struct PageObject: TemplateObject {
  let page: Page
  let brief: Brief
  let standing: Standing
  let body: String
  let mark: String?

  func value(for name: String) -> TemplateValue? {
    let edition = brief.edition
    let language = edition.language
    switch name {
    case "title": return .text(brief.title)
    case "document-title": return .text(standing.documentTitle(brief.title))
    case "author": return .text(standing.author)
    case "letterhead": return letterhead
    case "mark": return mark.map { mark in .markup { _ in Diagnosed(mark) } }
    case "lang": return .text(language.id.description)
    case "type": return text(edition.type.name)
    case "date": return .text(language.date(edition.clock.asOf))
    case "date-iso": return .text(edition.clock.asOf.description)
    case "paper": return .text(edition.subject.paper.rawValue)
    case "latex-paper":
      return .text(edition.subject.paper == .a4 ? "a4paper" : "letterpaper")
    case "edition": return .text(edition.name)
    case "version": return .text("demarche \(page.version)")
    case "body": return .markup { _ in Diagnosed(body) }
    case "style": return style
    case "issuer":
      return .object(
        NamedValues([
          "colour": .text(edition.issuer.colour),
          "colour-digits": .text(String(edition.issuer.colour.dropFirst())),
        ]))
    case "subject": return .object(NamedValues(["name": .text(subjectName)]))
    case "terms": return .object(NamedValues(language.terms.mapValues { .text($0.value) }))
    case "alternates": return .list(page.alternates.map(alternate))
    default: return nil
    }
  }

  var knownNames: [String] {
    [
      "title", "document-title", "author", "letterhead", "mark", "lang", "type", "date", "date-iso",
      "paper", "latex-paper", "edition", "version",
      "body", "style",
      "issuer", "subject", "terms", "alternates",
    ]
  }

  /// Who stands at the head; false as a section where nobody does.
  private var letterhead: TemplateValue {
    guard let head = standing.letterhead else {
      return .missing(
        MissingValue(
          id: .noValue, summary: "this paper has no letterhead",
          help: ["print it in a section: {{#letterhead}}{{letterhead.name}}{{/letterhead}}"]))
    }
    return .object(NamedValues(["name": .text(head.name), "place": .text(head.place)]))
  }

  /// The country's name, or the names of the members of a group.
  private var subjectName: String {
    page.composer.dossier.name(of: brief.edition.subject, in: brief.edition.language)
      ?? brief.edition.subject.slug
  }

  private func alternate(_ alternate: Page.Alternate) -> TemplateValue {
    .object(
      NamedValues([
        "lang": .text(alternate.language.description), "name": .text(alternate.name),
        "href": .text(alternate.href),
      ]))
  }

  private var style: TemplateValue {
    let sheet = page.composer.stationery.assets["formats/html/style.css"]
    return .markup { range in
      guard let sheet else { return Diagnosed(nil, [.missingStyle(at: range)]) }
      return Diagnosed(sheet.text)
    }
  }

  private func text(_ localized: LocalizedText) -> TemplateValue {
    if let text = localized[brief.edition.language.id] { return .text(text) }
    return .missing(
      MissingValue(
        id: .noValue, summary: "no text in language '\(brief.edition.language.id)'"))
  }
}

/// A template object made of named values.
struct NamedValues: TemplateObject {
  private let values: [String: TemplateValue]

  init(_ values: [String: TemplateValue]) { self.values = values }

  func value(for name: String) -> TemplateValue? { values[name] }
  var knownNames: [String] { Array(values.keys) }
}

extension Diagnostic {
  fileprivate static func missingShell(_ name: String) -> Diagnostic {
    Diagnostic(
      .missingTemplate, "the template folder has no page '\(name)'", at: nil,
      help: ["give --templates a folder that holds it"])
  }

  fileprivate static func missingStyle(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingTemplate, "the template folder has no 'formats/html/style.css'", at: range)
  }
}
