/// Words with letters of two scripts that look alike: they read as one word and are another.
///
/// Greek letters beside Latin ones are units and names of quantities, such as `µm` and `kΩ`.
package enum MixedScriptRule {
  /// The words of letters of several scripts.
  package static func findings(in text: WrittenText) -> [Diagnostic] {
    // The bytes that begin U+0400 to U+053F.
    guard text.held.hasOthers, text.bytes.contains(where: { (0xD0...0xD4).contains($0) }) else {
      return []
    }
    var found: [Diagnostic] = []
    var word = Word()
    for (place, scalar) in Scalars(text.bytes).elements {
      if scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark {
        word.add(scalar, at: place)
      } else {
        if let range = word.mixed { found.append(.mixedScripts(at: text.range(range))) }
        word = Word()
      }
    }
    if let range = word.mixed { found.append(.mixedScripts(at: text.range(range))) }
    return found
  }

  private struct Word {
    private var range: Range<Int>?
    private var scripts: Set<Script> = []

    mutating func add(_ scalar: Unicode.Scalar, at place: Range<Int>) {
      range = (range?.lowerBound ?? place.lowerBound)..<place.upperBound
      if scalar.properties.isAlphabetic { scripts.insert(Script(scalar)) }
    }

    var mixed: Range<Int>? {
      scripts.isSuperset(of: [.latin, .cyrillic]) ? range : nil
    }
  }
}

/// As coarse as it takes to tell look-alikes apart.
enum Script {
  case latin, greek, cyrillic, other

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xAA...0x24F, 0x1E00...0x1EFF: self = .latin
    case 0x0370...0x03FF, 0x1F00...0x1FFF: self = .greek
    case 0x0400...0x052F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F: self = .cyrillic
    default: self = .other
    }
  }
}

extension Diagnostic {
  fileprivate static func mixedScripts(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .mixedScripts, "'\(range.text)' mixes Latin and Cyrillic letters that look alike", at: range,
      help: ["type the word again in one script"])
  }
}
