import Briefing
import Diagnostics
import DossierModel

/// Collects the facts of an evidence file.
struct EvidenceFacts {
  private(set) var all: [String: EvidenceFact] = [:]
  private let edition: Edition
  private let roots: [String: String]
  private let typography: Typography
  /// Keys of what stands behind computed figures, by what it is.
  private var inputs: [[String: String]: String] = [:]

  init(_ edition: Edition, roots: [String: String]) {
    self.edition = edition
    self.roots = roots
    typography = Typography(edition.language)
  }

  /// Adds a mention, and the figures that it was computed from.
  mutating func add(_ mention: Mention) {
    var fact =
      switch mention.content {
      case .figure(let figure, let member): fact(of: figure, as: member)
      case .status(let status, let member): fact(of: status, member, mention.printed)
      }
    fact.printed = mention.printed
    fact.tag = place(of: mention.range)
    fact.piece = mention.piece?.description
    fact.isInBlock = mention.isInBlock
    all[key("m\(mention.number)")] = fact
  }

  /// Letters before the number tell mentions from inputs.
  private func key(_ name: String) -> String {
    "\(edition.subject.slug).\(edition.language.id).\(name)"
  }

  private mutating func fact(of figure: Figure, as member: FactMember) -> EvidenceFact {
    let claim = typography.claim(of: figure, as: member)
    let base = edition.language.units[figure.unit]?.bounds.base
    let power = base?.power ?? 0
    func text(_ number: DecimalNumber) -> String {
      (number.shifted(by: power) ?? number).description
    }
    var dimensions = ["concept": concept(of: figure, as: member)]
    dimensions["entity"] = figure.place.map(EvidenceNames.entity)
    dimensions["period"] = EvidenceNames.period(figure.moment)
    dimensions["unit"] = EvidenceNames.unit(figure.unit, base)
    dimensions["d:release"] = figure.commonRelease
    return EvidenceFact(
      value: text(figure.value), decimals: claim.decimals - power, dimensions: dimensions,
      bound: [claim.bound.low.map(text), claim.bound.high.map(text)], hedge: figure.qualifier,
      measure: figure.measure.rawValue, formula: formula(of: figure),
      sources: figure.sources.map(\.description), also: figure.also.map(\.description),
      published: figure.published?.description, verified: figure.verified,
      member: member.rawValue)
  }

  private mutating func formula(of figure: Figure) -> EvidenceFact.Formula? {
    guard let kind = figure.origin.formula else { return nil }
    return EvidenceFact.Formula(kind: kind, of: figure.inputs.map { input($0) })
  }

  /// The key of a figure behind a computed one; figures of the same thing share one.
  private mutating func input(_ figure: Figure) -> String {
    let fact = fact(of: figure, as: .value)
    let identity = fact.dimensions.merging(["value": fact.value]) { own, _ in own }
    if let key = inputs[identity] { return key }
    let key = key("i\(inputs.count + 1)")
    inputs[identity] = key
    var input = fact
    input.member = nil
    all[key] = input
    return key
  }

  private func concept(of figure: Figure, as member: FactMember) -> String {
    let name = EvidenceNames.local(figure.fact.description)
    return switch member {
    case .share, .rank, .change: "d:\(name).\(member.rawValue)"
    case .value, .short, .words, .date, .period, .until, .source: "d:\(name)"
    }
  }

  private func fact(of status: Status, _ member: StatusMember, _ printed: String) -> EvidenceFact {
    let name = EvidenceNames.local(status.id.description)
    var dimensions = ["concept": "d:\(name).\(member.rawValue)"]
    dimensions["period"] = EvidenceNames.period(.stock(edition.clock.asOf))
    let value: String
    switch member {
    case .state: value = status.state.rawValue
    case .since: value = status.since.description
    case .until: value = status.until?.description ?? printed
    case .by:
      value = printed
      dimensions["language"] = edition.language.id.description.lowercased()
    }
    return EvidenceFact(
      value: value, dimensions: dimensions, sources: status.sources.map(\.description), also: [],
      published: status.last.event.published?.description, verified: status.isVerified,
      member: member.rawValue)
  }

  /// The same wherever the folders of the project lie.
  private func place(of range: SourceRange) -> String {
    let path = range.file.path
    let root = roots.keys.filter { path.hasPrefix($0 + "/") }.max { $0.count < $1.count }
    let shown = root.map { (roots[$0] ?? "") + path.dropFirst($0.count) } ?? path
    return "\(shown):\(range.start.line):\(range.start.column)"
  }
}

extension Figure.Origin {
  /// How a computed figure comes about; nothing of what was observed.
  fileprivate var formula: String? {
    switch self {
    case .observed: nil
    case .sum: "sum"
    case .share: "share"
    case .rank: "rank"
    case .change: "change"
    }
  }
}

extension Figure {
  /// The release it is of; of a sum only where all that is added is of one.
  fileprivate var commonRelease: String? {
    guard origin == .sum else { return release }
    let releases = Set(observations.map(\.release))
    return releases.count == 1 ? release : nil
  }
}
