import Diagnostics
import DossierModel

/// What is called verified must rest on a source that was opened, and that is no older than what it says.
struct CheckClaims {
  let claims: [Claim]
  let source: (SourceID) -> Source?

  func findings() -> [PartFinding] {
    var seen: Set<SourceRange> = []
    return claims.compactMap { claim in
      let range = claim.source.range
      // One source of a release speaks for all of its values.
      guard let source = source(claim.source.value), let finding = finding(claim, source),
        seen.insert(range).inserted || claim.part != .whole
      else { return nil }
      return (claim.part, finding)
    }
  }

  private func finding(_ claim: Claim, _ source: Source) -> Diagnostic? {
    guard source.consulted else { return .unverifiedOnlySource(source, at: claim.source.range) }
    guard let measured = claim.measured, let date = source.date, date.lastDay < measured else {
      return nil
    }
    return .sourceTooEarly(source, date, measured, at: claim.source.range)
  }
}

extension Diagnostic {
  fileprivate static func sourceTooEarly(
    _ source: Source, _ date: CalendarDate, _ measured: CalendarDate, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .sourceTooEarly,
      "the source '\(source.id)' is of \(date), and what it would say was measured on \(measured)",
      at: range, notes: [Note("its date stands here", at: source.range)],
      help: [
        "cite the source in which the figure was read, or correct one of the dates",
        "what it foresees is 'measure: plan'",
      ])
  }

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
