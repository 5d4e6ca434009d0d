package import Diagnostics

/// A finding of a piece that is listed as known, so that the piece is printed all the same.
package struct ExcusedFinding: Sendable, Hashable {
  /// `points/network`.
  package var piece: String
  package var id: DiagnosticID

  package init(piece: String, id: DiagnosticID) {
    self.piece = piece
    self.id = id
  }
}
