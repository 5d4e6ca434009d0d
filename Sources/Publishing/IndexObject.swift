import Briefing
import CommonMark
import Diagnostics
import DossierModel
import Templating

/// The context of the index page.
struct IndexObject: TemplateObject {
  let results: [EditionResult]
  /// What could not be planned.
  let unplanned: [String]
  /// Documents of other runs in the same folder.
  let others: [String]
  let language: LanguagePack
  let composer: Composer
  let style: String
  let version: String

  func value(for name: String) -> TemplateValue? {
    switch name {
    case "title": return .text(language.terms["index-title"]?.value ?? "Briefs")
    case "lang": return .text(language.id.description)
    case "date":
      return .text(results.first.map { language.date($0.edition.clock.asOf) } ?? "")
    case "version": return .text("demarche \(version)")
    case "terms": return .object(TermsObject(language: language))
    case "style": return .markup { _ in Diagnosed(style) }
    case "subjects": return .list(subjects)
    case "failed":
      return .list(failed.map { .object(NamedValues(["name": .text($0)])) })
    case "others":
      return .list(others.map { .object(NamedValues(["href": .text($0)])) })
    case "has-others": return .boolean(!others.isEmpty)
    case "has-failed": return .boolean(!failed.isEmpty)
    case "date-iso":
      return .text(results.first?.edition.clock.asOf.description ?? "")
    default: return nil
    }
  }

  var knownNames: [String] {
    [
      "title", "lang", "date", "version", "terms", "style", "subjects", "failed",
      "has-failed", "others", "has-others", "date-iso",
    ]
  }

  private var failed: [String] {
    results.filter { result in result.files.contains { $0.state == .failed } }
      .map(\.edition.name) + unplanned
  }

  private var subjects: [TemplateValue] {
    let groups = Dictionary(grouping: results) { $0.edition.subject.slug }
    return groups.sorted { $0.key < $1.key }.map { slug, results in
      let types = Dictionary(grouping: results) {
        "\($0.edition.type.id) \($0.edition.issuer.id)"
      }
      let documents = types.sorted { $0.key < $1.key }.map { document($0.value) }
      let name = results.first.flatMap {
        composer.catalog.name(of: $0.edition.subject, in: language)
      }
      return .object(
        NamedValues(["name": .text(name ?? slug), "documents": .list(documents)]))
    }
  }

  private func document(_ results: [EditionResult]) -> TemplateValue {
    let type = results.first?.edition.type
    let editions = results.map { result -> TemplateValue in
      let edition = result.edition
      let files = result.files.filter { $0.state != .failed }.map { file -> TemplateValue in
        .object(
          NamedValues([
            "format": .text(file.format), "href": .text(file.path),
            "label": .text(file.label),
          ]))
      }
      return .object(
        NamedValues([
          "lang": .text(edition.language.id.description),
          "language-name": .text(edition.language.name), "files": .list(files),
          // In the language of the page, not of the paper.
          "state": .text(
            composer.state(of: edition).flatMap { language.terms[$0.term]?.value } ?? ""),
        ]))
    }
    return .object(
      NamedValues([
        "type": .text(type?.name[language.id] ?? ""), "editions": .list(editions),
      ]))
  }
}
