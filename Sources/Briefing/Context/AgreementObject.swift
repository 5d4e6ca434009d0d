import Diagnostics
import DossierModel
import Templating

/// `agree`: words of the language that agree with the one or several Governments of the edition.
struct AgreementObject: TemplateObject {
  let session: Session

  func value(for name: String) -> TemplateValue? {
    guard let words = session.language.agreement[name] else { return nil }
    let subject = session.edition.subject
    let form = subject.isGroup ? words.several : words.one
    let phrases = SubjectPhrases(subject, in: session.language, session.content)
    var values: [String: String] = [:]
    for place in Agreement.Place.allCases where form.contains(place.written) {
      guard let text = phrases.text(of: place) else {
        return .missing(.noForm(place.rawValue, of: subject, in: session.language))
      }
      values[place.rawValue] = text
    }
    return .text(Pattern.fill(form, values))
  }

  var knownNames: [String] { Array(session.language.agreement.keys) }
}

extension SubjectPhrases {
  fileprivate func text(of place: Agreement.Place) -> String? {
    switch place {
    case .name: name
    case .of, .to, .in: phrase(place.rawValue)
    }
  }
}
