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

/// What a paper must say of itself: its mark, who stands at its head, whom its metadata name.
package struct Standing: Sendable {
  /// What stands at the head of a paper.
  package struct Letterhead: Sendable {
    package var name: String
    package var place: String
  }

  /// Nothing for an organization's own paper.
  package var state: PaperState?
  /// The words at top and bottom of every page; nothing where there is no state.
  package var mark: String?
  /// The name of the state in the language of the paper: “Specimen”.
  package var label: String?
  /// Nothing for a text that no single sender could bear.
  package var letterhead: Letterhead?
  /// The author in the metadata; the content set for all but an organization's own paper.
  package var author: String
  /// Only a sender who has issued the paper can be called about it.
  package var printsContact: Bool { state == nil }

  /// The title as metadata give it: `[Specimen] Notice first`.
  package func documentTitle(_ title: String) -> String {
    label.map { "[\($0)] \(title)" } ?? title
  }
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
