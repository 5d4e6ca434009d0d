import Diagnostics

/// What must be known of YAML text before a parser is let loose on it.
enum YAMLPreflight {
  /// Refuses so many aliases that expanding them could take forever: the parser expands them before
  /// we see them.
  static func check(_ file: SourceFile, _ range: Range<Int>) throws(YAMLRefusal) {
    let found = AliasScanner(file.bytes, range)
    if let first = found.anchors.first, found.anchors.count >= 4, found.aliases >= 24 {
      throw YAMLRefusal(.alias(SourceRange(file: file, bytes: first..<first + 1)))
    }
  }
}
