import Diagnostics

/// What YAML holds once read: text, lists and maps with their places, no types of its own.
struct YAMLValue: Sendable {
  enum Content: Sendable {
    /// Whether quotes or a block style mark it as text rather than leave its kind open.
    case scalar(String, isQuoted: Bool)
    case sequence([YAMLValue])
    case mapping([YAMLPair])
  }

  var content: Content
  var range: SourceRange

  /// Whether keys can be looked for in it.
  var isMap: Bool {
    guard case .mapping = content else { return false }
    return true
  }

  /// A short place that stands for the value: its first key, or its opening bracket.
  var anchor: SourceRange {
    switch content {
    case .scalar: range
    case .mapping(let pairs) where !pairs.isEmpty: pairs[0].keyRange
    case .mapping, .sequence:
      SourceRange(
        file: range.file,
        bytes: range.bytes.lowerBound..<min(range.bytes.lowerBound + 1, range.bytes.upperBound))
    }
  }
}

/// A key of a map and what stands under it.
struct YAMLPair: Sendable {
  var key: String
  var keyRange: SourceRange
  /// Where it is missing, at the place of the key.
  var value: YAMLValue

  /// Whether nothing stands under the key.
  var hasNoValue: Bool { value.range == keyRange }
}
