/// How wide letters are at most in the serif of the PDF, in hundredths of their size; measured with
/// Typst in the regular and the semibold cut.
package enum LetterWidth {
  static let widest = 150
  /// No character is wider than this for each of its bytes in UTF-8.
  static let byte = 102

  /// The width of a character, in hundredths of the size.
  package static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "i", "j", "l", "f", "t", "I", ".", ",", ":", ";", "!", "'", "|", "/", "\\", "(", ")", "{",
      "}":
      36
    case "m", "w": 80
    case "M": 86
    case "W", "@", "æ", "œ", "Æ", "Œ", "ŵ", "Ŵ": 102
    case "A"..."Z", "&", "%": 75
    case "\0"..."\u{7F}": 56
    case "\u{80}"..."\u{24F}": scalar.properties.isLowercase ? 56 : 75
    case _ where scalar.properties.generalCategory == .nonspacingMark: 0
    default: widest
    }
  }
}
