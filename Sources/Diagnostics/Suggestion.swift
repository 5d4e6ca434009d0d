/// The nearest of a list of known names to one that was mistyped.
package enum Suggestion {
  /// The one clear near miss of `name`, or nothing when none or several are equally near.
  ///
  /// Near means an edit distance (insert, delete, replace, swap neighbours; case ignored) of at
  /// most a third of the longer name, and at least 1.
  package static func nearest(to name: String, in known: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= 200 else { return nil }
    var best: (name: String, distance: Int)?
    var tied = false
    for candidate in Set(known).sorted() {
      let scalars = Array(candidate.lowercased().unicodeScalars)
      let limit = max(1, max(wanted.count, scalars.count) / 3)
      guard abs(scalars.count - wanted.count) <= limit else { continue }
      let distance = editDistance(wanted, scalars)
      guard distance <= limit else { continue }
      if let current = best, current.distance <= distance {
        tied = tied || current.distance == distance
      } else {
        best = (candidate, distance)
        tied = false
      }
    }
    return tied ? nil : best?.name
  }

  /// `"; did you mean 'x'?"`, or the empty string: made to follow a summary.
  package static func question(for name: String, in known: some Sequence<String>) -> String {
    nearest(to: name, in: known).map { "; did you mean '\($0)'?" } ?? ""
  }

  /// The optimal string alignment distance.
  private static func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for (row, scalar) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var cost = min(
          previous[column + 1] + 1, current[column] + 1,
          previous[column] + (scalar == other ? 0 : 1))
        if row > 0, column > 0, scalar == right[column - 1], left[row - 1] == other {
          cost = min(cost, beforePrevious[column - 1] + 1)
        }
        current.append(cost)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count]
  }
}
