import Diagnostics
import DossierModel

extension BlockBuilder {
  /// Where instruments or strands stand at the date: one row each, and the sources.
  ///
  /// An instrument that stands nowhere as a whole is shown by those of its strands that do.
  func status(of ids: [String]) -> (DataTable, [SourceID])? {
    var statuses: [(instrument: Instrument, status: Status)] = []
    for id in ids {
      guard let found = stands(of: StrandID(id)) else { return nil }
      statuses += found
    }
    let language = session.language
    let rows = statuses.map { instrument, status in
      let cells: [(text: String, member: StatusMember?)] = [
        (name(of: status.id, instrument), nil), (state(of: status), .state),
        (session.text(of: .since, status) ?? "", .since),
        (session.text(of: .by, status) ?? "", .by),
      ]
      for case (let text, let member?) in cells {
        guard let range else { continue }
        _ = session.ledger.record(
          .status(status, member), printed: text, at: range, inBlock: true, in: piece)
      }
      return cells.map { text, member in
        DataTable.Cell(
          text: text, isUnverified: member == .state && !status.isVerified)
      }
    }
    guard !rows.isEmpty else { return nil }
    let made = DataTable(
      id: "status-" + ids.joined(separator: "-").replacing("/", with: "-"),
      caption: session.term("status-on", ["date": language.date(session.clock.asOf)]),
      header: ["instrument", "status", "since", "decided-by"].map { session.term($0) },
      isNumeric: [false, false, false, false], rows: rows, source: [])
    return (made, statuses.flatMap(\.status.sources).unique())
  }

  /// The status of one id, or of the strands below it; nothing after a finding about its name.
  private func stands(
    of id: StrandID
  ) -> [(instrument: Instrument, status: Status)]? {
    guard let instrument = instruments([id.instrument.description])?.first else { return nil }
    if let strand = id.strand, !instrument.has(strand: strand) {
      report(.unknownStrand(strand, instrument, at: range))
      return nil
    }
    let whole = session.status(of: instrument, id.strand)
    let strands = id.strand == nil && whole == nil ? instrument.strands : []
    let found =
      [whole].compactMap(\.self)
      + strands.compactMap { session.status(of: instrument, $0.id) }
    if found.isEmpty { report(.nothingKnown(instrument, on: session.clock.asOf, at: range)) }
    return found.map { (instrument, $0) }
  }

  /// `TPS, El Salvador`, with the citation of an order behind it.
  private func name(of id: StrandID, _ instrument: Instrument) -> String {
    let language = session.language.id
    let name = (instrument.short ?? instrument.name)[language] ?? instrument.id.description
    let strand = instrument.strands.first { $0.id == id.strand }?.name[language]
    return name + (strand.map { ", " + $0 } ?? "") + (instrument.citation.map { " (\($0))" } ?? "")
  }

  /// The state, and until when it was decided.
  private func state(of status: Status) -> String {
    let state = session.text(of: .state, status) ?? ""
    guard let until = session.text(of: .until, status) else { return state }
    return session.term("state-until", ["state": state, "until": until])
  }
}

extension Diagnostic {
  fileprivate static func unknownStrand(
    _ strand: String, _ instrument: Instrument, at range: SourceRange?
  ) -> Diagnostic {
    let known = instrument.strands.map(\.id)
    return Diagnostic(
      .unknownStrand,
      "\(instrument.kind.rawValue) '\(instrument.id)' has no strand '\(strand)'"
        + Suggestion.question(for: strand, in: known),
      at: range, notes: [Note("it is declared here", at: instrument.range)])
  }
}
