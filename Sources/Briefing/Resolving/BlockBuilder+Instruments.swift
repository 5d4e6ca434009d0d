import Diagnostics
import DossierModel

extension BlockBuilder {
  /// An event and the instrument it belongs to.
  struct DatedEvent {
    var instrument: Instrument
    var event: Instrument.Event
    var showsName: Bool
  }

  /// The rows of an instrument that are known at the date, and their sources.
  func table(of instrument: Instrument) -> (DataTable, [SourceID])? {
    let language = session.language.id
    guard let table = instrument.table else {
      report(.noTable(instrument, at: range))
      return nil
    }
    let rows = table.rows.filter {
      session.clock.knows($0.date, published: nil) && session.clock.admits(verified: $0.verified)
    }
    guard !rows.isEmpty else {
      report(.nothingKnown(instrument, on: session.clock.asOf, at: range))
      return nil
    }
    let cells = rows.map { row in
      table.columns.enumerated().map { index, column in
        DataTable.Cell(
          text: row.cells[column.id]?[language] ?? "",
          isUnverified: index == 0 && !row.verified)
      }
    }
    let made = DataTable(
      id: "table-\(instrument.id)", caption: table.caption[language] ?? instrument.id.description,
      header: table.columns.map { $0.label[language] ?? $0.id },
      isNumeric: table.columns.map { _ in false }, rows: cells, source: [])
    return (made, rows.map(\.source.value).unique())
  }

  /// The milestones of instruments known at the date, oldest first, and a caption over them.
  func events(of ids: [String]) -> (events: [DatedEvent], caption: String)? {
    guard let instruments = instruments(ids) else { return nil }
    let events = instruments.flatMap { instrument in
      instrument.timeline.filter { event in
        event.isMilestone && session.clock.knows(event.date, published: event.published)
          && session.clock.admits(verified: event.statement.verified)
      }.map {
        DatedEvent(instrument: instrument, event: $0, showsName: instruments.count > 1)
      }
    }
    guard !events.isEmpty, let first = instruments.first else {
      if let first = instruments.first {
        report(.nothingKnown(first, on: session.clock.asOf, at: range))
      }
      return nil
    }
    let names = instruments.map { $0.name[session.language.id] ?? first.id.description }
    let caption = session.term("timeline-of", ["names": session.language.list(names)])
    // A stable order: by day, then as the block and the file name them.
    let sorted = events.enumerated().sorted {
      ($0.element.event.date, $0.offset) < ($1.element.event.date, $1.offset)
    }
    return (sorted.map(\.element), caption)
  }

  /// The instruments of the ids; nothing when one is unknown.
  func instruments(_ ids: [String]) -> [Instrument]? {
    var instruments: [Instrument] = []
    for id in ids {
      guard let instrument = session.content.instrument(InstrumentID(id)) else {
        report(.unknownInstrument(id, in: session.content.catalog, at: range))
        return nil
      }
      instruments.append(instrument)
    }
    return instruments
  }

  /// An entry whose reference to its note is counted when all references are.
  func entry(_ dated: DatedEvent, note: Int) -> Timeline.Entry {
    let language = session.language
    let instrument = dated.instrument
    return Timeline.Entry(
      machineDate: dated.event.date.description, date: language.date(dated.event.date),
      name: dated.showsName
        ? instrument.short?[language.id] ?? instrument.name[language.id] : nil,
      text: dated.event.statement.text[language.id] ?? "",
      isUnverified: !dated.event.statement.verified, note: note, occurrence: 0)
  }
}

extension Diagnostic {
  fileprivate static func noTable(_ instrument: Instrument, at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      .noTable, "\(instrument.kind.rawValue) '\(instrument.id)' has no table", at: range,
      notes: [Note("it is declared here", at: instrument.range)],
      help: ["give it a 'table', or name a fact"])
  }

  static func nothingKnown(
    _ instrument: Instrument, on day: CalendarDate, at range: SourceRange?
  ) -> Diagnostic {
    Diagnostic(
      .noObservation,
      "\(instrument.kind.rawValue) '\(instrument.id)' has nothing to show on \(day)", at: range,
      help: ["end or begin the 'valid' of the piece that holds the block"])
  }

  fileprivate static func unknownInstrument(
    _ id: String, in catalog: any Catalog, at range: SourceRange?
  ) -> Diagnostic {
    let near = Suggestion.question(
      for: id, in: catalog.names(of: .instrument))
    return Diagnostic(
      .unknownInstrument, "unknown agreement, program or order '\(id)'\(near)", at: range)
  }
}
