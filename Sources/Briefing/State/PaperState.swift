import DossierModel

/// What a paper is that no Government has issued.
///
/// The name stands in file names. An organization's paper is its own and has no state.
package enum PaperState: String, Sendable, CaseIterable {
  /// A text in a Government's voice that nobody there has cleared, or one of the sample organization.
  case specimen
  /// A text of a past moment, put together later.
  case reconstruction

  /// The term of its name: “Specimen”.
  package var term: String { "paper-\(rawValue)" }
}

extension Composer {
  /// The state of an edition; nothing for an organization's own paper.
  ///
  /// Only the opening and the issuer decide: no clock of the machine, no option.
  package func state(of edition: Edition) -> PaperState? {
    if reconstruction(of: edition) != nil { return .reconstruction }
    return edition.issuer.speaksForGovernment || edition.issuer.isSample ? .specimen : nil
  }

  /// What an edition must say of itself.
  package func standing(of edition: Edition) -> Standing {
    let words = StandingWords(edition)
    guard let state = state(of: edition) else {
      let letterhead = words.ownLetterhead
      return Standing(letterhead: letterhead, author: letterhead.name)
    }
    let mark: String
    let letterhead: Standing.Letterhead?
    if let reconstruction = reconstruction(of: edition) {
      (mark, letterhead) = (words.mark(of: reconstruction), nil)
    } else if edition.issuer.speaksForGovernment {
      (mark, letterhead) = (words.markOfGovernment, words.missionLetterhead)
    } else {
      (mark, letterhead) = (words.term(.sample), words.ownLetterhead)
    }
    return Standing(
      state: state, mark: mark, label: words.term(state.term), letterhead: letterhead,
      author: words.term("content-set"))
  }

  private func reconstruction(of edition: Edition) -> Reconstruction? {
    catalog.opening(of: edition.subject.id, on: edition.clock.asOf)?.reconstruction
  }
}
