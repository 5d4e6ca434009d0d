import Diagnostics
import DossierModel

/// Reads `audiences.yaml`: lists of subjects by the name that pieces use for them.
///
/// A name of a subject is refused: `for: region` and `for: [region]` must not mean two things.
enum AudienceDecoder {
  /// The lists by name; nothing where the file could not be read.
  static func read(
    _ file: EntryFile, isSubject: (String) -> Bool
  ) -> [String: [Located<SubjectID>]]? {
    let table: [(key: Located<String>, value: [Located<SubjectID>])]? = file.object { fields in
      defer { fields.note() }
      return fields.required("audiences", .table(.subjects))
    }
    guard let table else { return nil }
    var audiences: [String: [Located<SubjectID>]] = [:]
    for (name, subjects) in table {
      if !Name.isKebabCase(name.value) || name.value == SubjectID.all.description {
        file.log.report(.badAudience(name))
      }
      if isSubject(name.value) { file.log.report(.nameOfSubject(name)) }
      audiences[name.value] = subjects
    }
    return audiences
  }
}

/// Whom something is for.
struct Audience: Sendable {
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
      log.refer(.audience, text)
      return log.audiences[text.value].map { Audience(subjects: $0) }
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
