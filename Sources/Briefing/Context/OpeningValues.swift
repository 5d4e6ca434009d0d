import Diagnostics
import DossierModel
import Templating

/// The opening that holds for the subject at the date: its title and passages.
struct OpeningValues {
  let value: TemplateValue
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether the type requires an opening, and none holds: then there is no paper on that day.
  let isMissed: Bool

  /// The roles that a body template may include; the last may be absent.
  static let roles = ["title", "bottom-line", "issue", "effect"]

  init(_ session: Session) {
    let edition = session.edition
    // A type without an opening asks too: whether the paper is of a past moment hangs on it.
    let holding = session.content.openings(of: edition.subject.id, on: edition.clock.asOf)
    if holding.count > 1 { diagnostics.append(.ambiguousOpening(edition, holding)) }
    isMissed = holding.isEmpty && edition.type.requires(.opening)
    if let opening = holding.first, !edition.type.forbids(.opening) {
      let piece = JudgedPiece(opening, in: session)
      diagnostics += PresumptionCheck(session).findings(of: opening)
        .map { session.admit($0, of: piece.id) }
      session.judge(piece)
      session.presume(opening.applicability.presumptions, by: piece.id)
    }
    if isMissed { diagnostics.append(.noOpening(edition, session.composer)) }
    value = session.part(
      .opening, holding.first.map { Self.value(of: $0, session) } ?? .noOpening(edition))
  }

  private static func value(of opening: Opening, _ session: Session) -> TemplateValue {
    let passages = session.content.passages(of: opening.words)
    var values: [String: TemplateValue] = [:]
    for role in roles {
      let prose = passages[role].flatMap(session.prose)
      let piece = session.piece(
        prose, of: PieceID(.opening, opening.id.description), role == "title" ? .line : .blocks,
        "'\(role)' of opening '\(opening.id)'",
        missing: "opening '\(opening.id)' has no '\(role)'")
      values[role] = role == "title" ? session.part(.title, piece) : piece
    }
    return .object(ValueObject(values))
  }
}

extension TemplateValue {
  fileprivate static func noOpening(_ edition: Edition) -> TemplateValue {
    .missing(
      MissingValue(
        id: .noValue,
        summary: "no opening of '\(edition.subject.slug)' holds on \(edition.clock.asOf)",
        help: ["print it in a section, {{#opening}} … {{/opening}}, or require it of the type"]))
  }
}

extension Opening {
  /// How many days lie between a day and the days of the opening.
  fileprivate func distance(from day: CalendarDate) -> Int {
    let validity = applicability.validity
    if let until = validity.until, until.lastDayNumber < day.lastDayNumber {
      return day.lastDayNumber - until.lastDayNumber
    }
    return validity.from.map { max(0, $0.lastDayNumber - day.lastDayNumber) } ?? 0
  }
}

extension Validity {
  /// `from 2017-02-13 to 2017-02-19`.
  fileprivate var words: String {
    switch (from, until) {
    case (nil, nil): "for every day"
    case (let from?, nil): "from \(from) on"
    case (nil, let until?): "until \(until)"
    case (let from?, let until?): "from \(from) to \(until)"
    }
  }
}

extension Diagnostic {
  /// Where no subject has an opening and all have had theirs on the same days, all editions of a
  /// run find the same, which is told once.
  fileprivate static func noOpening(_ edition: Edition, _ composer: Composer) -> Diagnostic {
    let day = edition.clock.asOf
    let catalog = composer.catalog
    let own = catalog.days(of: edition.subject.id)
    let isOfRun =
      !own.isEmpty && own.map(\.words) == catalog.days().map(\.words)
      && composer.stationery.documentTypes.values.allSatisfy { $0.requires(.opening) }
    let nearest = catalog.openings(for: edition.subject.id)
      .min { ($0.distance(from: day), $0.id) < ($1.distance(from: day), $1.id) }
    let help = daysHelp(own, in: catalog)
    let remedy = "\(help.isEmpty ? "" : "or ")add a file to openings/ that is valid on that day"
    var finding = Diagnostic(
      .noOpening,
      isOfRun
        ? "there are no papers for \(day): no opening holds on that day"
        : "no opening of '\(edition.subject.slug)' holds on \(day)",
      at: nearest?.applicability.validity.range ?? nearest?.range ?? edition.subject.range,
      help: help + (isOfRun ? [] : [remedy]))
    finding.isOfRun = isOfRun
    return finding
  }

  private static func daysHelp(_ days: [Validity], in catalog: any Catalog) -> [String] {
    guard !days.isEmpty else { return [] }
    let words = days.map(\.words).joined(separator: "; ")
    let lastRead = catalog.lastRead.map {
      ["'--as-of content' takes the day on which the content was last read: \($0)"]
    }
    return ["there are papers \(words)"] + (lastRead ?? [])
  }

  fileprivate static func ambiguousOpening(
    _ edition: Edition, _ openings: [Opening]
  ) -> Diagnostic {
    let names = openings.map { "'\($0.id)'" }.joined(separator: " and ")
    return Diagnostic(
      .ambiguousOpening,
      "openings \(names) of '\(edition.subject.slug)' both hold on \(edition.clock.asOf)",
      at: openings[0].range,
      notes: openings.dropFirst().map { Diagnostic.Note("the other one", at: $0.range) },
      help: ["end the validity of one where the other begins"])
  }
}
