import Diagnostics
import DossierModel

/// Reads `proposals/<order>-<id>/proposal.yaml` and joins it with the prose in its folder.
struct ProposalDecoder {
  let folder: String
  let order: Int
  let shelf: ProseShelf

  func proposal(in file: EntryFile, name: FileName) -> Proposal? {
    file.object { fields in
      let id = fields.id(.proposal, .identifier, name: name)
      let title = fields.required("title", .localizedTitle)
      let points = list("points", of: "point", point(in: "points"), fields)
      let asks = list("asks", of: "ask", ask, fields)
      let answers = list("answers", of: "answer", point(in: "answers"), fields)
      fields.note()
      let position = shelf.take("position", of: folder, requiredAt: id.range, fields.log)
      guard let title else { return nil }
      return Proposal(
        id: ProposalID(id.value), order: order, title: title, position: position, points: points,
        asks: asks, answers: answers, range: id.range)
    }
  }

  /// A list that may be absent; where it is malformed, no prose counts as forgotten.
  private func list<Item>(
    _ key: String, of what: String, _ item: Reader<Item>, _ fields: Fields
  ) -> [Item] {
    guard let entry = fields.entry(key) else { return [] }
    if !entry.value.isListOfMaps { shelf.excuse(folder) }
    return Reader<[Item]>.list(item, uniqueIDs: what).read(entry, fields.log) ?? []
  }

  private func point(in list: String) -> Reader<Proposal.Point> {
    .object { point($0, in: list) }
  }

  private var ask: Reader<Proposal.Ask> {
    .object { fields in
      let point = point(fields, in: "asks")
      if let point { fields.log.define(.ask, Located(point.id, at: point.range)) }
      let addressee = fields.required("to", .localizedTitle)
      let by = fields.required("by", .deadline)
      guard let point, let addressee, let by else { return nil }
      return Proposal.Ask(point: point, addressee: addressee, by: by)
    }
  }

  private func point(_ fields: Fields, in list: String) -> Proposal.Point? {
    let id = fields.required("id", .identifier)
    let applicability = fields.applicability()
    fields.note()
    guard let id else {
      shelf.excuse(folder)
      return nil
    }
    let prose = shelf.take("\(list)/\(id.value)", of: folder, requiredAt: id.range, fields.log)
    guard let applicability else { return nil }
    return Proposal.Point(
      id: id.value, applicability: applicability, prose: prose, range: id.range)
  }
}

extension YAMLValue {
  fileprivate var isListOfMaps: Bool {
    guard case .sequence(let items) = content else { return false }
    return items.allSatisfy(\.isMap)
  }
}

extension Fields {
  /// `for`, `valid`, `needs` and `voice`.
  fileprivate func applicability() -> Applicability? {
    let subjects = required("for", .audience)
    let validity = optional("valid", .validity)
    let needs: [Located<FactID>]? = optional("needs", .list(.reference(.fact)))
    let voice: Issuer.Voice? = optional("voice", .choice)
    return subjects.map {
      Applicability(
        subjects: $0.subjects, validity: validity ?? .always, needs: needs ?? [], voice: voice)
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

/// Whom something is for.
struct Audience {
  /// Nothing stands for all.
  var subjects: [Located<SubjectID>]?
}

extension Reader where Value == Audience {
  /// A list of subjects, or `all`.
  static var audience: Reader {
    Reader { entry, log in
      if case .scalar("all", _) = entry.value.content { return Audience(subjects: nil) }
      guard case .sequence = entry.value.content else {
        log.report(.wrongType(entry, "a list of subjects, or 'all'"))
        return nil
      }
      let subjects: [Located<SubjectID>]? =
        Reader<[Located<SubjectID>]>.list(.reference(.subject)).read(entry, log)
      return subjects.map { Audience(subjects: $0) }
    }
  }
}

extension Reader where Value == Validity {
  /// `{from: DATE, until: DATE}`, both inclusive and optional.
  static var validity: Reader {
    Reader.object { fields in
      let from = fields.optional("from", .date)
      let until = fields.optional("until", .date)
      if let from, let until, until.lastDayNumber < from.lastDayNumber {
        fields.log.report(.endsBeforeStart(until, at: fields.entry("until")?.value.range))
      }
      return Validity(from: from, until: until)
    }
  }
}

extension Diagnostic {
  fileprivate static func endsBeforeStart(
    _ until: CalendarDate, at range: SourceRange?
  ) -> Diagnostic {
    Diagnostic(
      .endsBeforeStart, .error, "'until' is before 'from': \(until)", at: range,
      help: ["swap the two, or leave one out"])
  }
}
