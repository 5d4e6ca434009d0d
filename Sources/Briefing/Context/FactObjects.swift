import CommonMark
import Diagnostics
import DossierModel
import Templating

/// `facts`: every fact by its id.
struct FactsObject: TemplateObject {
  let session: Session

  func value(for name: String) -> TemplateValue? {
    session.content.fact(FactID(name)).map {
      .object(FactObject(session: session, fact: $0, selector: FigureSelector()))
    }
  }

  var knownNames: [String] { session.content.catalog.names(of: .fact) }
}

/// A fact, narrowed by selectors: its members print the figure in different forms.
struct FactObject: TemplateObject {
  let session: Session
  let fact: Fact
  let selector: FigureSelector

  func value(for name: String) -> TemplateValue? {
    if name == "at" || name == "of" {
      return .object(SelectorObject(target: self, selectsMoment: name == "at"))
    }
    guard let member = FactMember(rawValue: name) else { return nil }
    switch figure(for: member) {
    case .failure(let reason): return .missing(missing(reason))
    case .success(let figure): return value(of: member, figure)
    }
  }

  var knownNames: [String] { FactMember.allCases.map(\.rawValue) + ["at", "of"] }

  private func figure(for member: FactMember) -> Result<Figure, MissingFigure> {
    let subject = session.edition.subject.id
    return switch member {
    case .value, .short, .words, .date, .period, .until, .source:
      session.lookup.figure(fact, for: subject, selector)
    case .rank: session.lookup.rank(of: fact, for: subject, selector)
    case .share: session.lookup.share(of: fact, for: subject, selector)
    case .change: session.lookup.change(of: fact, for: subject, selector)
    }
  }

  private func value(of member: FactMember, _ figure: Figure) -> TemplateValue {
    switch member {
    case .value, .share, .rank, .change:
      return mention(member, figure, session.hedged(session.amount(of: figure), figure))
    case .short: return mention(member, figure, session.number(of: figure))
    case .words:
      guard let words = session.language.cardinal(figure.value, unit: figure.unit) else {
        return .missing(noWords(figure))
      }
      return mention(member, figure, words)
    case .date, .period, .until: return moment(member, figure)
    case .source: return citation(figure)
    }
  }

  /// A stock has a date; a flow has a period, and the last day of it.
  private func moment(_ member: FactMember, _ figure: Figure) -> TemplateValue {
    switch (member, figure.moment) {
    case (.date, .stock(let date)): .text(session.date(date))
    case (.period, .flow(let period)): .text(session.language.period(period))
    case (.until, .flow(let period)) where fact.every?.admits(period) ?? true:
      .text(session.date(period.last))
    default: .missing(wrongMoment(member, figure))
    }
  }

  private func wrongMoment(_ member: FactMember, _ figure: Figure) -> MissingValue {
    guard let period = figure.moment.period else {
      return MissingValue(
        id: .wrongMoment, summary: "fact '\(fact.id)' stands on a day and has no period",
        help: ["print the day with '.date'"])
    }
    let isPart = fact.every?.admits(period) == false
    return MissingValue(
      id: .wrongMoment,
      summary: "fact '\(fact.id)' measures "
        + (isPart ? "here only a part of a \(fact.every?.rawValue ?? "")" : "a period, not a day"),
      help: [
        "print the period with '.period': \(session.language.period(period))"
          + (isPart ? "" : "; the last day of it with '.until'")
      ])
  }

  private func mention(
    _ member: FactMember, _ figure: Figure, _ printed: String
  ) -> TemplateValue {
    session.mention(.figure(figure, member), printed)
  }

  private func citation(_ figure: Figure) -> TemplateValue {
    .markup { _ in
      let links = figure.sources.map { id in
        let label = session.label(of: id)
        return "[\(MarkdownEscaping.escape(label, atLineStart: false))](source:\(id))"
      }
      return Diagnosed(links.joined(separator: ", "))
    }
  }

  private func noWords(_ figure: Figure) -> MissingValue {
    MissingValue(
      id: .noWords,
      summary: "no word for \(figure.value) in language '\(session.language.id)'",
      help: ["print the digits with '.value', or add the word to numbers.words in terms.yaml"])
  }
}

/// `at` and `of`: the next name is a release, a date or a place.
struct SelectorObject: TemplateObject {
  let target: FactObject
  let selectsMoment: Bool

  func value(for name: String) -> TemplateValue? {
    guard isKnown(name) else { return nil }
    var selector = target.selector
    if selectsMoment { selector.moment = name } else { selector.place = SubjectID(name) }
    return .object(
      FactObject(session: target.session, fact: target.fact, selector: selector))
  }

  private func isKnown(_ name: String) -> Bool {
    let releases = target.fact.releases(in: target.session.content)
    if selectsMoment { return releases.contains { $0.id == name || $0.moment.name == name } }
    let place = SubjectID(name)
    return releases.contains { $0.observations[place] != nil }
      || target.session.content.subject(place) != nil
  }

  var knownNames: [String] {
    let releases = target.fact.releases(in: target.session.content)
    if selectsMoment { return releases.flatMap { [$0.id, $0.moment.name] } }
    return releases.flatMap { $0.observations.keys.compactMap { $0?.description } }
      + target.session.content.catalog.names(of: .subject)
  }
}

extension SelectorObject {
  /// The moments or places that the fact has, the latest first; of many only some.
  func help(for name: String) -> [String] {
    let releases = target.fact.releases(in: target.session.content)
      .sorted { ($1.moment.end, $1.id) < ($0.moment.end, $0.id) }
    let shown = 8
    let choices =
      selectsMoment
      ? releases.map { "\($0.id) (\($0.moment.name))" }
      : Set(releases.flatMap { $0.observations.keys.compactMap { $0?.description } }).sorted()
    guard !choices.isEmpty else { return [] }
    let what = selectsMoment ? "releases" : "places"
    let more = choices.count > shown ? " and \(choices.count - shown) more" : ""
    return ["its \(what) are \(choices.prefix(shown).joined(separator: ", "))\(more)"]
  }
}

extension Fact {
  /// The releases that the fact, or the facts it is computed from, can be asked for.
  func releases(in reader: CatalogReader) -> [Release] {
    switch content {
    case .measured(let releases): releases
    case .derived(let formula):
      formula.inputs.flatMap { id -> [Release] in
        guard case .measured(let releases)? = reader.fact(id)?.content else { return [] }
        return releases
      }
    }
  }
}

extension Formula {
  /// The facts that the formula reads.
  var inputs: [FactID] {
    switch self {
    case .share(let of, _): [of.value]
    case .rank(let of): [of.value]
    case .sum(let ids): ids.map(\.value)
    }
  }
}
