/// How the items of a list are marked and spaced.
package struct ListStyle: Sendable, Hashable {
  /// What stands before an item.
  package enum Marker: Sendable, Hashable {
    case bullet
    /// Numbers counting up from `start`, which is at least 0.
    case ordered(start: Int)
  }

  package var marker: Marker
  /// Whether the paragraphs of the items are set without space around them.
  package var isTight: Bool

  package init(_ marker: Marker, isTight: Bool = true) {
    self.marker = marker
    self.isTight = isTight
  }
}
