/// The words of a piece: at hand, or to be asked for by the id of the piece.
///
/// The head of a piece says whom it is for; its words are read only where it is printed.
package enum Words<Content: Sendable>: Sendable {
  case held(Content)
  case of(PieceID)
}
