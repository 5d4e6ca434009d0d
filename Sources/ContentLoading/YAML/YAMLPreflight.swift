import Diagnostics

/// What must be known of YAML text before a parser is let loose on it.
enum YAMLPreflight {
  /// Refuses so many aliases that expanding them could take forever: the parser expands them before
  /// we see them.
  static func check(_ file: SourceFile, _ range: Range<Int>) throws(YAMLRefusal) {
    var anchors = 0
    var aliases = 0
    var firstAnchor: Int?
    var before: UInt8 = 0x0A
    for index in range {
      let byte = file.bytes[index]
      if byte == 0x26 || byte == 0x2A, Self.canPrecedeNode(before),
        index + 1 < range.upperBound, Self.isNameByte(file.bytes[index + 1])
      {
        if byte == 0x26 {
          anchors += 1
          firstAnchor = firstAnchor ?? index
        } else {
          aliases += 1
        }
      }
      before = byte
    }
    if let firstAnchor, anchors >= 4, aliases >= 24 {
      throw YAMLRefusal(.alias(SourceRange(file: file, bytes: firstAnchor..<firstAnchor + 1)))
    }
  }

  private static func canPrecedeNode(_ byte: UInt8) -> Bool { " \t\r\n[{,:?-".utf8.contains(byte) }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
    default: false
    }
  }
}
