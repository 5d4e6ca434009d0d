import Diagnostics
import DossierModel

/// The terms that the program itself prints, beside those that templates name: a language that lacks
/// one would print its key.
enum RequiredTerms {
  static let all = Set([
    "accessed", "all-accessed", "all-countries", "back-to-text", "chart-alt", "compiled-later",
    "data-of", "date",
    "decided-by", "current-series", "current-series-day", "positions-checked", "public-by",
    "instrument", "note", "note-change", "note-mark", "note-rank",
    "note-share", "note-sum", "notes", "period-limit", "period-observed", "period-plan", "place",
    "reconstructed", "since", "source", "state-lapsed",
    "state-until", "status", "status-on",
    "timeline-of", "unverified", "value",
  ]).union(Source.Kind.allCases.map { "kind-\($0.rawValue)" }).union(MarkTerm.keys)
    .union(Instrument.State.allCases.map { "state-\($0.rawValue)" })

  /// A finding for every term that a language lacks, and for every mark that says nothing.
  static func missing(in languages: some Sequence<LanguagePack>) -> [Diagnostic] {
    languages.sorted { $0.id < $1.id }.flatMap { language in
      all.subtracting(language.terms.keys).sorted().map { .missingTerm($0, language) }
        + MarkTerm.findings(in: language)
    }
  }
}

extension Diagnostic {
  fileprivate static func missingTerm(_ key: String, _ language: LanguagePack) -> Diagnostic {
    Diagnostic(
      .missingTerm, "language '\(language.id)' lacks the term '\(key)', which papers print",
      at: language.range, help: ["add it under 'terms' of the language"])
  }
}
