import Diagnostics
import DossierModel
import Templating

/// The outermost context of a body template: everything that an edition can say.
struct EditionObject: TemplateObject {
  let diagnostics: [Diagnostic]
  private let values: ValueObject

  init(_ session: Session) {
    let edition = session.edition
    var diagnostics: [Diagnostic] = []
    let opening = OpeningValues(session)
    diagnostics += opening.diagnostics
    guard !opening.isMissed else {
      // On a day without papers everything else that is missing would only repeat it.
      (self.diagnostics, values) = (diagnostics, ValueObject([:]))
      return
    }
    let pieces = ProposalValues(session)
    diagnostics += pieces.diagnostics
    if edition.type.requires(.acts), pieces.openActs.isEmpty { diagnostics.append(.noAct(edition)) }
    if edition.type.requires(.answers), pieces.answers.isEmpty {
      diagnostics.append(.noAnswer(edition))
    }
    let contact = Self.contact(session)
    diagnostics += contact.diagnostics
    let roots: [TagRoot: TemplateValue] = [
      .facts: .object(FactsObject(session: session)),
      .subject: .object(SubjectObject(session: session, subject: edition.subject)),
      .agree: .object(AgreementObject(session: session)),
      .countries: .object(CountriesObject(session: session)),
      .terms: .object(TermsObject(language: edition.language)),
      .agreements: .object(InstrumentsObject(session: session, kind: .agreement)),
      .programs: .object(InstrumentsObject(session: session, kind: .program)),
      .orders: .object(InstrumentsObject(session: session, kind: .order)),
      .status: .object(StatusesObject(session: session)),
      .opening: opening.value,
      .proposals: .list(pieces.proposals),
      .acts: session.part(.acts, .object(ActsObject(session: session, days: pieces.days))),
      .openActs: session.part(.acts, .list(pieces.openActs)),
      .answers: session.part(.answers, .list(pieces.answers)),
      .hasAnswers: session.part(.answers, .boolean(!pieces.answers.isEmpty)),
      .edition: .object(
        ValueObject([
          "name": .text(edition.name),
          "date": .text(edition.language.date(edition.clock.asOf)),
        ])),
      .issuer: .object(
        ValueObject([
          "name": session.text(edition.issuer.name, "issuer '\(edition.issuer.id)'"),
          "place": session.text(edition.issuer.place, "issuer '\(edition.issuer.id)'"),
          "contact": session.part(.contact, contact.value),
        ])),
    ]
    values = ValueObject(
      Dictionary(uniqueKeysWithValues: roots.map { ($0.key.rawValue, $0.value) }))
    self.diagnostics = diagnostics
  }

  func value(for name: String) -> TemplateValue? { values.value(for: name) }
  var knownNames: [String] { values.knownNames }

  /// Where the reader of a paper that is issued can turn; nobody can be called about another.
  private static func contact(_ session: Session) -> Diagnosed<TemplateValue> {
    let (type, issuer) = (session.edition.type, session.edition.issuer)
    guard session.composer.standing(of: session.edition).printsContact else {
      let summary = "a paper that nobody has issued has no contact"
      return Diagnosed(.missing(MissingValue(id: .noValue, summary: summary)))
    }
    guard let contact = issuer.contact, session.clock.admits(verified: contact.verified) else {
      let summary = "issuer '\(issuer.id)' has no verified contact"
      return Diagnosed(
        .missing(MissingValue(id: .noValue, summary: summary)),
        type.forbids(.contact) ? [] : [.noContact(summary, issuer, type)])
    }
    let text = session.text(contact.text, "the contact of '\(issuer.id)'")
    return Diagnosed(.object(ValueObject(["text": text])))
  }
}

extension Diagnostic {
  fileprivate static func noAct(_ edition: Edition) -> Diagnostic {
    Diagnostic(
      .noAct,
      "nothing is asked for '\(edition.subject.slug)' on \(edition.clock.asOf)",
      at: edition.subject.range,
      help: [
        "add a request that holds on that day: document type '\(edition.type.id)' requires 'acts'"
      ])
  }

  fileprivate static func noAnswer(_ edition: Edition) -> Diagnostic {
    Diagnostic(
      .noAnswer,
      "nothing is answered for '\(edition.subject.slug)' on \(edition.clock.asOf)",
      at: edition.subject.range,
      help: [
        "add an answer that holds on that day: document type '\(edition.type.id)' requires 'answers'"
      ])
  }

  /// Only a type that requires a contact cannot do without.
  fileprivate static func noContact(
    _ summary: String, _ issuer: Issuer, _ type: DocumentType
  ) -> Diagnostic {
    guard type.requires(.contact) else {
      return Diagnostic(
        .noContact, .warning, summary, at: issuer.range,
        help: ["add 'contact' with its source, or deliver the paper with a covering note"])
    }
    return Diagnostic(
      .noContact, summary + ", which document type '\(type.id)' requires", at: issuer.range,
      help: ["add 'contact' with the source that it was read in"])
  }
}
