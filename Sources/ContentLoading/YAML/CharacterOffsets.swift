/// Turns places that count characters, as libyaml's do, into byte offsets.
struct CharacterOffsets {
  /// The last answer: most places come in order, so the next one is a few characters on.
  private var character = 0
  private var byte = 0

  /// The offset of a character in a text, of which it is always the same; past the end, the end.
  mutating func offset(of wanted: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    while character < wanted, byte < text.count {
      byte += 1
      while byte < text.count, Self.continues(text[byte]) { byte += 1 }
      character += 1
    }
    while character > wanted, byte > 0 {
      byte -= 1
      while byte > 0, Self.continues(text[byte]) { byte -= 1 }
      character -= 1
    }
    return byte
  }

  private static func continues(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
