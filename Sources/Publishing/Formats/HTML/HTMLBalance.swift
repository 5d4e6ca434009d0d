/// Goes once through the text of a paper and tells whether it ends everything that it begins.
struct HTMLBalance {
  private let text: UnsafeBufferPointer<UInt8>
  /// The names of the elements that wait for their end.
  private var open: [Range<Int>] = []
  private var drawings = 0

  private init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// Whether the text is made of words and of elements alone, each of which ends inside the one it
  /// begins in, and of none that a browser takes for more than a part of a text.
  ///
  /// Where that cannot be told, it is not so.
  static func isClosed(_ text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBufferPointer { text in
      var balance = HTMLBalance(text)
      return balance.isClosed()
    }
  }

  private mutating func isClosed() -> Bool {
    var index = 0
    while index < text.count {
      if text[index] == UInt8(ascii: "<") {
        guard let end = element(at: index) else { return false }
        index = end
      } else {
        index += 1
      }
    }
    return open.isEmpty
  }

  /// Heeds a tag, and says where it ends; nothing where it is not as a text has it.
  private mutating func element(at start: Int) -> Int? {
    let isEnd = start + 1 < text.count && text[start + 1] == UInt8(ascii: "/")
    let first = start + (isEnd ? 2 : 1)
    var last = first
    while last < text.count, Self.isLetter(text[last]) { last += 1 }
    let word = first..<last
    while last < text.count, (0x30...0x39).contains(text[last]) { last += 1 }
    let name = first..<last
    guard !word.isEmpty, last < text.count, HTMLTagReader.isBehindElement(text[last]),
      !Self.special.contains(packed(word)), word == name || packed(word) != Self.title,
      let end = HTMLTagReader.end(in: text, from: first)
    else { return nil }
    if isEnd {
      guard let opened = open.popLast(), text[opened].elementsEqual(text[name]) else { return nil }
      if packed(name) == Self.drawing { drawings -= 1 }
    } else if !Self.void.contains(packed(name)) {
      if drawings > 0, text[end - 2] == UInt8(ascii: "/") { return end }
      open.append(name)
      if packed(name) == Self.drawing { drawings += 1 }
    }
    return end
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  /// The first eight letters of a name as one number.
  private func packed(_ name: Range<Int>) -> UInt64 { Self.packed(text[name].prefix(8)) }

  private static func packed(_ name: some Sequence<UInt8>) -> UInt64 {
    name.reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static let title = packed("title".utf8)
  private static let drawing = packed("svg".utf8)
  private static let void = HTMLOutline.void.map { packed($0.utf8) }
  /// What begins or ends a page, shows nothing of what stands in it, or leads to another sheet.
  private static let special =
    (HTMLOutline.silentNames.filter { $0 != "title" }
    + ["html", "head", "body", "link"]).map { packed($0.utf8.prefix(8)) }
}
