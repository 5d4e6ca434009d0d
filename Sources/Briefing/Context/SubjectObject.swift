import Diagnostics
package import DossierModel
import Templating

/// What a language says of a subject: names and phrases, of a country or of governments jointly.
struct SubjectPhrases {
  let subject: Subject
  let language: LanguagePack
  let content: CatalogReader

  init(_ subject: Subject, in language: LanguagePack, _ content: CatalogReader) {
    self.subject = subject
    self.language = language
    self.content = content
  }

  /// The country's name, or the list of the members' names.
  var name: String? { forms.flatMap { language.name(of: $0) } }

  /// `of`, `to` or `in` with the name.
  func phrase(_ pattern: String) -> String? {
    forms.flatMap { language.phrase(pattern, of: $0) }
  }

  /// “the Government of …” or “the Governments of …”.
  var government: String? {
    let pattern = subject.isGroup ? "governments" : "government"
    guard let text = language.grammar[pattern], let of = phrase("of") else { return nil }
    return Pattern.fill(text, ["of": of])
  }

  /// A form of the subject itself; for a group without it, the forms of its members as a list.
  func form(_ key: String) -> String? {
    if let own = subject.forms[language.id]?[key] { return own }
    guard subject.isGroup else { return nil }
    let forms = subject.members.map { content.subject($0)?.forms[language.id]?[key] }
    let known = forms.compactMap { $0 }
    return known.count == forms.count ? language.list(known) : nil
  }

  /// Name and article; for a group the list of names, with the article of the first.
  private var forms: Subject.Forms? {
    guard subject.isGroup else { return subject.forms[language.id] }
    let members = subject.members.compactMap { content.subject($0)?.forms[language.id] }
    guard let first = members.first, let firstName = first.values["name"] else { return nil }
    let names = [firstName.value] + members.dropFirst().compactMap { language.name(of: $0) }
    var values = ["name": Located(language.list(names), at: firstName.range)]
    values["article"] = first.values["article"]
    return Subject.Forms(values)
  }
}

extension Catalog {
  /// The country's name, or the list of a group's members, as the language says it.
  package func name(of subject: Subject, in language: LanguagePack) -> String? {
    SubjectPhrases(subject, in: language, CatalogReader(self)).name
  }
}

/// `subject` and `countries.XX`.
struct SubjectObject: TemplateObject {
  let session: Session
  let subject: Subject

  func value(for name: String) -> TemplateValue? {
    let phrases = SubjectPhrases(subject, in: session.language, session.content)
    switch name {
    case "joint": return .boolean(subject.isGroup)
    case "members":
      return .list(
        subject.members.compactMap { session.content.subject($0) }
          .map { .object(SubjectObject(session: session, subject: $0)) })
    case "id": return .text(subject.id.description)
    case "name": return text(phrases.name, name)
    case "group": return text(subject.forms[session.language.id]?["name"], name)
    case "of", "to", "in": return text(phrases.phrase(name), name)
    case "government": return text(phrases.government, name)
    default:
      guard Subject.Forms.names.contains(name) else { return nil }
      return text(phrases.form(name), name)
    }
  }

  var knownNames: [String] {
    ["joint", "members", "id", "name", "group", "of", "to", "in", "government"]
      + Subject.Forms.names
  }

  private func text(_ text: String?, _ name: String) -> TemplateValue {
    guard let text else {
      return .missing(.noForm(name, of: subject, in: session.language))
    }
    return .text(text)
  }
}

extension MissingValue {
  /// What a subject is not called in a language.
  static func noForm(
    _ name: String, of subject: Subject, in language: LanguagePack
  ) -> MissingValue {
    MissingValue(
      id: .noForm, summary: "'\(subject.id)' has no form '\(name)' in language '\(language.id)'",
      help: ["add it under languages.\(language.id) of the subject"])
  }
}

/// `countries`: every subject by its id.
struct CountriesObject: TemplateObject {
  let session: Session

  func value(for name: String) -> TemplateValue? {
    session.content.subject(SubjectID(name)).map {
      .object(SubjectObject(session: session, subject: $0))
    }
  }

  var knownNames: [String] { session.content.catalog.names(of: .subject) }
}
