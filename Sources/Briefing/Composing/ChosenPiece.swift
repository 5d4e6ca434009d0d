/// A point, act or answer that an edition has room for.
package struct ChosenPiece: Sendable, Hashable {
  /// `points/consular-notification`.
  package var name: String
  package var weight: Int
}
