package import Diagnostics
import DossierModel
import Platform
import Templating

/// The titles and texts of the content as templates, each compiled once, when it is first asked for.
final class ProseTemplates: Sendable {
  private let libraries: [LanguageTag: TemplateLibrary]
  private let compiled = Memo<SourceRange, Diagnosed<Template?>>()

  init(_ libraries: [LanguageTag: TemplateLibrary]) { self.libraries = libraries }

  /// The text at a place, with what is wrong with it; nothing where it does not compile.
  func template(at place: SourceRange, in language: LanguageTag) -> Diagnosed<Template?> {
    compiled.value(place) {
      var template = Template.compile(place.file, name: place.file.path, body: place.bytes)
      if let value = template.value, let library = libraries[language] {
        template.diagnostics += library.validate(value)
      }
      return template
    }
  }
}

extension Composer {
  /// What is wrong with any title or text of the content, whoever prints it.
  package func proseFindings() -> [Diagnostic] {
    Workers.map(places) { prose.template(at: $0.place, in: $0.language).diagnostics }
      .flatMap(\.self)
  }

  /// The place of every title and text with its language, in a fixed order.
  private var places: [(language: LanguageTag, place: SourceRange)] {
    var passages = catalog.openings(for: nil).flatMap {
      Array(catalog.passages(of: $0.words).values)
    }
    for proposal in catalog.proposals {
      let words =
        [proposal.position] + proposal.points.map(\.words) + proposal.acts.map(\.point.words)
        + proposal.answers.map(\.words)
      passages += words.map(catalog.passage)
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
