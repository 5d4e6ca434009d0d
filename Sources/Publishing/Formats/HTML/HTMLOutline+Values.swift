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
    var quote: UInt8?
    var last: UInt8 = 0
    for index in tag.lowerBound..<offset {
      let byte = page[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if last == UInt8(ascii: "="), "\"'".utf8.contains(byte) {
        quote = byte
      }
      if !" \t\n\r\u{C}".utf8.contains(byte) { last = byte }
    }
    return quote != nil
  }

  /// Whether a tag holds a word that hides.
  func hides(_ tag: Range<Int>, _ part: Reading) -> Bool {
    Self.hides(LowerCase(page[tag]), part)
  }

  static func hides(_ tag: LowerCase, _ part: Reading) -> Bool {
    let text = part == .namesAndStyles ? namesAndStyles(of: tag) : tag
    return ["hidden", "inert", "popover", "display", "visibility", "opacity"].contains {
      text.contains($0)
    }
  }

  /// A tag with the names of its attributes alone, but for what is a style.
  private static func namesAndStyles(of tag: LowerCase) -> LowerCase {
    var rest = tag.bytes[...]
    var kept: [UInt8] = []
    while !rest.isEmpty {
      let blank = rest.prefix { $0 == UInt8(ascii: "=") || isBlank($0) }
      let name = rest.dropFirst(blank.count).prefix { $0 != UInt8(ascii: "=") && !isBlank($0) }
      kept += blank
      kept += name
      rest = rest[name.endIndex...]
      guard let value = value(at: rest) else { continue }
      if name.elementsEqual("style".utf8) { kept += rest[..<value.endIndex] }
      rest = rest[value.endIndex...]
    }
    return LowerCase(kept[...])
  }

  /// The value in quotation marks behind a sign of equality at the beginning of a text.
  private static func value(at text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let equals = text.drop(while: isBlank)
    guard equals.first == UInt8(ascii: "=") else { return nil }
    let value = equals.dropFirst().drop(while: isBlank)
    guard let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      let end = value.dropFirst().firstIndex(of: quote)
    else { return nil }
    return value[...end]
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
