/// What values of a page can do in their places.
extension HTMLOutline {
  /// What stands around a byte of a page.
  enum Surroundings {
    /// Nothing: it is text that a browser shows.
    case text
    /// The words of a title, in which no tag begins.
    case title
    /// Quotation marks of a tag.
    case value(of: Tag)
    /// Something in which a sign may begin or end more than itself.
    case other
  }

  func surroundings(of offset: Int) -> Surroundings {
    if hidden.contains(where: { $0.contains(offset) }) {
      let isTitle = silences.contains { element, content in
        element == "title" && content.contains(offset) && !page[content].contains(UInt8(ascii: "<"))
      }
      return isTitle ? .title : .other
    }
    if let tag = tags.first(where: { $0.range.contains(offset) }) {
      return isQuoted(offset, in: tag.range) ? .value(of: tag) : .other
    }
    let isInMarkup = page.indices.contains { start in
      start < offset && page[start] == UInt8(ascii: "<")
        && Self.afterTag(in: page, from: start) > max(offset, start + 1)
    }
    return isInMarkup ? .other : .text
  }

  /// Whether a byte of a tag stands between the quotation marks of a value.
  private func isQuoted(_ offset: Int, in tag: Range<Int>) -> Bool {
    let isEnd = page[tag].dropFirst().first == UInt8(ascii: "/")
    var reader = HTMLTagReader()
    for byte in page[tag.lowerBound..<offset].dropFirst(isEnd ? 2 : 1) { reader.read(byte) }
    return reader.place == .quotedValue
  }

  /// Whether a tag holds a word that hides, or a sign that may stand for letters of one.
  func hides(_ tag: Range<Int>, _ part: Reading) -> Bool {
    Self.hides(LowerCase(page[tag]), part)
  }

  static func hides(_ tag: LowerCase, _ part: Reading) -> Bool {
    let text = part == .namesAndStyles ? namesAndStyles(of: tag) : tag
    return ["hidden", "inert", "popover", "display", "visibility", "opacity", "\\"].contains {
      text.contains($0)
    }
  }

  /// The names of the attributes of a tag alone, and what is a style.
  private static func namesAndStyles(of tag: LowerCase) -> LowerCase {
    let isEnd = tag.bytes.dropFirst().first == UInt8(ascii: "/")
    let attributes = HTMLTagReader.attributes(of: tag, from: min(isEnd ? 2 : 1, tag.bytes.count))
    let kept = attributes.map { $0.name + ($0.isNamed("style") ? $0.value ?? [] : []) }
    return LowerCase(Array(kept.joined(separator: [0x20]))[...])
  }
}
