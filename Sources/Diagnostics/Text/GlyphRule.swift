/// Characters that a PDF cannot show: the engine refuses a document that holds one.
package enum GlyphRule {
  /// The characters of a text that no font of the PDF has.
  package static func findings(in text: WrittenText) -> [Diagnostic] {
    guard text.held.hasOthers else { return [] }
    var found: [Diagnostic] = []
    var end = 0
    for scalar in String(decoding: text.bytes, as: UTF8.self).unicodeScalars {
      let start = end
      end += UTF8.width(scalar)
      guard !isPrinted(scalar) else { continue }
      found.append(.noGlyph(scalar, at: text.range(start..<end)))
      if found.count == CharacterRule.limit { break }
    }
    return found
  }

  /// A finding about a character that stands in a text by a reference, where no font has it.
  package static func finding(_ scalar: Unicode.Scalar, at range: SourceRange) -> Diagnostic? {
    isPrinted(scalar) ? nil : .noGlyph(scalar, at: range)
  }

  /// Whether a font has the character, or it is none that is drawn; what another rule forbids is
  /// left to that rule.
  private static func isPrinted(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x80 || value == 0x200C || value == 0x200D { return true }
    // Full-width braces are torn tags.
    if value == 0xFF5B || value == 0xFF5D { return true }
    return PrintableCharacters.contains(value)
      || CharacterRule.forbids(scalar, after: nil, before: nil)
  }
}

extension Diagnostic {
  fileprivate static func noGlyph(_ scalar: Unicode.Scalar, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .noGlyph, "no font of the PDF has the character \(scalar.title)", at: range,
      help: ["write it in letters that the fonts have (Latin, Greek, Cyrillic), or describe it"])
  }
}
