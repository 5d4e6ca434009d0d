/// What the name of a computer must be.
enum HostRule {
  static func fault(of host: Substring) -> AddressRule.Fault? {
    if host.isEmpty { return .noHost }
    if host.lowercased() == "localhost" || !host.contains(".") { return .localHost }
    // The dot of the root may end it.
    for label in (host.hasSuffix(".") ? host.dropLast() : host).split(
      separator: ".", omittingEmptySubsequences: false)
    {
      guard !label.isEmpty, label.utf8.count <= 63, !label.hasPrefix("-"), !label.hasSuffix("-")
      else { return .host(String(host)) }
    }
    var scripts: Set<Script> = []
    for scalar in host.unicodeScalars {
      if scalar.isASCII {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        guard byte.isLetter || byte.isDigit || byte == 0x2D || byte == 0x2E else {
          return .host(String(host))
        }
        if byte.isLetter { scripts.insert(.latin) }
      } else {
        guard scalar.properties.isAlphabetic else { return .host(String(host)) }
        scripts.insert(Script(scalar))
      }
    }
    // Letters that look alike make one host pass for another.
    return scripts.count > 1 ? .mixedScripts : nil
  }

  /// As coarse as it takes to tell look-alikes apart.
  private enum Script {
    case latin, greek, cyrillic, other

    init(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x00AA...0x024F, 0x1E00...0x1EFF: self = .latin
      case 0x0370...0x03FF, 0x1F00...0x1FFF: self = .greek
      case 0x0400...0x052F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F: self = .cyrillic
      default: self = .other
      }
    }
  }
}
