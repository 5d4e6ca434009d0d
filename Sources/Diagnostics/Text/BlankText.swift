/// Text that shows nothing.
///
/// The only place that says what a blank is: a paper never prints one, whatever it is made of.
extension StringProtocol {
  /// Whether a reader sees nothing of it: it is empty, or all of it is white space and characters
  /// that cannot be seen, such as U+00A0, U+2003, U+200B and U+2800.
  package var showsNothing: Bool {
    // Most texts begin with what ASCII can say.
    if let first = utf8.first, (0x21...0x7E).contains(first) { return false }
    return unicodeScalars.allSatisfy(\.showsNothing)
  }

  /// Whether a reader can read any of it: a dot or a dash alone says nothing.
  package var holdsLetterOrDigit: Bool {
    if let first = utf8.first, first.isLetter || first.isDigit { return true }
    return unicodeScalars.contains {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
  }
}

extension SourceFile {
  /// The same of a part of the file.
  package func showsNothing(in part: Range<Int>) -> Bool {
    // Most lines hold something that ASCII can say.
    !bytes[part].contains { (0x21...0x7E).contains($0) }
      && String(decoding: bytes[part], as: UTF8.self).showsNothing
  }
}

extension Unicode.Scalar {
  fileprivate var showsNothing: Bool {
    properties.isWhitespace || CharacterRule.hides(self)
  }
}

extension UInt8 {
  /// Space, tab, line feed or carriage return.
  @inlinable package var isBlankOrBreak: Bool { isBlank || isBreak }
  /// Space or tab.
  @inlinable package var isBlank: Bool { self == 0x20 || self == 0x09 }
  /// Line feed or carriage return.
  @inlinable package var isBreak: Bool { self == 0x0A || self == 0x0D }
}
