/// Which characters a name may have.
enum NameRule {
  /// Segments between dots, or a single dot.
  case path
  /// Segments between dots.
  case block
  /// Segments between dots and slashes.
  case template

  /// Whether `name`, which is not empty, keeps the rule.
  func allows(_ name: String) -> Bool {
    if self == .path, name == "." { return true }
    var isInSegment = false
    for scalar in name.unicodeScalars {
      if scalar == "." || (scalar == "/" && self == .template) {
        guard isInSegment else { return false }
        isInSegment = false
      } else {
        guard Self.isNameScalar(scalar) else { return false }
        isInSegment = true
      }
    }
    return isInSegment
  }

  private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
    default: scalar.value >= 0x80 && scalar.properties.isAlphabetic
    }
  }

  /// What the rule says, to follow a name at fault.
  var description: String {
    switch self {
    case .path, .block: "a name has letters, digits, '-' and '_' between dots"
    case .template: "a template name has letters, digits, '-' and '_' between dots and slashes"
    }
  }

  /// `name` for a message: cut where it is too long to read.
  static func shown(_ name: String) -> String {
    name.utf8.count <= 100 ? name : String(name.unicodeScalars.prefix(60)) + "…"
  }
}

extension Template {
  /// Whether a tag can call something by this name, without dots.
  package static func isPlainName(_ name: String) -> Bool {
    !name.contains(".") && NameRule.block.allows(name)
  }
}
