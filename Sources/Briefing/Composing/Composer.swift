import CommonMark
package import Diagnostics
package import DossierModel
package import Templating

/// What became of an edition.
package struct Composed {
  /// Nothing where there are errors.
  package var value: Brief? = nil
  package var diagnostics: [Diagnostic]
  /// What was asked of the content on the way.
  package var reads: Set<Read>
  /// What is listed as known, whether or not there is a brief.
  package var excused: Set<PieceFinding> = []
  /// What is wrong with pieces by what they rest on, whether or not there is a brief.
  package var judged: Set<PieceFinding> = []
}

/// Composes editions: the content and the stationery with every template compiled once.
package struct Composer: Sendable {
  package let catalog: any Catalog
  package let stationery: Stationery
  /// Findings that stop nothing.
  package var known = KnownFindings()
  /// By the path that findings show, what the folders of content and templates are called in files that
  /// must be alike wherever these lie.
  package var roots: [String: String] = [:]
  /// By language: every template, the partials of the language under their short names too.
  private let libraries: [LanguageTag: TemplateLibrary]
  /// The texts of the content, compiled when they are printed.
  let prose: ProseTemplates

  /// Compiles all templates; the findings are syntax errors and unknown partials.
  package static func prepare(
    _ catalog: any Catalog, _ stationery: Stationery
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
    for (_, library) in libraries.sorted(by: { $0.key < $1.key }) {
      diagnostics += library.validate()
    }
    return Diagnosed(
      Composer(
        catalog: catalog, stationery: stationery, libraries: libraries,
        prose: ProseTemplates(libraries)),
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

  /// Composes an edition to Markdown with numbered mentions, then resolves it.
  ///
  /// Nothing comes back when there is an error. Where what it reads cannot be trusted, that alone is
  /// told: the rest may follow from it. With `judgesAll`, pieces are judged, too, that a limit leaves out.
  package func brief(_ edition: Edition, judgesAll: Bool = false) -> Composed {
    let session = Session(edition: edition, composer: self, judgesAll: judgesAll)
    let composed = compose(session)
    guard let text = composed.value, !composed.diagnostics.hasErrors else {
      return outcome(of: session, nil, composed.diagnostics)
    }
    let resolved = Resolver(session: session, composed: text).resolve()
    return outcome(of: session, resolved.value, composed.diagnostics + resolved.diagnostics)
  }

  private func outcome(
    of session: Session, _ brief: Brief?, _ diagnostics: [Diagnostic]
  ) -> Composed {
    let faults = session.content.findings + session.faults
    let reads = session.content.reads
    let diagnostics = session.judgements + diagnostics
    guard !faults.hasErrors else { return Composed(diagnostics: faults.unique(), reads: reads) }
    return Composed(
      value: diagnostics.hasErrors ? nil : brief, diagnostics: (faults + diagnostics).unique(),
      reads: reads, excused: session.ledger.excused, judged: session.judged)
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

extension Diagnostic {
  fileprivate static func missingBody(_ name: String, _ type: DocumentType) -> Diagnostic {
    Diagnostic(
      .missingTemplate, "document type '\(type.id)' has no template '\(name)'", at: type.range,
      help: ["write the text of the type in body.md.mustache beside document.yaml"])
  }
}
