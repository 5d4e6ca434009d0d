import Diagnostics

/// Finds where YAML values end: libyaml's tree tells only where they start.
struct YAMLExtents {
  let bytes: [UInt8]
  /// Nothing is looked for past this offset.
  let limit: Int

  /// The end of the scalar that starts at `start` and reads `text`.
  func endOfScalar(_ text: String, from start: Int) -> Int {
    guard start < limit else { return limit }
    switch bytes[start] {
    case 0x22: return endOfQuoted(0x22, from: start + 1)
    case 0x27: return endOfQuoted(0x27, from: start + 1)
    case 0x7C, 0x3E:
      let header = bytes[start..<limit].firstIndex(of: 0x0A) ?? limit
      return endOfWords(text, from: header)
    default: return endOfWords(text, from: start)
    }
  }

  /// The end of a map or list: past its closing bracket when it starts with one, else the end of
  /// its last child.
  func endOfCollection(from start: Int, lastChild: Int) -> Int {
    guard start < limit, bytes[start] == 0x7B || bytes[start] == 0x5B else { return lastChild }
    var index = max(lastChild, start + 1)
    var isComment = false
    while index < limit {
      switch bytes[index] {
      case 0x7D, 0x5D: if !isComment { return index + 1 }
      case 0x23: isComment = true
      case 0x0A, 0x0D: isComment = false
      default: break
      }
      index += 1
    }
    return limit
  }

  private func endOfQuoted(_ quote: UInt8, from start: Int) -> Int {
    var index = start
    while index < limit {
      if quote == 0x22, bytes[index] == 0x5C {
        index += 2
      } else if bytes[index] == quote {
        let isDoubled = quote == 0x27 && index + 1 < limit && bytes[index + 1] == quote
        guard isDoubled else { return index + 1 }
        index += 2
      } else {
        index += 1
      }
    }
    return limit
  }

  /// Unquoted text is what the source says except for its white space, which lines fold.
  private func endOfWords(_ text: String, from start: Int) -> Int {
    var left = text.utf8.count { !$0.isBlankOrBreak }
    var index = start
    while left > 0, index < limit {
      if !bytes[index].isBlankOrBreak { left -= 1 }
      index += 1
    }
    return index
  }
}
