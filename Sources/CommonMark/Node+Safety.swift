extension Node {
  /// Whether libcmark's HTML silently empties a link to `url`: the schemes `javascript`,
  /// `vbscript`, `file` and `data`, except for common images.
  package static func isUnsafeURL(_ url: String) -> Bool {
    let upperCase = UInt8(ascii: "A")...UInt8(ascii: "Z")
    let start = url.utf8.prefix(16).map { upperCase.contains($0) ? $0 | 0x20 : $0 }
    func matches(_ prefix: String) -> Bool { start.starts(with: prefix.utf8) }
    let images = ["data:image/png", "data:image/gif", "data:image/jpeg", "data:image/webp"]
    if images.contains(where: matches) { return false }
    return ["javascript:", "vbscript:", "file:", "data:"].contains(where: matches)
  }
}
