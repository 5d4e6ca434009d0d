/// A version of Typst, as it tells it of itself.
package struct TypstVersion: Sendable, Hashable, CustomStringConvertible {
  /// The release that the page and the writer were made for: a later one may break lines elsewhere,
  /// or refuse what this one takes.
  ///
  /// `.make/setup.sh` installs it.
  package static let expected = "0.15"

  /// Such as `0.15.2`; nothing where it could not be read.
  package let number: String?

  package init(_ number: String?) { self.number = number }

  /// Reads what `typst --version` prints: `typst 0.15.2 (1a2b3c4d)`.
  init(printed: String) {
    let words = printed.split(whereSeparator: \.isWhitespace)
    let isTypst = words.count > 1 && words[0] == "typst" && words[1].first?.isNumber == true
    number = isTypst ? String(words[1]) : nil
  }

  /// Whether it is a release of the line that the program was made for.
  package var isExpected: Bool {
    guard let number else { return false }
    return number == Self.expected || number.hasPrefix(Self.expected + ".")
  }

  package var description: String { number ?? "of a version that it does not tell" }
}
