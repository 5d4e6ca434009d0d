package import DossierModel

/// What a piece rests on for one country on the day of the paper.
package enum Ground: Sendable {
  case proposed
  case stated([StatedPosition])
  case instrument(StrandID)
}

/// A piece that a Government is made to say, and why.
package struct PrintedPosition: Sendable {
  /// `points/network`.
  package var piece: String
  package var country: SubjectID
  package var ground: Ground
}
