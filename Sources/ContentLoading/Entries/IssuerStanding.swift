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
      let mission = required("mission", .localized)
      for text in mission?.located ?? [] where text.value.contains(where: { ",.;:()".contains($0) })
      {
        log.report(.missionWithMarks(text))
      }
      return (mission, false)
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

extension LocalizedText {
  /// Every text with its place.
  fileprivate var located: [Located<String>] {
    switch content {
    case .same(let text): [text]
    case .perLanguage(let texts): Array(texts.values)
    }
  }
}

extension Diagnostic {
  fileprivate static func missionWithMarks(_ text: Located<String>) -> Diagnostic {
    Diagnostic(
      .badMark, "'mission' cannot hold any of , . ; : ( )", at: text.range,
      help: ["write its name alone: it stands within the sentence that marks a paper"])
  }

  fileprivate static func governmentAsSample(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .badSample, "'sample' is for an organization: no example speaks for a Government", at: range,
      help: ["leave 'sample' out: a paper in a Government's voice is always a specimen"])
  }
}
