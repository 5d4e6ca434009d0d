import CommonMark
package import Diagnostics
package import DossierModel
package import Templating

/// Composes editions: the dossier and the stationery with every template compiled once.
package struct Composer: Sendable {
  package let dossier: Dossier
  package let stationery: Stationery
  /// By language: every template, the partials of the language under their short names too.
  private let libraries: [LanguageTag: TemplateLibrary]
  /// By the place of a title or a text in its file.
  private let passages: [SourceRange: Template]

  /// Compiles all templates and all prose; the findings are syntax errors and unknown partials.
  package static func prepare(
    _ dossier: Dossier, _ stationery: Stationery
  ) -> Diagnosed<Composer> {
    var diagnostics = RequiredTerms.missing(in: stationery.languages.values)
    var templates: [Template] = []
    for (name, file) in stationery.templates.sorted(by: { $0.key < $1.key }) {
      let compiled = Template.compile(file, name: name)
      diagnostics += compiled.diagnostics
      if let template = compiled.value { templates.append(template) }
    }
    var libraries: [LanguageTag: TemplateLibrary] = [:]
    for language in stationery.languages.keys {
      let shared = templates.filter { !$0.isOfOtherLanguage(than: language) }
      let library = TemplateLibrary(shared + partials(of: language, in: stationery))
      libraries[language] = library
    }
    var passages: [SourceRange: Template] = [:]
    let allTexts = dossier.allTexts
    for place in allTexts.map(\.place) {
      let compiled = Template.compile(place.file, name: place.file.path, body: place.bytes)
      diagnostics += compiled.diagnostics
      passages[place] = compiled.value
    }
    for (language, library) in libraries.sorted(by: { $0.key < $1.key }) {
      diagnostics += library.validate()
      diagnostics += allTexts.filter { $0.language == language }
        .compactMap { passages[$0.place] }.flatMap(library.validate)
    }
    return Diagnosed(
      Composer(
        dossier: dossier, stationery: stationery, libraries: libraries, passages: passages),
      diagnostics.unique())
  }

  /// The partials of a language under the names that templates use for them.
  private static func partials(
    of language: LanguageTag, in stationery: Stationery
  ) -> [Template] {
    let prefix = "languages/\(language)/partials/"
    return stationery.templates.filter { $0.key.hasPrefix(prefix) }.compactMap { name, file in
      Template.compile(file, name: String(name.dropFirst(prefix.count))).value
    }
  }

  /// The templates as a language sees them.
  package func library(for language: LanguageTag) -> TemplateLibrary {
    libraries[language] ?? TemplateLibrary()
  }

  /// The compiled template of a piece of prose; nothing where it did not compile.
  func template(of prose: Prose) -> Template? { passages[prose.bodyRange] }

  /// The compiled title of a piece of prose; nothing where it has none or it did not compile.
  func titleTemplate(of prose: Prose) -> Template? { prose.titleRange.flatMap { passages[$0] } }

  /// Composes an edition to Markdown with numbered mentions, then resolves it.
  ///
  /// Nothing comes back when there is an error.
  package func brief(_ edition: Edition) -> Diagnosed<Brief?> {
    let session = Session(edition: edition, composer: self)
    let composed = compose(session)
    guard let text = composed.value, !composed.diagnostics.hasErrors else {
      return Diagnosed(nil, composed.diagnostics)
    }
    let resolved = Resolver(session: session, composed: text).resolve()
    let diagnostics = composed.diagnostics + resolved.diagnostics
    return Diagnosed(diagnostics.hasErrors ? nil : resolved.value, diagnostics)
  }

  private func compose(_ session: Session) -> Diagnosed<RenderedText?> {
    let edition = session.edition
    let name = "documents/\(edition.type.id)/body"
    let library = library(for: edition.language.id)
    guard let template = library[name] else {
      return Diagnosed(nil, [.missingBody(name, edition.type)])
    }
    let context = EditionObject(session)
    guard !context.diagnostics.hasErrors else { return Diagnosed(nil, context.diagnostics) }
    let rendered = TemplateRenderer(library: library, escaping: MarkdownValues())
      .render(template, with: context)
    return Diagnosed(rendered.value, context.diagnostics + rendered.diagnostics)
  }
}

/// Text values of a template, escaped for Markdown.
package struct MarkdownValues: Escaping {
  package init() {}

  package func append(_ text: String, to output: inout [UInt8], atLineStart: Bool) {
    // Behind '- ' or '> ' a line starts anew, which the template engine does not know.
    MarkdownEscaping.append(text, to: &output, atLineStart: true)
  }
}

extension Template {
  /// Whether it is a partial of another language, which may include what this one lacks.
  fileprivate func isOfOtherLanguage(than language: LanguageTag) -> Bool {
    name.hasPrefix("languages/") && !name.hasPrefix("languages/\(language)/")
  }
}

extension Dossier {
  /// The place of every title and text with its language, in a fixed order.
  fileprivate var allTexts: [(language: LanguageTag, place: SourceRange)] {
    var passages: [Passage] = openings.values.flatMap { Array($0.passages.values) }
    for proposal in proposals {
      passages.append(proposal.position)
      passages += proposal.points.map(\.prose)
      passages += proposal.acts.map(\.point.prose)
      passages += proposal.answers.map(\.prose)
    }
    return passages.flatMap(\.all)
      .flatMap { language, prose in
        [prose.titleRange, prose.bodyRange].compactMap { $0 }.map { (language, $0) }
      }
      .sorted { left, right in
        (left.place.file.path, left.place.bytes.lowerBound)
          < (right.place.file.path, right.place.bytes.lowerBound)
      }
  }
}

extension Diagnostic {
  fileprivate static func missingBody(_ name: String, _ type: DocumentType) -> Diagnostic {
    Diagnostic(
      .missingTemplate, "document type '\(type.id)' has no template '\(name)'", at: type.range,
      help: ["write the text of the type in body.md.mustache beside document.yaml"])
  }
}
