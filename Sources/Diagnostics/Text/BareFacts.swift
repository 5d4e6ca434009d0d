/// Facts named outside of braces, whatever their names begin with: `daca-active.value`,
/// `fact.daca-active.value`, `facts-daca-active-value`.
enum BareFacts {
  /// No id of a fact is longer.
  private static let reach = 80

  /// The names around the first dot of a path, where its last one is a member of facts.
  static func path(around dot: Int, in bytes: [UInt8], _ members: Set<String>) -> Range<Int>? {
    var start = dot
    while start > max(0, dot - reach), BareTagRule.isNameByte(bytes[start - 1]) { start -= 1 }
    guard start < dot, dot + 1 < bytes.count, BareTagRule.isNameByte(bytes[dot + 1]),
      !BareTagRule.isInAddress(start, in: bytes), !bytes[start..<dot].elementsEqual("www".utf8)
    else { return nil }
    let end = BareTagRule.end(of: dot, in: bytes)
    guard end == bytes.count || bytes[end] != UInt8(ascii: "@"),
      let last = bytes[start..<end].split(separator: UInt8(ascii: ".")).last,
      isMember(last, members)
    else { return nil }
    return start..<end
  }

  /// Where words stand that join a whole tag with hyphens.
  static func hyphened(in text: WrittenText, _ members: Set<String>) -> [Range<Int>] {
    guard text.held.contains("-") else { return [] }
    let bytes = text.bytes
    let root = Array("facts-".utf8)
    return bytes.indices.compactMap { start in
      guard bytes[start] | 0x20 == root[0], start + root.count < bytes.count,
        zip(bytes[start...], root).allSatisfy({ $0 == $1 || $0.isLetter && $0 | 0x20 == $1 }),
        start == 0 || !BareTagRule.isNameByte(bytes[start - 1]),
        !BareTagRule.isInAddress(start, in: bytes)
      else { return nil }
      let word = bytes[start...].prefix(while: BareTagRule.isNameByte)
      let names = word.split(separator: UInt8(ascii: "-"))
      guard names.count > 2, let last = names.last, isMember(last, members),
        // The name of a file goes on.
        !bytes[word.endIndex...].starts(with: ".".utf8)
          || !bytes[(word.endIndex + 1)...].prefix(1).contains(where: BareTagRule.isNameByte)
      else { return nil }
      return word.indices
    }
  }

  /// How the tag is written that was meant.
  static func tag(for written: String) -> String {
    var names = written.lowercased()
    if !names.contains("."), let last = names.lastIndex(of: "-") {
      names.replaceSubrange(last...last, with: ".")
    }
    for root in ["facts.", "fact.", "facts-"] where names.hasPrefix(root) {
      names.removeFirst(root.count)
    }
    return "{{facts.\(names)}}"
  }

  /// A word with a capital letter begins a sentence.
  private static func isMember(_ name: ArraySlice<UInt8>, _ members: Set<String>) -> Bool {
    let name = String(decoding: name, as: UTF8.self)
    let small = name.lowercased()
    return (name == small || name == name.uppercased()) && members.contains(small)
  }
}
