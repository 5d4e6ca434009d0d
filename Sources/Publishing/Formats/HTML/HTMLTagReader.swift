/// Goes through a tag byte by byte, and knows what a browser takes each byte for.
struct HTMLTagReader {
  /// What the next byte may be part of.
  enum Place { case element, between, name, behindName, beforeValue, bareValue, quotedValue, end }

  private(set) var place = Place.element
  private var quote: UInt8 = 0

  mutating func read(_ byte: UInt8) {
    switch place {
    case .quotedValue:
      if byte == quote { place = .between }
    case .beforeValue where Self.isBlank(byte), .end: return
    case .beforeValue where byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"):
      quote = byte
      place = .quotedValue
    case _ where byte == UInt8(ascii: ">"): place = .end
    case .beforeValue: place = .bareValue
    case .bareValue:
      if Self.isBlank(byte) { place = .between }
    case _ where byte == UInt8(ascii: "/"): place = .between
    case .element:
      if Self.isBlank(byte) { place = .between }
    case _ where Self.isBlank(byte):
      if place == .name { place = .behindName }
    // A sign of equality with no name before it begins one.
    case .between: place = .name
    case .name, .behindName: place = byte == UInt8(ascii: "=") ? .beforeValue : .name
    }
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
  }

  /// Whether a byte ends the name of an element.
  static func isBehindElement(_ byte: UInt8) -> Bool {
    isBlank(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }

  /// Where a tag ends whose name begins at an offset; nothing where it does not.
  static func end<Text: RandomAccessCollection>(in text: Text, from start: Int) -> Int?
  where Text.Element == UInt8, Text.Index == Int {
    var reader = HTMLTagReader()
    for index in start..<text.endIndex {
      reader.read(text[index])
      if reader.place == .end { return index + 1 }
    }
    return nil
  }

  /// An attribute with its name in small letters; one without a value has none.
  struct Attribute {
    fileprivate(set) var name: [UInt8] = []
    fileprivate(set) var value: [UInt8]?

    /// Whether its name is a word.
    func isNamed(_ word: String) -> Bool { name.elementsEqual(word.utf8) }
  }

  /// The attributes of a tag in small letters whose name begins at an offset.
  static func attributes(of text: LowerCase, from start: Int) -> [Attribute] {
    var attributes: [Attribute] = []
    var reader = HTMLTagReader()
    for byte in text.bytes[start...] {
      let last = reader.place
      reader.read(byte)
      switch reader.place {
      case .end: return attributes
      case .name:
        if last != .name { attributes.append(Attribute()) }
        attributes[attributes.count - 1].name.append(byte)
      case .beforeValue: attributes[attributes.count - 1].value = []
      case .bareValue,
        .quotedValue where last == .quotedValue:
        attributes[attributes.count - 1].value?.append(byte)
      case .element, .between, .behindName, .quotedValue: continue
      }
    }
    return attributes
  }
}
