import Diagnostics

/// The names in the template tags and data blocks of a text, as its author wrote them.
enum TextTags {
  /// A name at its points, and where it stands.
  typealias Name = (path: [String], range: SourceRange)

  /// Each name at its points: `{{facts.daca.value}}` is `facts`, `daca`, `value`; a data block is its
  /// name and one of its ids.
  static func names(in text: SourceRange) -> [Name] {
    let bytes = text.file.bytes[text.bytes]
    return tags(in: bytes, of: text.file) + blocks(in: bytes, of: text.file)
  }

  private static func tags(
    in bytes: ArraySlice<UInt8>, of file: SourceFile
  ) -> [Name] {
    var found: [Name] = []
    var rest = bytes
    while let open = rest.firstRange(of: "{{".utf8) {
      rest = rest[open.upperBound...]
      guard let close = rest.firstRange(of: "}}".utf8) else { break }
      let inside = rest[rest.startIndex..<close.lowerBound]
      let name = inside.drop { !isOfName($0) }.prefix(while: isOfName)
      if !name.isEmpty {
        let path = name.split(separator: UInt8(ascii: "."))
          .map { String(decoding: $0, as: UTF8.self) }
        found.append((path, SourceRange(file: file, bytes: name.startIndex..<name.endIndex)))
      }
      rest = rest[close.upperBound...]
    }
    return found
  }

  private static func blocks(
    in bytes: ArraySlice<UInt8>, of file: SourceFile
  ) -> [Name] {
    bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).flatMap { line in
      let info = line.drop { $0 == 0x20 }.drop {
        $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "~")
      }
      guard line.drop(while: { $0 == 0x20 }).count - info.count >= 3 else {
        return [Name]()
      }
      let words = info.split(whereSeparator: { $0 == 0x20 || $0 == 0x09 })
      guard let block = words.first.map({ String(decoding: $0, as: UTF8.self) }) else { return [] }
      return words.dropFirst().map { word in
        (
          [block, String(decoding: word, as: UTF8.self)],
          SourceRange(file: file, bytes: word.startIndex..<word.endIndex)
        )
      }
    }
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
