/// Text with its ASCII letters made small, in which words are looked for byte by byte: a page with its
/// style sheet is long.
struct LowerCase {
  let bytes: [UInt8]

  init(_ text: ArraySlice<UInt8>) {
    bytes = text.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }

  /// Whether a word stands in the text, wherever it begins.
  func contains(_ word: String) -> Bool { first(word, from: 0) != nil }

  /// Where a word begins.
  func places(of word: String) -> [Int] {
    var places: [Int] = []
    while let place = first(word, from: places.last.map { $0 + 1 } ?? 0) { places.append(place) }
    return places
  }

  private func first(_ word: String, from start: Int) -> Int? {
    let word = Array(word.utf8)
    let last = bytes.count - word.count
    guard let letter = word.first, start <= last else { return nil }
    return bytes.withUnsafeBufferPointer { text in
      (start...last).first {
        text[$0] == letter && text[$0..<($0 + word.count)].elementsEqual(word)
      }
    }
  }
}
