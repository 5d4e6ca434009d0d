package import Briefing
import Diagnostics
package import DossierModel

/// What lapses or needs a look, in papers of a plan.
package struct DueList: Sendable {
  /// The soonest first; of one day by kind and id.
  package private(set) var items: [DueItem] = []
  private let composer: Composer
  private let clock: Clock

  /// How many days a legal position counts as checked.
  static let freshness = 30

  /// Composes every edition of a plan and gathers what it rests on; of what comes later than `within` days
  /// from the day of the papers nothing is told.
  package init(_ composer: Composer, _ plan: PublicationPlan, clock: Clock, within days: Int? = nil)
  {
    self.composer = composer
    self.clock = clock
    var found = Findings()
    for edition in plan.editions { gather(edition, into: &found) }
    if !found.unread.isEmpty { found.add(unread(found)) }
    items = found.items
    let last = days.map { clock.asOf.lastDayNumber + $0 }
    items = items.filter { item in last.map { item.day.lastDayNumber <= $0 } ?? true }
      .sorted { left, right in
        (left.day.lastDayNumber, left.kind.rawValue, left.id)
          < (right.day.lastDayNumber, right.kind.rawValue, right.id)
      }
  }

  /// Items by kind and id, each with all papers that it concerns.
  private struct Findings {
    private var byKey: [String: DueItem] = [:]
    /// Pieces that nobody has read, and the papers that were looked at for them.
    var unread: Set<String> = []
    var unreadPapers: Set<String> = []
    var items: [DueItem] { Array(byKey.values) }

    mutating func add(_ item: DueItem) {
      let key = "\(item.kind.rawValue) \(item.id)"
      guard var known = byKey[key] else {
        byKey[key] = item
        return
      }
      known.papers = Set(known.papers + item.papers).sorted()
      known.sources = Set(known.sources + item.sources).sorted()
      known.stops = known.stops || item.stops
      byKey[key] = known
    }
  }

  private func gather(_ edition: Edition, into found: inout Findings) {
    let paper = [edition.name.split(separator: ".").dropLast().joined(separator: ".")]
    let opening = composer.catalog.opening(of: edition.subject.id, on: clock.asOf)
    if let opening, edition.type.requires(.opening), let item = end(of: opening, paper) {
      found.add(item)
    }
    let made = composer.brief(edition, judgesAll: true)
    for finding in made.judged {
      switch finding.id {
      case .neverReviewed:
        found.unread.insert(finding.piece)
        found.unreadPapers.formUnion(paper)
      case .overtaken, .newRelease: found.add(overtaken(finding, edition, paper))
      default: break
      }
    }
    let heads = self.heads(of: edition) + (opening.map { [$0.applicability] } ?? [])
    var strands: [StrandID: Bool] = [:]
    for head in heads {
      for presumption in head.presumptions {
        let stops = !presumption.states.contains(.unknown)
        strands[presumption.strand.value] = strands[presumption.strand.value] ?? false || stops
      }
      for matter in head.matters where strands[matter.value] == nil {
        strands[matter.value] = false
      }
    }
    for (strand, stops) in strands {
      if let item = look(at: strand, stops, paper) { found.add(item) }
    }
    guard let evidence = made.value?.evidence else { return }
    for figure in evidence.mentions.compactMap(\.figure).flatMap(\.observations) {
      if let item = next(after: figure, paper) { found.add(item) }
    }
    for id in evidence.sources {
      if let source = composer.catalog.source(id), !source.consulted {
        found.add(
          DueItem(
            day: clock.asOf, kind: .unopened, id: id.description, papers: paper, stops: false,
            sources: [id], remark: source.publisher))
      }
    }
  }

  /// The heads of the pieces that a paper prints, or would if it did not stop for what nobody knows.
  private func heads(of edition: Edition) -> [Applicability] {
    composer.catalog.proposals(for: edition.subject.id).map(\.positionApplicability)
      + composer.pieces(of: edition).compactMap { report in
        switch report.fate {
        case .printed, .omitted(.unsettled): report.piece.applicability
        case .beyondLimit, .forbidden, .omitted, .otherVoice: nil
        }
      }
  }

  private func end(of opening: Opening, _ papers: [String]) -> DueItem? {
    guard opening.reconstruction == nil, let until = opening.applicability.validity.until else {
      return nil
    }
    return DueItem(
      day: until, kind: .openingEnds, id: opening.id.description, papers: papers, stops: true,
      sources: [], remark: "no paper after it")
  }

  private func overtaken(
    _ finding: PieceFinding, _ edition: Edition, _ papers: [String]
  ) -> DueItem {
    let isStatus = finding.id == .overtaken
    return DueItem(
      day: clock.asOf, kind: .overtaken, id: finding.piece, papers: papers,
      stops: isStatus && edition.issuer.speaksForGovernment, sources: [],
      remark: isStatus ? "a status has changed since it was read" : "a figure has a newer release")
  }

  private func unread(_ found: Findings) -> DueItem {
    let count = found.unread.count
    return DueItem(
      day: clock.asOf, kind: .unread, id: "reviewed", papers: found.unreadPapers.sorted(),
      stops: false, sources: [], remark: count == 1 ? "1 piece" : "\(count) pieces")
  }
}

extension DueList {
  /// What a strand that a paper presumes or names needs: its term, or when somebody looked at it last.
  private func look(at id: StrandID, _ stops: Bool, _ papers: [String]) -> DueItem? {
    guard let instrument = composer.catalog.instrument(id.instrument),
      let status = instrument.status(of: id.strand, at: clock)
    else { return nil }
    let looked = instrument.looked(at: id.strand)
    let words = status.isLapsed ? status.last.turn.state.rawValue : status.state.rawValue
    if let until = status.last.turn.until {
      return DueItem(
        day: until, kind: .statusLapses, id: id.description, papers: papers, stops: stops,
        sources: status.sources, remark: status.isLapsed ? "was \(words), now unknown" : words,
        looked: looked)
    }
    let checked = status.sources.compactMap { composer.catalog.source($0)?.accessed.value }.max()
    guard let checked else { return nil }
    return DueItem(
      day: CalendarDate(dayNumber: checked.lastDayNumber + Self.freshness), kind: .position,
      id: id.description, papers: papers, stops: false, sources: status.sources,
      remark: "\(words), checked on \(checked)", looked: looked)
  }

  /// When the release after the one that a paper prints was to be expected.
  private func next(after figure: Figure, _ papers: [String]) -> DueItem? {
    guard let fact = composer.catalog.fact(figure.fact), fact.kind == .series, figure.isCurrent
    else {
      return nil
    }
    let ends = fact.latestFirst.filter(fact.isRepresented).map(\.moment.end.lastDayNumber)
    let rhythm =
      fact.every?.days ?? zip(ends, ends.dropFirst()).map { $0 - $1 }.filter { $0 > 0 }.min()
    let last = figure.moment.end
    let months = (clock.asOf.lastDayNumber - last.lastDayNumber) / 30
    return DueItem(
      day: CalendarDate(dayNumber: last.lastDayNumber + (rhythm ?? 365)), kind: .release,
      id: fact.id.description, papers: papers, stops: false, sources: figure.sources.sorted(),
      remark: "release of \(last), \(months) months old", looked: fact.looked)
  }
}

extension Rhythm {
  /// How many days pass between two releases; nothing where nobody can tell.
  fileprivate var days: Int? {
    switch self {
    case .year: 365
    case .quarter: 91
    case .month: 30
    case .irregular: nil
    }
  }
}
