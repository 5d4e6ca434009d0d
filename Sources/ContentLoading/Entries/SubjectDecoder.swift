import Diagnostics
import DossierModel

/// Reads `countries/*.yaml` and `groups/*.yaml`.
enum SubjectDecoder {
  static func country(in file: EntryFile, name: FileName) -> Subject? {
    file.object { fields in
      let id = fields.id(.countryCode, name: name)
      let forms = fields.required("languages", .forms(isNameRequired: true))
      let governments = fields.optional("governments", .list(government))
      var subject = subject(id, fields, forms: forms, members: [])
      subject?.governments = (governments ?? []).sorted { $0.since < $1.since }
      return subject
    }
  }

  static func group(in file: EntryFile, name: FileName) -> Subject? {
    file.object { fields in
      let id = fields.id(.identifier, name: name)
      // A group without a name of its own goes by the names of its members.
      let forms = fields.optional("languages", .forms(isNameRequired: false))
      let members = fields.required("members", .list(.member))
      if let members, members.count < 2 { fields.log.report(.smallGroup(fields)) }
      let subject = subject(
        id, fields, forms: forms ?? [:], members: members?.map { SubjectID($0.value) } ?? [])
      return (members?.count ?? 0) < 2 ? nil : subject
    }
  }

  private static var government: Reader<Subject.Government> {
    .object { fields in
      let since = fields.required("since", .day)
      let source: Located<SourceID>? = fields.required("source", .reference(.source))
      fields.note()
      guard let since, let source else { return nil }
      return Subject.Government(since: since, source: source)
    }
  }

  private static func subject(
    _ id: Located<String>, _ fields: Fields, forms: [LanguageTag: Subject.Forms]?,
    members: [SubjectID]
  ) -> Subject? {
    let paper: Subject.Paper? = fields.required("paper", .choice)
    let issuer: Located<IssuerID>? = fields.optional("issuer", .reference(.issuer))
    fields.note()
    guard let paper, let forms else { return nil }
    return Subject(
      id: SubjectID(id.value), forms: forms, members: members, paper: paper,
      issuer: issuer, range: id.range)
  }
}

extension Reader where Value == Located<String> {
  /// A country in the form of ISO 3166-1 alpha-2.
  static var countryCode: Reader {
    Reader.locatedText.map { text, _, log in
      guard SubjectID(text.value).isCountryCode else {
        log.report(.notACountry(text))
        return nil
      }
      return text
    }
  }

  /// A country that has a file.
  static var member: Reader {
    Reader.countryCode.map { text, _, log in
      log.refer(.subject, text)
      return text
    }
  }
}

extension Fields {
  /// The keys `decimal` and `group`.
  func separators() -> NumberSeparators? {
    let decimal = required("decimal", .locatedText)
    let group = required("group", .anyText)
    guard let decimal, let group else { return nil }
    return NumberSeparators(decimal: decimal.value, group: group.value)
  }
}

extension Reader where Value == [LanguageTag: Subject.Forms] {
  /// What each language calls a subject.
  static func forms(isNameRequired: Bool) -> Reader {
    let forms = Reader<Subject.Forms>.object { fields in
      var values: [String: Located<String>] = [:]
      if isNameRequired { values["name"] = fields.required("name", .printed) }
      for name in Subject.Forms.names
      where values[name] == nil && !(isNameRequired && name == "name") {
        values[name] = fields.optional(name, .printed)
      }
      return Subject.Forms(values)
    }
    return Reader { entry, log in
      if case .mapping(let pairs) = entry.value.content {
        log.requireTranslations(of: pairs, entry)
      }
      return Reader<[(key: Located<String>, value: Subject.Forms)]>.table(forms).read(entry, log)
        .map { table in
          Dictionary(
            table.map { (LanguageTag($0.key.value), $0.value) },
            uniquingKeysWith: { first, _ in first })
        }
    }
  }
}

extension Diagnostic {
  fileprivate static func notACountry(_ text: Located<String>) -> Diagnostic {
    Diagnostic(
      .badCountryCode, .error, "'\(text.value)' is not a country code", at: text.range,
      help: ["write the two capital letters of ISO 3166-1, such as 'SV'"])
  }

  fileprivate static func smallGroup(_ fields: Fields) -> Diagnostic {
    Diagnostic(
      .smallGroup, .error, "a group has at least two members",
      at: fields.entry("members")?.place ?? fields.place)
  }
}
