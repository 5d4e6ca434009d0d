import CommonMark
import Diagnostics
import DossierModel
import Templating

/// `status`: where instruments stand, by id.
struct StatusesObject: TemplateObject {
  let session: Session

  func value(for name: String) -> TemplateValue? {
    session.content.instrument(InstrumentID(name)).map {
      .object(StatusObject(session: session, instrument: $0, strand: nil))
    }
  }

  var knownNames: [String] { session.content.catalog.names(of: .instrument) }
}

/// Where an instrument stands, or after `of` one of its strands.
struct StatusObject: TemplateObject {
  let session: Session
  let instrument: Instrument
  let strand: String?

  func value(for name: String) -> TemplateValue? {
    if name == "of", strand == nil {
      return .object(StrandsObject(session: session, instrument: instrument))
    }
    guard let member = StatusMember(rawValue: name) else { return nil }
    let id = StrandID(instrument.id, strand)
    guard let status = session.status(of: instrument, strand) else {
      return .missing(.noStatus(id, instrument, on: session.clock.asOf))
    }
    guard let text = session.text(of: member, status) else {
      return .missing(
        MissingValue(
          id: .noValue, summary: "no end was set for '\(id)' on \(session.clock.asOf)",
          help: ["print it in a section: {{#status.ID.until}} … {{/status.ID.until}}"]))
    }
    return session.mention(.status(status, member), text)
  }

  var knownNames: [String] {
    StatusMember.allCases.map(\.rawValue) + (strand == nil ? ["of"] : [])
  }
}

/// `of`: the next name is a strand.
private struct StrandsObject: TemplateObject {
  let session: Session
  let instrument: Instrument

  func value(for name: String) -> TemplateValue? {
    guard instrument.has(strand: name) else { return nil }
    return .object(StatusObject(session: session, instrument: instrument, strand: name))
  }

  var knownNames: [String] { instrument.strands.map(\.id) }
}

extension Session {
  /// Where a strand stands on the day; the whole where there is none.
  func status(of instrument: Instrument, _ strand: String?) -> Status? {
    instrument.status(of: strand, at: clock)
  }

  /// A part of a status in words; nothing where no end was set.
  func text(of member: StatusMember, _ status: Status) -> String? {
    StatusWords(language).text(of: member, status)
  }

  /// A link that the parse must give back as it was recorded.
  func mention(_ content: Mention.Content, _ printed: String) -> TemplateValue {
    // CommonMark prints U+FFFD for NUL, and what was printed must be found again.
    let printed = printed.replacing("\0", with: "\u{FFFD}")
    return .markup { range in
      let mention = self.ledger.record(content, printed: printed, at: range)
      let text = MarkdownEscaping.escape(printed, atLineStart: false)
      return Diagnosed("[\(text)](\(mention.address)#\(mention.number))")
    }
  }
}

extension MissingValue {
  fileprivate static func noStatus(
    _ id: StrandID, _ instrument: Instrument, on day: CalendarDate
  ) -> MissingValue {
    let strands = instrument.strands.map { "'\($0.id)'" }.joined(separator: ", ")
    return MissingValue(
      id: .noObservation, summary: "no event tells where '\(id)' stands on \(day)",
      help: id.strand == nil && !strands.isEmpty ? ["name one of its strands: \(strands)"] : [])
  }
}
