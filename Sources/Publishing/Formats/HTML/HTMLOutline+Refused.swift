/// Elements that no page may hold.
extension HTMLOutline {
  private static let refusedNames = ["script", "template", "select"]

  /// Whether there is one that could take the mark away, or that each browser reads in its own way.
  var holdsRefused: Bool {
    silences.contains { Self.refusedNames.contains($0.element) }
      || drawings.contains { drawing in
        silences.contains { element, content in
          // There a browser reads tags and signs in what is silent elsewhere.
          drawing.contains(content.lowerBound)
            && (element != "title" || page[content].contains(UInt8(ascii: "<")))
        }
      }
  }

  /// The stretches of drawings and formulas.
  private var drawings: [Range<Int>] {
    var drawings: [Range<Int>] = []
    var starts: [Int] = []
    for tag in tags where ["svg", "math"].contains(tag.name) {
      if !tag.isEnd {
        starts.append(tag.range.upperBound)
      } else if let start = starts.popLast(), starts.isEmpty {
        drawings.append(start..<tag.range.lowerBound)
      }
    }
    return drawings + starts.prefix(1).map { $0..<page.count }
  }
}
