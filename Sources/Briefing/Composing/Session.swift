import Diagnostics
import DossierModel

/// What the lookups of one edition share while it is composed.
final class Session {
  let edition: Edition
  let composer: Composer
  /// Notes what the edition asks of the content.
  let content: CatalogReader
  let lookup: FactLookup
  let ledger = Ledger()
  /// Whether pieces are judged, too, that a limit leaves out, and whether anybody has read them.
  let judgesAll: Bool
  /// The pieces in the order in which their text was finished; each carries its number, from 1.
  var pieces: [ComposedPiece] = []
  /// What is wrong with the texts that were compiled for the edition.
  var faults: [Diagnostic] = []

  /// What is wrong with what pieces say, by what they rest on; it hides nothing else that is wrong.
  var judgements: [Diagnostic] = []
  /// The same by piece.
  var judged: Set<PieceFinding> = []

  init(edition: Edition, composer: Composer, judgesAll: Bool = false) {
    self.judgesAll = judgesAll
    self.edition = edition
    self.composer = composer
    content = CatalogReader(composer.catalog)
    content.note(.entry(.subject, edition.subject.id.description))
    content.note(.entry(.issuer, edition.issuer.id.description))
    lookup = FactLookup(content, clock: edition.clock)
  }

  /// What texts call those in whose name the paper speaks.
  private(set) lazy var speakers: PhraseTable<Void> = {
    let subject = edition.subject
    let countries = [subject] + subject.members.compactMap(content.subject)
    let names = countries.flatMap { country in
      ["name", "formal", "embassy", "ministry"].compactMap { country.forms[language.id]?[$0] }
    }
    return PhraseTable((names + language.speakers).map { ($0, ()) })
  }()

  private var dates: [CalendarDate: String] = [:]

  /// A date in the language of the edition, whose notes name the same ones again and again.
  func date(_ date: CalendarDate) -> String {
    if let text = dates[date] { return text }
    let text = language.date(date)
    dates[date] = text
    return text
  }

  var language: LanguagePack { edition.language }
  var clock: Clock { edition.clock }

  /// A term of the language; its key where it is missing, which loading has reported.
  func term(_ key: String) -> String { language.terms[key]?.value ?? key }

  /// A term with its places filled.
  func term(_ key: String, _ values: [String: String]) -> String {
    Pattern.fill(term(key), values)
  }

  private var typography: Typography { Typography(language) }

  /// The figure with unit, without hedge.
  func amount(of figure: Figure) -> String { typography.amount(of: figure) }

  /// What the digits of a figure claim.
  func interval(of figure: Figure) -> Interval { typography.interval(of: figure) }

  /// The bare number.
  func number(of figure: Figure) -> String { typography.number(of: figure) }

  /// The text with the hedge of the source: `about 4,600`.
  func hedged(_ text: String, _ figure: Figure) -> String { typography.hedged(text, figure) }

  /// A day, or a period as sentences say it.
  func name(of moment: Moment) -> String {
    switch moment {
    case .stock(let date): self.date(date)
    case .flow(let period): language.period(period)
    }
  }

  /// What of time a figure measures, as notes say it: “data of June 30, 2025”, “period: 2025”.
  func moment(of figure: Figure) -> String {
    let term = figure.moment.period == nil ? "data-of" : "period-\(figure.measure.rawValue)"
    return self.term(term, ["date": name(of: figure.moment), "period": name(of: figure.moment)])
  }

  /// “; compiled later”, where one of the sources is newer than the paper: what it tells was public.
  func compiledLater(_ sources: [SourceID]) -> String {
    let isLater = sources.contains { content.source($0).map(clock.isBefore) ?? false }
    return isLater ? "; " + term("compiled-later") : ""
  }

  /// The name of a place as the language says it, `all` included.
  func name(of place: SubjectID) -> String {
    if place == .all { return term("all-countries") }
    guard let subject = content.subject(place) else { return place.description }
    return SubjectPhrases(subject, in: language, content).name ?? place.description
  }
}
