package import DossierModel

/// One brief to be made: subject × document type × language × issuer × date.
package struct Edition: Sendable {
  package let subject: Subject
  package let type: DocumentType
  package let language: LanguagePack
  package let issuer: Issuer
  package let clock: Clock

  package init(
    subject: Subject, type: DocumentType, language: LanguagePack, issuer: Issuer, clock: Clock
  ) {
    self.subject = subject
    self.type = type
    self.language = language
    self.issuer = issuer
    self.clock = clock
  }

  /// The name that every command uses: `<subject>/<type>[.<issuer>].<lang>`; the issuer stands
  /// wherever it is not the subject's own, and for an organization always.
  package var name: String { name(in: language.id) }

  /// The name of the same paper in another language.
  package func name(in language: LanguageTag) -> String {
    let isDefault = issuer.speaksForGovernment && subject.issuer?.value == issuer.id
    let middle = isDefault ? "" : ".\(issuer.id)"
    return "\(subject.slug)/\(type.id)\(middle).\(language)"
  }
}
