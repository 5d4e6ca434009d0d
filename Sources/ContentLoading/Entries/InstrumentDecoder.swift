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
      let timeline = fields.required("timeline", .list(event, uniqueIDs: "event")) ?? []
      let provisions = fields.optional("provisions", .list(provision, uniqueIDs: "provision")) ?? []
      let table = fields.optional("table", InstrumentTableDecoder.table)
      fields.note()
      guard let title, let sources else { return nil }
      return Instrument(
        id: InstrumentID(id.value), kind: kind, name: title, short: short, citation: citation,
        parties: parties ?? [], sources: sources, timeline: oldestFirst(timeline),
        provisions: provisions, table: table, range: id.range)
    }
  }

  private static var event: Reader<Instrument.Event> {
    .object { fields in
      let id = fields.required("id", .identifier)
      let date = fields.required("date", .date)
      let published = fields.optional("published", .date)
      let state: Instrument.State? = fields.optional("state", .choice)
      let isMilestone = fields.optional("milestone", .bool)
      let statement = statement(fields, at: id?.range)
      guard let id, let date, let statement else { return nil }
      return Instrument.Event(
        id: id.value, date: date, published: published, state: state,
        isMilestone: isMilestone ?? false, statement: statement)
    }
  }

  private static var provision: Reader<Instrument.Provision> {
    .object { fields in
      let id = fields.required("id", .identifier)
      let section = fields.optional("section", .text)
      let date = fields.required("date", .date)
      let statement = statement(fields, at: id?.range)
      guard let id, let date, let statement else { return nil }
      return Instrument.Provision(
        id: id.value, section: section, date: date, statement: statement)
    }
  }

  private static func statement(_ fields: Fields, at range: SourceRange?) -> Statement? {
    let text = fields.required("text", .localized)
    let citation = fields.citation()
    fields.note()
    guard let text, let citation else { return nil }
    fields.log.claim(citation)
    return Statement(
      text: text, source: citation.source, also: citation.also, verified: citation.verified,
      range: range ?? fields.place)
  }

  /// The events by date; those of one date stay in the order written.
  private static func oldestFirst(_ events: [Instrument.Event]) -> [Instrument.Event] {
    events.enumerated().sorted { left, right in
      (left.element.date, left.offset) < (right.element.date, right.offset)
    }.map(\.element)
  }
}
