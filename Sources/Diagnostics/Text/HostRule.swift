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
}
