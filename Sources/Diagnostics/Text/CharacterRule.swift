/// Characters that have no place in any text: they cannot be seen, change what others look like, or
/// mean nothing.
package enum CharacterRule {
  /// Findings per text, at most: more are not a slip but another kind of file.
  static let limit = 20

  /// The forbidden characters of a text.
  package static func findings(in text: WrittenText) -> [Diagnostic] {
    // Most texts hold nothing but printable ASCII and breaks, most others no forbidden character.
    guard text.held.hasOthers || text.held.hasControls else { return [] }
    return faults(in: String(decoding: text.bytes, as: UTF8.self), upTo: limit)
      .map { place, scalar in .unsafeCharacter(scalar, at: text.range(place)) }
  }

  /// The first forbidden character of a text whose places are not known.
  package static func firstFault(in text: String) -> Unicode.Scalar? {
    guard !text.utf8.allSatisfy({ (0x20...0x7E).contains($0) || $0.isBlankOrBreak }) else {
      return nil
    }
    return faults(in: text, upTo: 1, andNUL: true).first?.scalar
  }

  /// The first forbidden characters of a text; in written text, NUL stands for a tag.
  private static func faults(
    in text: String, upTo limit: Int, andNUL: Bool = false
  ) -> [Scalars.Element] {
    var faults: [Scalars.Element] = []
    var scalars = text.unicodeScalars.makeIterator()
    var start = 0
    var before: Unicode.Scalar?
    var next = scalars.next()
    while let scalar = next, faults.count < limit {
      next = scalars.next()
      let end = start + UTF8.width(scalar)
      if forbids(scalar, after: before, before: next), andNUL || scalar != "\0" {
        faults.append((start..<end, scalar))
      }
      start = end
      before = scalar
    }
    return faults
  }

  /// A finding about a character that stands in a text by an escape or a reference.
  package static func finding(_ scalar: Unicode.Scalar, at range: SourceRange) -> Diagnostic {
    .unsafeCharacter(scalar, at: range)
  }

  /// Whether a character is forbidden between these two.
  static func forbids(
    _ scalar: Unicode.Scalar, after: Unicode.Scalar?, before: Unicode.Scalar?
  ) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E: return false
    case 0x200C, 0x200D:
      // Scripts that join their letters tell words apart by these two.
      return !(after.map(isJoining) ?? false) || !(before.map(isJoining) ?? false)
    // Placeholders of what was lost.
    case 0xFFFC, 0xFFFD: return true
    default: break
    }
    switch scalar.properties.generalCategory {
    case .surrogate, .privateUse, .unassigned: return true
    default: return hides(scalar)
    }
  }

  /// Whether a character is none that is drawn, nor a space.
  static func hides(_ scalar: Unicode.Scalar) -> Bool {
    // A Braille pattern without a dot.
    if scalar.value == 0x2800 { return true }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    case .surrogate, .privateUse, .unassigned, .uppercaseLetter, .lowercaseLetter, .titlecaseLetter,
      .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber,
      .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol, .otherSymbol, .spaceSeparator:
      return properties.isDefaultIgnorableCodePoint
    @unknown default: return true
    }
  }

  /// Letters of Arabic, Syriac, the scripts of India and South-East Asia, and Mongolian.
  private static func isJoining(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0600...0x07FF, 0x0840...0x08FF, 0x0900...0x109F, 0x1780...0x18AF:
      scalar.properties.isAlphabetic || scalar.properties.canonicalCombiningClass != .notReordered
    default: false
    }
  }
}

/// The characters of a text with the bytes that hold them.
struct Scalars {
  typealias Element = (place: Range<Int>, scalar: Unicode.Scalar)
  let elements: [Element]

  init(_ bytes: [UInt8]) {
    var elements: [Element] = []
    elements.reserveCapacity(bytes.count)
    var offset = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let end = offset + UTF8.width(scalar)
      elements.append((offset..<end, scalar))
      offset = end
    }
    self.elements = elements
  }
}

extension Unicode.Scalar {
  /// `U+202E RIGHT-TO-LEFT OVERRIDE`; control characters have no name.
  package var title: String {
    let digits = String(value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return (properties.nameAlias ?? properties.name).map { "\(code) \($0)" } ?? code
  }
}

extension Diagnostic {
  fileprivate static func unsafeCharacter(
    _ scalar: Unicode.Scalar, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .unsafeCharacter, "a text may not hold the character \(scalar.title)", at: range,
      help: [
        scalar.value == 0xFFFD
          ? "it stands for a character that was lost: write that one again"
          : "take it out: it cannot be seen, or changes how others are printed"
      ])
  }
}
