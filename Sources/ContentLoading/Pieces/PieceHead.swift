import Diagnostics
import DossierModel

extension Fields {
  /// Keys that heads are to have once something uses them.
  static let laterKeys = [
    "leads", "glance", "occasion",
  ]

  /// `themes`, `while`, `about`, `basis` and `reviewed`: what every piece may say it rests on.
  func foundation() -> Applicability {
    let themes = optional("themes", .themes)
    let presumptions = optional("while", .presumptions)
    let matters = optional("about", .list(.strand))
    let bases = optional("basis", .bases)
    let reviewed: Located<CalendarDate>? = optional(
      "reviewed", Reader<CalendarDate>.day.map { day, entry, _ in Located(day, at: entry.place) })
    return Applicability(
      subjects: nil, presumptions: presumptions ?? [], matters: matters ?? [],
      themes: themes ?? [], bases: bases, reviewed: reviewed)
  }

  /// `for`, `valid`, `needs`, `voice`, `weight` and what the piece rests on: the head of a piece of a
  /// list.
  func point(_ piece: PieceID) -> Proposal.Point? {
    let audience = required("for", .audience)
    let validity = optional("valid", .validity)
    let needs: [Located<FactID>]? = optional("needs", .list(.reference(.fact)))
    var applicability = foundation()
    let voice: Issuer.Voice? = optional("voice", .choice)
    let weight = required("weight", .weight)
    guard let audience, let weight else { return nil }
    applicability.subjects = audience.subjects
    applicability.validity = validity ?? .always
    applicability.needs = needs ?? []
    applicability.voice = voice
    return Proposal.Point(
      id: piece.id, applicability: applicability, weight: weight, words: .of(piece), range: place)
  }

  /// What an act says beside that.
  func act(_ piece: PieceID) -> Proposal.Act? {
    let kind: Proposal.Act.Kind? = required("kind", .choice)
    let addressee = required("to", .localizedTitle)
    let by = required("by", .deadline)
    let point = point(piece)
    guard let point, let kind, let addressee, let by else { return nil }
    return Proposal.Act(point: point, kind: kind, addressee: addressee, by: by)
  }

  /// `for`, `valid`, `reconstruction` and what the opening rests on.
  func opening(_ piece: PieceID) -> Opening? {
    let audience = required("for", .audience)
    let validity = optional("valid", .validity)
    var applicability = foundation()
    let reconstruction = reconstruction(until: validity?.until)
    guard let audience else { return nil }
    applicability.subjects = audience.subjects
    applicability.validity = validity ?? .always
    return Opening(
      id: OpeningID(piece.id), applicability: applicability, words: .of(piece),
      reconstruction: reconstruction, range: place)
  }
}

extension Reader where Value == Located<Int> {
  /// A whole number, the lower the earlier.
  fileprivate static var weight: Reader {
    Reader<Int>.integer(0...99_999).map { weight, entry, _ in Located(weight, at: entry.value.range)
    }
  }
}

extension Reader where Value == [Presumption] {
  /// `{tps/sv: [in-force, unknown]}`.
  fileprivate static var presumptions: Reader {
    Reader<[(key: Located<String>, value: [Instrument.State])]>.table(.list(.choice))
      .map { table, entry, log in
        if table.isEmpty { log.report(.presumesNothing(Located(entry.name, at: entry.place))) }
        return table.map { name, states in
          if states.isEmpty { log.report(.presumesNothing(name)) }
          log.strands.append(name)
          return Presumption(
            strand: Located(StrandID(name.value), at: name.range), states: states)
        }
      }
  }
}

extension Reader where Value == Located<StrandID> {
  /// An instrument or a strand of one, which must exist.
  static var strand: Reader {
    Reader<Located<String>>.locatedText.map { name, _, log in
      log.strands.append(name)
      return Located(StrandID(name.value), at: name.range)
    }
  }
}

extension Reader where Value == Deadline {
  /// A date, or `{days: 60}`.
  fileprivate static var deadline: Reader {
    Reader { entry, log in
      guard case .mapping = entry.value.content else {
        return Reader<CalendarDate>.date.read(entry, log).map { .date($0) }
      }
      return Reader.object { fields in
        fields.required("days", .integer(1...3650)).map { .days($0) }
      }.read(entry, log)
    }
  }
}

extension Reader where Value == Validity {
  /// `{from: DATE, until: DATE}`, both inclusive and optional.
  fileprivate static var validity: Reader {
    Reader.object { fields in
      let from = fields.optional("from", .date)
      let until = fields.optional("until", .date)
      if let from, let until, until.lastDayNumber < from.lastDayNumber {
        fields.log.report(.endsBeforeStart(until, at: fields.entry("until")?.value.range))
      }
      return Validity(from: from, until: until, at: fields.place)
    }
  }
}

extension Diagnostic {
  fileprivate static func presumesNothing(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .emptyPresumption, "'\(name.value)' is presumed to be in no state", at: name.range,
      help: ["write the states in which the words are true: [in-force]"])
  }

  fileprivate static func endsBeforeStart(
    _ until: CalendarDate, at range: SourceRange?
  ) -> Diagnostic {
    Diagnostic(
      .endsBeforeStart, "'until' is before 'from': \(until)", at: range,
      help: ["swap the two, or leave one out"])
  }
}
