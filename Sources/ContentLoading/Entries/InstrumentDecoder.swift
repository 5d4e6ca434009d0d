import Diagnostics
import DossierModel

/// Reads `agreements/*.yaml`, `programs/*.yaml` and `orders/*.yaml`.
enum InstrumentDecoder {
  static func instrument(
    in file: EntryFile, kind: Instrument.Kind, name: FileName
  ) -> Instrument? {
    file.object { fields in
      let id = fields.id(.identifier, name: name)
      let title = fields.required("name", .localized)
      let short = fields.optional("short", .localized)
      let citation = fields.optional("citation", .text)
      let parties: [Located<SubjectID>]? = fields.optional("parties", .list(.reference(.party)))
      let sources: [Located<SourceID>]? = fields.required("sources", .list(.reference(.source)))
      let strands = fields.optional("strands", .list(strand, uniqueIDs: "strand")) ?? []
      let events = fields.required("timeline", .list(event, uniqueIDs: "event")) ?? []
      let timeline = oldestFirst(events)
      check(timeline, strands, fields.log)
      let provisions = fields.optional("provisions", .list(provision, uniqueIDs: "provision")) ?? []
      let table = fields.optional("table", InstrumentTableDecoder.table)
      let looked = fields.optional("looked", .day)
      fields.note()
      guard let title, let sources else { return nil }
      return Instrument(
        id: InstrumentID(id.value), kind: kind, name: title, short: short, citation: citation,
        parties: parties ?? [], strands: strands, sources: sources, timeline: timeline,
        provisions: provisions, table: table, looked: looked, range: id.range)
    }
  }

  private static var event: Reader<Instrument.Event> {
    .object { fields in
      let id = fields.required("id", .identifier)
      let date = fields.required("date", .date)
      let published = fields.optional("published", .date)
      let turn = turn(fields)
      let isMilestone = fields.optional("milestone", .bool)
      let statement = fields.statement("text", at: id?.range)
      guard let id, let date, let statement else { return nil }
      return Instrument.Event(
        id: id.value, date: date, published: published, turn: turn,
        isMilestone: isMilestone ?? false, statement: statement)
    }
  }

  private static var strand: Reader<Instrument.Strand> {
    .object { fields in
      let id = fields.required("id", .identifier)
      let name = fields.required("name", .localized)
      let looked = fields.optional("looked", .day)
      guard let id, let name else { return nil }
      return Instrument.Strand(id: id.value, name: name, looked: looked)
    }
  }

  /// `state`, with `strand`, `by` and `until`, which say nothing without it.
  private static func turn(_ fields: Fields) -> Instrument.Turn? {
    guard let place = fields.entry("state")?.place else {
      for key in ["strand", "by", "until"] {
        if let entry = fields.entry(key) { fields.log.report(.noState(entry)) }
      }
      return nil
    }
    let state: Instrument.State? = fields.required("state", .choice)
    let strand = fields.optional("strand", .identifier)
    let by = fields.required("by", .localized)
    let until = fields.optional("until", .date)
    guard let state, let by else { return nil }
    return Instrument.Turn(state: state, strand: strand, by: by, until: until, range: place)
  }

  private static var provision: Reader<Instrument.Provision> {
    .object { fields in
      let id = fields.required("id", .identifier)
      let section = fields.optional("section", .text)
      let date = fields.required("date", .date)
      let statement = fields.statement("text", at: id?.range)
      guard let id, let date, let statement else { return nil }
      return Instrument.Provision(
        id: id.value, section: section, date: date, statement: statement)
    }
  }

  /// Reports strands that the instrument does not have, and states that cannot follow one another.
  private static func check(
    _ timeline: [Instrument.Event], _ strands: [Instrument.Strand], _ log: LoadingLog
  ) {
    let ids = strands.map(\.id)
    for event in timeline {
      guard let turn = event.turn else { continue }
      if let strand = turn.strand, !ids.contains(strand.value) {
        log.report(.unknownStrand(strand, known: ids))
      }
      if let until = turn.until, until.lastDayNumber < event.date.lastDayNumber {
        log.report(.endsBeforeItBegins(event, until))
      }
    }
    for strand in [nil] + ids {
      let turns = timeline.compactMap(\.turn).filter {
        $0.strand == nil || $0.strand?.value == strand
      }
      for (before, after) in zip(turns, turns.dropFirst())
      where !before.state.mayBecome(after.state) {
        log.report(.impossibleState(after, before))
      }
    }
  }

  /// The events by date; those of one date stay in the order written.
  private static func oldestFirst(_ events: [Instrument.Event]) -> [Instrument.Event] {
    events.enumerated().sorted { left, right in
      (left.element.date, left.offset) < (right.element.date, right.offset)
    }.map(\.element)
  }
}

extension Diagnostic {
  fileprivate static func noState(_ entry: Entry) -> Diagnostic {
    Diagnostic(
      .strayStatus, "'\(entry.name)' says nothing of an event without a 'state'", at: entry.place,
      help: ["add the 'state' that the event brought about, or leave the key out"])
  }

  fileprivate static func endsBeforeItBegins(
    _ event: Instrument.Event, _ until: CalendarDate
  ) -> Diagnostic {
    Diagnostic(
      .endsBeforeStart, "'until' is before the day of the event: \(until)", at: event.turn?.range,
      help: ["correct the one or the other"])
  }

  fileprivate static func impossibleState(
    _ after: Instrument.Turn, _ before: Instrument.Turn
  ) -> Diagnostic {
    Diagnostic(
      .impossibleState,
      "what was '\(before.state.rawValue)' cannot become '\(after.state.rawValue)'",
      at: after.range, notes: [Diagnostic.Note("the state before it", at: before.range)],
      help: ["correct one of the two, or their days"])
  }

  /// A strand that an instrument does not have.
  static func unknownStrand(_ strand: Located<String>, known: [String]) -> Diagnostic {
    Diagnostic(
      .unknownStrand,
      "unknown strand '\(strand.value)'" + Suggestion.question(for: strand.value, in: known),
      at: strand.range,
      help: [
        known.isEmpty
          ? "the instrument has no strands; list them under 'strands', each with 'id' and 'name'"
          : "its strands are \(known.map { "'\($0)'" }.joined(separator: ", "))"
      ])
  }
}
