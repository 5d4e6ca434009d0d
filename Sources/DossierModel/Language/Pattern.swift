/// Fills `{name}` places of a pattern.
package enum Pattern {
  /// `pattern` with every `{key}` replaced by its value; unknown keys and loose braces stay.
  package static func fill(_ pattern: String, _ values: [String: String]) -> String {
    // Byte by byte: a run prints tens of thousands of dates, each of which is a pattern.
    let bytes = pattern.utf8
    var result = ""
    var rest = bytes.startIndex
    while let open = bytes[rest...].firstIndex(of: UInt8(ascii: "{")) {
      result += pattern[rest..<open]
      rest = open
      let name = bytes.index(after: open)
      guard
        let close = bytes[name...].firstIndex(where: {
          $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}")
        })
      else { break }
      if bytes[close] == UInt8(ascii: "{") {
        result += pattern[rest..<close]
        rest = close
        continue
      }
      let end = bytes.index(after: close)
      if let value = values[String(pattern[name..<close])] {
        result += value
      } else {
        result += pattern[rest..<end]
      }
      rest = end
    }
    return result + pattern[rest...]
  }
}
