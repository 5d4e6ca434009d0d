/// Characters written as references: `&#8238;`, `&#x202E;`, `&nbsp;`.
package enum CharacterReferences {
  /// Findings about characters that references stand for; `named` tells what a named reference means.
  package static func findings(
    in text: WrittenText, named: (String) -> String
  ) -> [Diagnostic] {
    guard text.held.contains("&") else { return [] }
    let bytes = text.bytes
    var found: [Diagnostic] = []
    for start in bytes.indices where bytes[start] == UInt8(ascii: "&") {
      guard let reference = reference(at: start, in: bytes) else { continue }
      let range = text.range(start..<reference.endIndex)
      let meaning = numeric(reference) ?? named(String(decoding: reference, as: UTF8.self))
      for scalar in meaning.unicodeScalars {
        if CharacterRule.forbids(scalar, after: nil, before: nil) {
          found.append(CharacterRule.finding(scalar, at: range))
        } else if let finding = GlyphRule.finding(scalar, at: range) {
          found.append(finding)
        }
      }
    }
    return found
  }

  /// References in data, which is printed as it is written.
  package static func findings(
    inData text: WrittenText, named: (String) -> String
  ) -> [Diagnostic] {
    guard text.held.contains("&") else { return [] }
    let bytes = text.bytes
    return bytes.indices.compactMap { start in
      guard bytes[start] == UInt8(ascii: "&"), let reference = reference(at: start, in: bytes)
      else { return nil }
      let written = String(decoding: reference, as: UTF8.self)
      let meaning = numeric(reference) ?? named(written)
      guard !meaning.isEmpty, meaning != written else { return nil }
      return .characterReference(
        written, meaning, at: text.range(start..<reference.endIndex))
    }
  }

  /// `&`, a name or number, and `;`.
  private static func reference(at start: Int, in bytes: [UInt8]) -> ArraySlice<UInt8>? {
    let end = bytes[(start + 1)...].prefix(33)
      .firstIndex { !($0.isLetter || $0.isDigit || $0 == UInt8(ascii: "#")) }
    guard let end, bytes[end] == UInt8(ascii: ";"), end > start + 1 else { return nil }
    return bytes[start...end]
  }

  /// What a numeric reference means, which for what is no character is U+FFFD.
  private static func numeric(_ reference: ArraySlice<UInt8>) -> String? {
    let body = reference.dropFirst().dropLast()
    guard body.first == UInt8(ascii: "#") else { return nil }
    let isHex = body.dropFirst().first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    let digits = body.dropFirst(isHex ? 2 : 1)
    let isNumber = digits.allSatisfy { isHex ? $0.isHexDigit : $0.isDigit }
    // More digits than these are text.
    guard isNumber, (1...(isHex ? 6 : 7)).contains(digits.count) else { return "" }
    let number = UInt32(String(decoding: digits, as: UTF8.self), radix: isHex ? 16 : 10) ?? 0
    let scalar = number == 0 ? nil : Unicode.Scalar(number)
    return String(scalar.map(Character.init) ?? "\u{FFFD}")
  }
}

extension Diagnostic {
  fileprivate static func characterReference(
    _ written: String, _ meaning: String, at range: SourceRange
  ) -> Diagnostic {
    let isSeen = !meaning.showsNothing
    return Diagnostic(
      .characterReference, "'\(written)' would be printed as it stands in a text of YAML",
      at: range,
      help: [
        isSeen
          ? "write the character itself: \(meaning)" : "write the character itself, or leave it out"
      ])
  }
}
