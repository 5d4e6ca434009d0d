/// One tag as it stands in a template, before tags are paired.
struct Tag: Sendable {
  enum Kind: Sendable {
    case variable, section, inverted, close, comment, delimiters, partial, parent, block

    /// Whether a closing tag must follow.
    var opens: Bool {
      switch self {
      case .section, .inverted, .parent, .block: true
      case .variable, .close, .comment, .delimiters, .partial: false
      }
    }
  }

  var kind: Kind
  /// The whole tag with its delimiters.
  var range: Range<Int>
  /// The name without white space around it and without the asterisk of a dynamic name.
  var name: Range<Int>
  /// Whether an asterisk precedes the name.
  var isDynamic = false
  /// Where the tag's line begins, when only blanks stand between there and the tag.
  var lineStart: Int?
  /// Where the next line begins, when only blanks and a line break follow the tag.
  var nextLine: Int?

  /// Whether nothing but blanks shares the line.
  var isAlone: Bool { lineStart != nil && nextLine != nil }
}
