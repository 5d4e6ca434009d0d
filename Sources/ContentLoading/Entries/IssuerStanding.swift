import Diagnostics
import DossierModel

extension Fields {
  /// What the mark on a paper needs to know of who signs it: `mission` of an embassy, `sample` of an
  /// organization.
  func standing(of kind: Issuer.Kind?) -> (mission: LocalizedText?, isSample: Bool) {
    let isSample = optional("sample", .bool) ?? false
    guard let kind else {
      return (optional("mission", .localized), isSample)
    }
    switch kind {
    case .embassy:
      refuseSample()
      return (required("mission", .localized), false)
    case .joint:
      refuseSample()
      return (nil, false)
    case .organization: return (nil, isSample)
    }
  }

  private func refuseSample() {
    if let entry = entry("sample") { log.report(.governmentAsSample(entry.place)) }
  }
}

extension Diagnostic {
  fileprivate static func governmentAsSample(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .badSample, "'sample' is for an organization: no example speaks for a Government", at: range,
      help: ["leave 'sample' out: a paper in a Government's voice is always a specimen"])
  }
}
