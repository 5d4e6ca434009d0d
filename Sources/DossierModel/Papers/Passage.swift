/// A text in every language it has been written in, and in other words for those who need them.
package struct Passage: Sendable {
  package var wordings: [Speaker: [LanguageTag: Prose]]
  /// What the layers below say, the next one first.
  private var below: [[Speaker: [LanguageTag: Prose]]] = []

  package init(_ common: [LanguageTag: Prose] = [:]) { wordings = [.everyone: common] }

  /// The words of everyone who has none of their own.
  package var common: [LanguageTag: Prose] {
    get { wordings[.everyone] ?? [:] }
    set { wordings[.everyone] = newValue }
  }

  /// What an issuer says in a language: its own words, else those of its voice, else the common ones, of
  /// the highest layer that has any of the three.
  package func prose(in language: LanguageTag, for issuer: Issuer) -> Prose? {
    prose(in: language, of: [.issuer(issuer.id), .voice(issuer.voice), .everyone])
  }

  /// What is said in a language by whoever has no words of their own.
  package func commonProse(in language: LanguageTag) -> Prose? {
    prose(in: language, of: [.everyone])
  }

  private func prose(in language: LanguageTag, of speakers: [Speaker]) -> Prose? {
    for layer in [wordings] + below {
      if let prose = speakers.lazy.compactMap({ layer[$0]?[language] }).first { return prose }
    }
    return nil
  }

  /// The passage laid over what the layers below say.
  package func over(_ lower: Passage) -> Passage {
    var joined = self
    joined.below += [lower.wordings] + lower.below
    return joined
  }

  /// Every wording with its language, in no order.
  package var all: [(language: LanguageTag, prose: Prose)] {
    ([wordings] + below).flatMap(\.values)
      .flatMap { $0.map { (language: $0.key, prose: $0.value) } }
  }
}
