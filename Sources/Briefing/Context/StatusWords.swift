package import DossierModel

/// What a language says of a status.
package struct StatusWords: Sendable {
  private let language: LanguagePack

  package init(_ language: LanguagePack) { self.language = language }

  /// A part of a status in words; nothing where no end was set.
  package func text(of member: StatusMember, _ status: Status) -> String? {
    switch member {
    case .state: state(of: status)
    case .since: language.date(status.since)
    case .by: status.first.turn.by[language.id]
    case .until: status.until.map { language.date($0) }
    }
  }

  private func state(of status: Status) -> String {
    guard status.isLapsed, let until = status.last.turn.until else {
      return term("state-\(status.state.rawValue)")
    }
    return Pattern.fill(term("state-lapsed"), ["until": language.date(until)])
  }

  private func term(_ key: String) -> String { language.terms[key]?.value ?? key }
}
