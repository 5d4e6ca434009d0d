import Diagnostics
import DossierModel

/// What is called verified must rest on a source that was opened.
struct CheckClaims {
  let claims: [Register.Claim]
  let sources: [SourceID: Source]

  func findings() -> [Diagnostic] {
    var seen: Set<SourceRange> = []
    return claims.compactMap { claim in
      guard let source = sources[SourceID(claim.source)], !source.consulted,
        seen.insert(claim.range).inserted
      else { return nil }
      return .unverifiedOnlySource(source, at: claim.range)
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
