import Diagnostics
import DossierModel

/// The own issuer of a country or group speaks for its Government or Governments.
///
/// An organization signs only where a run names it: its paper must never stand in the place, and under
/// the file name, of a Government's.
struct CheckIssuers {
  let subject: Subject
  let issuer: (IssuerID) -> Issuer?

  func findings() -> [Diagnostic] {
    guard let named = subject.issuer, let issuer = issuer(named.value),
      !issuer.speaksForGovernment
    else { return [] }
    return [.issuerNotGovernment(named, issuer)]
  }
}

extension Diagnostic {
  fileprivate static func issuerNotGovernment(
    _ named: Located<IssuerID>, _ issuer: Issuer
  ) -> Diagnostic {
    Diagnostic(
      .issuerNotGovernment, "'\(named.value)' is an organization and speaks for no Government",
      at: named.range, notes: [Note("defined here", at: issuer.range)],
      help: [
        "name an issuer in a Government's voice; an organization signs with --issuer \(named.value)"
      ])
  }
}
