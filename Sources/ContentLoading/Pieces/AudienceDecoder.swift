import Diagnostics
import DossierModel

/// Reads `audiences.yaml`: lists of subjects by the name that pieces use for them.
enum AudienceDecoder {
  static func read(_ file: EntryFile) {
    let table: [(key: Located<String>, value: [Located<SubjectID>])]? = file.object { fields in
      defer { fields.note() }
      return fields.required("audiences", .table(.subjects))
    }
    guard let table else {
      file.log.register.incomplete.insert(.audience)
      return
    }
    for (name, subjects) in table {
      if !Name.isKebabCase(name.value) || name.value == SubjectID.all.description {
        file.log.report(.badAudience(name))
      }
      file.log.define(.audience, name)
      file.log.register.audiences[name.value] = subjects
    }
  }
}

extension Register {
  /// `for: region` and `for: [region]` must not mean two things.
  func audiencesNamedLikeSubjects() -> [Diagnostic] {
    let names = defined[.audience] ?? [:]
    return names.filter { defines(.subject, $0.key) }
      .map { .nameOfSubject(Located($0.key, at: $0.value)) }
  }
}

/// Whom something is for.
struct Audience {
  /// Nothing stands for all.
  var subjects: [Located<SubjectID>]?
}

extension Reader where Value == Audience {
  /// A list of subjects, the name of an audience, or `all`.
  static var audience: Reader {
    Reader { entry, log in
      guard case .scalar(let name, _) = entry.value.content else {
        return Reader<[Located<SubjectID>]>.subjects.read(entry, log).map {
          Audience(subjects: $0)
        }
      }
      if name == SubjectID.all.description { return Audience(subjects: nil) }
      guard let text = Reader<Located<String>>.locatedText.read(entry, log) else { return nil }
      log.register.references.append(
        Register.Reference(kind: .audience, name: text.value, range: text.range))
      return log.register.audiences[text.value].map { Audience(subjects: $0) }
    }
  }
}

extension Reader where Value == [Located<SubjectID>] {
  /// A list that names at least one subject.
  fileprivate static var subjects: Reader {
    Reader.list(.reference(.subject)).map { subjects, entry, log in
      if case .sequence(let items) = entry.value.content, items.isEmpty {
        log.report(.emptyAudience(entry))
      }
      return subjects
    }
  }
}

extension Diagnostic {
  fileprivate static func badAudience(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .badAudience, "'\(name.value)' cannot name an audience", at: name.range,
      help: ["a name has lower-case letters, digits and single hyphens, and is not 'all'"])
  }

  fileprivate static func nameOfSubject(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .badAudience, "'\(name.value)' is the name of a subject, not of an audience", at: name.range,
      help: ["choose another name"])
  }

  fileprivate static func emptyAudience(_ entry: Entry) -> Diagnostic {
    Diagnostic(
      .emptyAudience, "'\(entry.name)' names nobody", at: entry.place,
      help: ["name a subject, an audience, or 'all'"])
  }
}
