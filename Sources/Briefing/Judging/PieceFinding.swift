package import Diagnostics

/// What is wrong with a piece, by what it rests on.
package struct PieceFinding: Sendable, Hashable {
  /// `points/network`.
  package var piece: String
  package var id: DiagnosticID

  package init(piece: String, id: DiagnosticID) {
    self.piece = piece
    self.id = id
  }
}
