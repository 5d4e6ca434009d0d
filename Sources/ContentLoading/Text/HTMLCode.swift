/// The parts of a page shell in HTML in which braces are braces: styles, scripts and comments.
enum HTMLCode {
  private static let edges = [("<style", "</style"), ("<script", "</script"), ("<!--", "-->")]
    .map { (start: Array($0.0.utf8), end: Array($0.1.utf8)) }

  /// What stands in them, ascending; one without an end goes on to the end of the shell.
  static func stretches(of shell: [UInt8]) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    var index = 0
    while index < shell.count {
      guard shell[index] == UInt8(ascii: "<"),
        let edge = edges.first(where: { holds($0.start, in: shell, at: index) })
      else {
        index += 1
        continue
      }
      let start = index + edge.start.count
      index = shell.indices[start...].first { holds(edge.end, in: shell, at: $0) } ?? shell.count
      stretches.append(start..<index)
    }
    return stretches
  }

  private static func holds(_ word: [UInt8], in shell: [UInt8], at index: Int) -> Bool {
    index + word.count <= shell.count
      && zip(shell[index...], word).allSatisfy {
        $0 == $1 || (0x41...0x5A).contains($0) && $0 | 0x20 == $1
      }
  }
}
