/// What the web pages of this program say of who made them; a page without it is somebody else's.
enum GeneratorMark {
  /// As the page shells print `{{version}}`.
  static let bytes = Array("<meta name=\"generator\" content=\"demarche ".utf8)
  /// How far into a page it is looked for: it stands in the head, before the style sheet.
  static let reach = 65_536

  static func isIn(_ page: [UInt8]) -> Bool {
    let end = min(page.count, reach) - bytes.count
    guard end >= 0 else { return false }
    return (0...end).contains { start in
      page[start] == bytes[0] && page[start..<start + bytes.count].elementsEqual(bytes)
    }
  }
}
