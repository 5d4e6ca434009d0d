import Diagnostics

/// A number in a map in braces whose comma was read as the end of its entry: `{HN: 6,000}` is `6`
/// and a key `000` without a value.
struct SplitNumber {
  private var parts: [String]
  private var range: SourceRange

  /// The start of one, where a value has digits alone.
  init?(_ value: YAMLValue) {
    guard case .scalar(let text, isQuoted: false) = value.content, !text.isEmpty,
      text.hasPrefix("-") ? Self.isDigits(text.dropFirst()) : Self.isDigits(text[...])
    else { return nil }
    parts = [text]
    range = value.range
  }

  /// Goes on with a key that has no value; false where it is no part of a number.
  mutating func append(_ key: String, at place: SourceRange) -> Bool {
    let digits = key.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard digits.allSatisfy(Self.isDigits) else { return false }
    parts.append(key)
    range = SourceRange(file: range.file, bytes: range.bytes.lowerBound..<place.bytes.upperBound)
    return true
  }

  /// What was written instead of a number; nothing where a value stands for itself.
  var finding: Diagnostic? {
    guard parts.count > 1 else { return nil }
    let areThousands = parts.dropFirst().allSatisfy { $0.prefix { $0 != "." }.count == 3 }
    let help =
      areThousands
      ? ["write \(parts.joined()), with nothing between thousands"]
      : ["write \(parts.joined(separator: ".")), with a point before decimals"]
    return .splitNumber(parts.joined(separator: ","), at: range, help: help)
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}

extension Diagnostic {
  fileprivate static func splitNumber(
    _ text: String, at range: SourceRange, help: [String]
  ) -> Diagnostic {
    Diagnostic(
      .badNumber, "'\(text)' is not a number: between braces a comma separates entries", at: range,
      help: help)
  }
}
