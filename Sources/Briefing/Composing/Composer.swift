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
  private let passages: [ObjectIdentifier: Template]

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
    var passages: [ObjectIdentifier: Template] = [:]
    let allProse = dossier.allProse
    for prose in allProse.map(\.prose) {
      let compiled = Template.compile(prose.file, name: prose.file.path, body: prose.body)
      diagnostics += compiled.diagnostics
      passages[ObjectIdentifier(prose.file)] = compiled.value
    }
    for (language, library) in libraries.sorted(by: { $0.key < $1.key }) {
      diagnostics += library.validate()
      diagnostics += allProse.filter { $0.language == language }
        .compactMap { passages[ObjectIdentifier($0.prose.file)] }.flatMap(library.validate)
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
  func template(of prose: Prose) -> Template? { passages[ObjectIdentifier(prose.file)] }

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
  /// Every piece of prose with its language, in a fixed order.
  fileprivate var allProse: [(language: LanguageTag, prose: Prose)] {
    var passages: [Passage] = openings.values.flatMap { Array($0.passages.values) }
    for proposal in proposals {
      passages.append(proposal.position)
      passages += proposal.points.map(\.prose)
      passages += proposal.asks.map(\.point.prose)
      passages += proposal.answers.map(\.prose)
    }
    return passages.flatMap(\.all)
      .sorted { $0.prose.file.path < $1.prose.file.path }
  }
}

extension Diagnostic {
  fileprivate static func missingBody(_ name: String, _ type: DocumentType) -> Diagnostic {
    Diagnostic(
      .missingTemplate, "document type '\(type.id)' has no template '\(name)'", at: type.range,
      help: ["write the text of the type in body.md.mustache beside document.yaml"])
  }
}
