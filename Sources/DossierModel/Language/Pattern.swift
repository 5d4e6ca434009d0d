/// Fills `{name}` places of a pattern.
package enum Pattern {
  /// `pattern` with every `{key}` replaced by its value; unknown keys and loose braces stay.
  package static func fill(_ pattern: String, _ values: [String: String]) -> String {
    var result = ""
    var rest = Substring(pattern)
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[open...]
      let afterOpen = rest.dropFirst()
      guard let close = afterOpen.firstIndex(where: { $0 == "{" || $0 == "}" }) else { break }
      if rest[close] == "{" {
        result += rest[..<close]
        rest = rest[close...]
        continue
      }
      let key = String(afterOpen[..<close])
      result += values[key] ?? String(rest[...close])
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
