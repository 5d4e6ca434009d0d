/// Tells what a browser shows of a page from what it keeps to itself: comments, styles, templates.
struct HTMLOutline {
  private let page: [UInt8]
  /// The stretches that show nothing, ascending, with their end tags.
  private let hidden: [Range<Int>]

  private static let silent = [
    ("<!--", "-->"), ("<style", "</style"), ("<script", "</script"), ("<template", "</template"),
    ("<noscript", "</noscript"), ("<textarea", "</textarea"),
  ]

  init(_ page: [UInt8]) {
    self.page = page
    var hidden: [Range<Int>] = []
    var index = 0
    while index < page.count {
      guard page[index] == UInt8(ascii: "<"),
        let (start, stop) = Self.silent.first(where: { Self.holds($0.0, in: page, at: index) })
      else {
        index += 1
        continue
      }
      var end = index + start.utf8.count
      while end < page.count, !Self.holds(stop, in: page, at: end) { end += 1 }
      end = Self.afterTag(in: page, from: end)
      hidden.append(index..<end)
      index = end
    }
    self.hidden = hidden
  }

  /// What stands between the first `<body>` and the last `</body>` that a browser heeds.
  var body: Range<Int>? {
    guard let start = tags("<body").first?.upperBound, let end = tags("</body").last?.lowerBound,
      start <= end
    else { return nil }
    return start..<end
  }

  /// The words of the title.
  var title: String {
    guard let start = tags("<title").first?.upperBound, let end = tags("</title").first?.lowerBound,
      start <= end
    else { return "" }
    return text(in: start..<end)
  }

  /// The tags that begin so and are no part of anything hidden, each through its `>`.
  func tags(_ start: String) -> [Range<Int>] {
    visible(in: page.indices).filter { index in
      page[index] == UInt8(ascii: "<") && Self.holds(start, in: page, at: index)
        && !Self.isLetter(page, at: index + start.utf8.count)
    }.map { $0..<Self.afterTag(in: page, from: $0) }
  }

  /// The words in a stretch, without tags and what is hidden, white space as single spaces.
  func text(in range: Range<Int>) -> String {
    var words: [UInt8] = []
    var isTag = false
    for index in visible(in: range) {
      switch page[index] {
      case UInt8(ascii: "<"):
        isTag = true
        words.append(UInt8(ascii: " "))
      case UInt8(ascii: ">"): isTag = false
      case let byte where !isTag: words.append(byte)
      case _: break
      }
    }
    let entities = ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&#x27;": "'"]
    return entities.reduce(String(decoding: words, as: UTF8.self)) {
      $0.replacing($1.key, with: $1.value)
    }.replacing("&amp;", with: "&").words
  }

  private func visible(in range: Range<Int>) -> [Int] {
    var indices: [Int] = []
    var start = range.lowerBound
    for stretch in hidden.map({ $0.clamped(to: range) }) where !stretch.isEmpty {
      indices += start..<max(stretch.lowerBound, start)
      start = stretch.upperBound
    }
    return indices + Array(start..<max(range.upperBound, start))
  }

  /// Whether the page holds a word at a place; letters may be of either case.
  private static func holds(_ word: String, in page: [UInt8], at index: Int) -> Bool {
    index + word.utf8.count <= page.count
      && zip(word.utf8, page[index...]).allSatisfy { wanted, byte in
        byte == wanted || (0x41...0x5A).contains(byte) && byte | 0x20 == wanted
      }
  }

  private static func isLetter(_ page: [UInt8], at index: Int) -> Bool {
    index < page.count && (0x61...0x7A).contains(page[index] | 0x20)
  }

  private static func afterTag(in page: [UInt8], from index: Int) -> Int {
    (page[min(index, page.count)...].firstIndex(of: UInt8(ascii: ">")) ?? page.count - 1) + 1
  }
}
