import Diagnostics
import DossierModel

/// What is called verified must rest on a source that was opened.
struct CheckClaims {
  let claims: [Claim]
  let source: (SourceID) -> Source?

  func findings() -> [PartFinding] {
    var seen: Set<SourceRange> = []
    return claims.compactMap { claim in
      let range = claim.source.range
      // One source of a release speaks for all of its values.
      guard let source = source(claim.source.value), !source.consulted,
        seen.insert(range).inserted || claim.part != .whole
      else { return nil }
      return (claim.part, .unverifiedOnlySource(source, at: range))
    }
  }
}

extension Diagnostic {
  fileprivate static func unverifiedOnlySource(
    _ source: Source, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .unverifiedOnlySource, .error,
      "the source '\(source.id)' was not consulted, so nothing it says is verified", at: range,
      notes: [Note("not consulted, it says here", at: source.range)],
      help: ["cite the page that was read, or write 'verified: false'"])
  }
}
