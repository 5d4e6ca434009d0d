import DossierModel

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
