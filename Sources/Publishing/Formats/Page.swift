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
    /// The name of its file without the extension, which is that of the page.
    package var file: String
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

  /// The page template of a format, printed around the text of a paper.
  func fill(
    _ format: any PaperFormat, with body: [UInt8], for brief: Brief, _ standing: Standing,
    _ mark: PaperMark?
  ) -> Diagnosed<TemplatePage?> {
    let shell = format.shell
    let library = composer.library(for: brief.edition.language.id)
    guard let template = library[shell.name] else {
      return Diagnosed(nil, [shell.missing(in: composer.stationery)])
    }
    let body = PageBody(String(decoding: body, as: UTF8.self))
    let context = PageObject(
      page: self, format: format, brief: brief, standing: standing, body: body,
      mark: format.code(of: mark))
    let filled = TemplateRenderer(library: library, escaping: format.escaping)
      .render(template, with: context)
    guard let text = filled.value else { return Diagnosed(nil, filled.diagnostics) }
    guard let bodyTag = body.tag else {
      return Diagnosed(nil, filled.diagnostics + [.pageWithoutBody(template)])
    }
    let sheet = format.styleSheet.flatMap { composer.stationery.assets[$0] }
    return Diagnosed(
      TemplatePage(text: text, bodyTag: bodyTag, sheet: sheet), filled.diagnostics)
  }
}

/// The text of a paper, which its page has to print, and once.
final class PageBody {
  private let text: String
  /// The tag that has printed it.
  private(set) var tag: SourceRange?

  init(_ text: String) { self.text = text }

  func print(at range: SourceRange) -> Diagnosed<String?> {
    if let tag { return Diagnosed(nil, [.repeatedBody(at: range, tag)]) }
    tag = range
    return Diagnosed(text)
  }
}

/// The context of a page shell.
struct PageObject: TemplateObject {
  let page: Page
  let format: any PaperFormat
  let brief: Brief
  let standing: Standing
  let body: PageBody
  let mark: String?

  func value(for name: String) -> TemplateValue? {
    let edition = brief.edition
    let language = edition.language
    switch name {
    case "title": return .text(brief.title)
    case "has-title": return .boolean(brief.printsTitle)
    case "document-title": return .text(standing.documentTitle(brief.title))
    case "author": return .text(standing.author)
    case "letterhead": return letterhead
    case "mark": return mark.map { mark in .markup { _ in Diagnosed(mark) } }
    case "lang": return .text(language.id.description)
    case "type": return text(edition.type.name)
    case "date": return .text(language.date(edition.clock.asOf))
    case "date-iso": return .text(edition.clock.asOf.description)
    case "paper": return .text(edition.subject.paper.rawValue)
    case "edition": return .text(edition.name)
    case "version": return .text("demarche \(page.version)")
    case "body": return .markup(body.print)
    case "style": return style
    case "issuer":
      return .object(
        NamedValues([
          "colour": .text(edition.issuer.colour),
          "colour-digits": .text(String(edition.issuer.colour.dropFirst())),
        ]))
    case "subject": return .object(NamedValues(["name": .text(subjectName)]))
    case "terms": return .object(TermsObject(language: language))
    case "alternates": return .list(page.alternates.map(alternate))
    default: return format.values(for: edition)[name]
    }
  }

  var knownNames: [String] {
    [
      "title", "has-title", "document-title", "author", "letterhead", "mark", "lang", "type",
      "date", "date-iso",
      "paper", "edition", "version", "body", "issuer", "subject", "terms", "alternates",
    ] + (format.styleSheet == nil ? [] : ["style"])
      + format.values(for: brief.edition).keys.sorted()
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
    page.composer.catalog.name(of: brief.edition.subject, in: brief.edition.language)
      ?? brief.edition.subject.slug
  }

  private func alternate(_ alternate: Page.Alternate) -> TemplateValue {
    .object(
      NamedValues([
        "lang": .text(alternate.language.description), "name": .text(alternate.name),
        "href": .text("\(alternate.file).\(format.fileExtension)"),
      ]))
  }

  private var style: TemplateValue? {
    format.styleSheet.map { name in
      let sheet = page.composer.stationery.assets[name]
      return .markup { range in
        guard let sheet else { return Diagnosed(nil, [.missingStyle(name, at: range)]) }
        return Diagnosed(sheet.text)
      }
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
  fileprivate static func pageWithoutBody(_ template: Template) -> Diagnostic {
    Diagnostic(
      .pageWithoutBody, "the page '\(template.name)' does not print the text of the paper",
      at: SourceRange(startOf: template.source), help: ["write {{body}} where it belongs"])
  }

  fileprivate static func repeatedBody(at range: SourceRange, _ first: SourceRange) -> Diagnostic {
    Diagnostic(
      .repeatedBody, "the page prints the text of the paper twice", at: range,
      notes: range == first ? [] : [Note("first printed here", at: first)],
      help: ["write {{body}} once, outside of a section that is gone through more than once"])
  }

  fileprivate static func missingStyle(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.missingTemplate, "the template folder has no '\(name)'", at: range)
  }
}
