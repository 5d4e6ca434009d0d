/// Whose words a wording is.
package enum Speaker: Sendable, Hashable {
  case everyone
  case voice(Issuer.Voice)
  case issuer(IssuerID)
}
