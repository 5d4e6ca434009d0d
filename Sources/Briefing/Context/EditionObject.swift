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
    guard !opening.values.isEmpty else {
      // On a day without papers everything else that is missing would only repeat it.
      (self.diagnostics, values) = (diagnostics, ValueObject([:]))
      return
    }
    let pieces = ProposalValues(session)
    diagnostics += pieces.diagnostics
    diagnostics += pieces.openActs.isEmpty ? [.noAct(edition)] : []
    let standing = session.composer.standing(of: edition)
    let contact = standing.printsContact ? Self.contact(session) : nil
    if contact == nil, standing.printsContact { diagnostics.append(.noContact(edition.issuer)) }
    let roots: [TagRoot: TemplateValue] = [
      .facts: .object(FactsObject(session: session)),
      .subject: .object(SubjectObject(session: session, subject: edition.subject)),
      .agree: .object(AgreementObject(session: session)),
      .countries: .object(CountriesObject(session: session)),
      .terms: .object(TermsObject(language: edition.language)),
      .agreements: .object(InstrumentsObject(session: session, kind: .agreement)),
      .programs: .object(InstrumentsObject(session: session, kind: .program)),
      .orders: .object(InstrumentsObject(session: session, kind: .order)),
      .opening: .object(ValueObject(opening.values)),
      .proposals: .list(pieces.proposals),
      .acts: .object(ActsObject(session: session, days: pieces.days)),
      .openActs: .list(pieces.openActs),
      .answers: .list(pieces.answers),
      .hasAnswers: .boolean(!pieces.answers.isEmpty),
      .edition: .object(
        ValueObject([
          "name": .text(edition.name),
          "date": .text(edition.language.date(edition.clock.asOf)),
        ])),
      .issuer: .object(
        ValueObject([
          "name": session.text(edition.issuer.name, "issuer '\(edition.issuer.id)'"),
          "place": session.text(edition.issuer.place, "issuer '\(edition.issuer.id)'"),
          "contact": contact
            ?? .missing(
              MissingValue(
                id: .noValue,
                summary: standing.printsContact
                  ? "issuer '\(edition.issuer.id)' has no verified contact"
                  : "a paper that nobody has issued has no contact")),
        ])),
    ]
    values = ValueObject(
      Dictionary(uniqueKeysWithValues: roots.map { ($0.key.rawValue, $0.value) }))
    self.diagnostics = diagnostics
  }

  func value(for name: String) -> TemplateValue? { values.value(for: name) }
  var knownNames: [String] { values.knownNames }

  private static func contact(_ session: Session) -> TemplateValue? {
    let issuer = session.edition.issuer
    guard let contact = issuer.contact, session.clock.admits(verified: contact.verified) else {
      return nil
    }
    return .object(
      ValueObject(["text": session.text(contact.text, "the contact of '\(issuer.id)'")]))
  }
}

extension Diagnostic {
  fileprivate static func noAct(_ edition: Edition) -> Diagnostic {
    Diagnostic(
      .noAct,
      "nothing is asked for '\(edition.subject.slug)' on \(edition.clock.asOf)",
      at: edition.subject.range,
      help: ["a position paper asks for something: add a request that holds on that day"])
  }

  fileprivate static func noContact(_ issuer: Issuer) -> Diagnostic {
    Diagnostic(
      .noContact, .warning, "issuer '\(issuer.id)' has no verified contact", at: issuer.range,
      help: ["add 'contact' with its source, or deliver the paper with a covering note"])
  }
}
