/// One question that was asked of the content: what its answer was decides whether a paper is current.
package enum Read: Sendable, Hashable {
  /// An entry, or that there is none of this id; of a fact everything but its values.
  case entry(EntryKind, String)
  /// The ids of all entries of a kind.
  case names(EntryKind)
  /// What a fact says of a place in each of its releases; of no place, where it is not by place.
  case series(FactID, SubjectID?)
  /// All values of a release.
  case table(FactID, release: String)
  /// The proposals, and the heads of their pieces that concern a subject, in their order.
  case proposals(SubjectID)
  /// The openings that concern a subject.
  case openings(SubjectID)
  /// The wordings of a piece.
  case words(PieceID)
  /// What texts call agreements, programs and orders.
  case instrumentNames
  /// The day on which the content was last read.
  case day
}
