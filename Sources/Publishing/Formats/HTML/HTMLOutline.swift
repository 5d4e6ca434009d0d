/// Tells what a browser shows of a page from what it keeps to itself: comments, styles, templates.
struct HTMLOutline {
  let page: [UInt8]
  /// The stretches that show nothing, ascending, with their end tags.
  let hidden: [Range<Int>]

  /// What stands in the elements that show nothing of it in their place.
  let silences: [(element: String, content: Range<Int>)]
  /// Every tag of an element, none that is part of anything hidden.
  private(set) var tags: [Tag] = []

  typealias Tag = (name: String, isEnd: Bool, range: Range<Int>)

  /// What of the tags of the page and its body is read for words that hide.
  enum Reading {
    /// Everything that a page template says.
    case allOfTags
    /// Only names of attributes and styles: the other values may be words of authors.
    case namesAndStyles
  }

  /// Elements whose content is text to a browser, or is not shown.
  static let silentNames = [
    "style", "script", "template", "noscript", "textarea", "title", "xmp", "iframe", "noembed",
    "noframes", "select", "plaintext",
  ]
  private static let silent = silentNames.map {
    (name: $0, start: "<" + $0, stop: $0 == "plaintext" ? nil : "</" + $0)
  }

  init(_ page: [UInt8]) {
    self.page = page
    var hidden: [Range<Int>] = []
    var silences: [(element: String, content: Range<Int>)] = []
    var index = 0
    while index < page.count {
      guard page[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      if Self.holds("<!--", in: page, at: index) {
        let end = Self.afterComment(in: page, from: index)
        hidden.append(index..<end)
        index = end
        continue
      }
      let end = Self.afterTag(in: page, from: index)
      guard
        let element = Self.silent.first(where: {
          Self.holds($0.start, in: page, at: index)
            && !Self.isLetter(page, at: index + $0.start.utf8.count)
        })
      else {
        index = end
        continue
      }
      let stop = element.stop.flatMap { stop in
        page.indices[end...].first { Self.holds(element: stop, in: page, at: $0) }
      }
      silences.append((element.name, end..<(stop ?? page.count)))
      let last = stop.map { Self.afterTag(in: page, from: $0) } ?? page.count
      hidden.append(index..<last)
      index = last
    }
    self.hidden = hidden
    self.silences = silences
    tags = allTags
  }

  /// What stands between the first `<body>` and the last `</body>` that a browser heeds.
  var body: Range<Int>? {
    guard let start = tags("<body").first?.upperBound, let end = tags("</body").last?.lowerBound,
      start <= end
    else { return nil }
    return start..<end
  }

  /// What stands in the title.
  var titleRange: Range<Int>? { silences.first { $0.element == "title" }?.content }

  /// The words of the title.
  var title: String { titleRange.map { Self.words(page[$0]) } ?? "" }

  /// What the style elements hold.
  var styles: [String] {
    silences.filter { $0.element == "style" }
      .map { String(decoding: page[$0.content], as: UTF8.self) }
  }

  /// What a link to a style sheet says of itself.
  static let styleLink = "stylesheet"

  /// Whether nothing that could hide what follows it is open where the body begins or where it ends.
  func isOpen(reading part: Reading) -> Bool {
    guard let body else { return false }
    var open: [String] = []
    for tag in tags {
      if tag.range.upperBound == body.lowerBound, open != ["html"] { return false }
      if tag.range.lowerBound >= body.upperBound { break }
      if ["html", "body"].contains(tag.name) {
        if hides(tag.range, part) { return false }
        // A browser heeds one of each, and goes on behind its end.
        if !tag.isEnd, !open.contains(tag.name) { open.append(tag.name) }
      } else if tag.isEnd {
        // What is nested otherwise is mended by each browser in its own way.
        guard open.popLast() == tag.name else { return false }
      } else if !Self.void.contains(tag.name), !(open.contains("svg") && isClosed(tag)) {
        open.append(tag.name)
      }
    }
    return open == ["html", "body"]
  }

  /// Elements without an end.
  static let void = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
  ]

  /// What a drawing is made of; anything else in it may be no part of it to a browser.
  private static let shapes = [
    "circle", "ellipse", "g", "image", "line", "path", "polygon", "polyline", "rect", "stop", "use",
  ]

  /// Whether a tag of a drawing is closed in place; elsewhere a browser does not heed that.
  private func isClosed(_ tag: Tag) -> Bool {
    guard Self.shapes.contains(tag.name), page[tag.range].suffix(2).elementsEqual("/>".utf8) else {
      return false
    }
    var reader = HTMLTagReader()
    for byte in page[tag.range].dropFirst().dropLast() { reader.read(byte) }
    return reader.place == .between
  }

  private var allTags: [Tag] {
    var tags: [Tag] = []
    var next = 0
    for stretch in visible(in: page.indices) {
      var index = max(stretch.lowerBound, next)
      while index < stretch.upperBound {
        guard page[index] == UInt8(ascii: "<") else {
          index += 1
          continue
        }
        next = Self.afterTag(in: page, from: index)
        defer { index = next }
        let isEnd = index + 1 < page.count && page[index + 1] == UInt8(ascii: "/")
        let name = page[(index + (isEnd ? 2 : 1))..<max(next, index + 2)].prefix {
          !HTMLTagReader.isBehindElement($0)
        }
        guard name.first.map({ (0x61...0x7A).contains($0 | 0x20) }) == true else { continue }
        tags.append((String(decoding: name, as: UTF8.self).lowercased(), isEnd, index..<next))
      }
    }
    return tags
  }

  /// The start or end tags of an element that a browser heeds, as `<body` or `</body`.
  func tags(_ start: String) -> [Range<Int>] {
    let isEnd = start.hasPrefix("</")
    let name = start.dropFirst(isEnd ? 2 : 1)
    return tags.filter { $0.isEnd == isEnd && $0.name == name }.map(\.range)
  }

  /// Whether the words in a stretch, without tags and what is hidden, begin and end with others, which
  /// have white space as single spaces.
  func text(in range: Range<Int>, beginsAndEndsWith words: String) -> Bool {
    let text = text(in: range)
    // Each letter may be written as `&quot;`, and a tag of the mark is a blank; the rest is not read.
    let reach = 6 * words.utf8.count + 256
    return text.count >= 2 * words.utf8.count && Self.words(text.prefix(reach)).hasPrefix(words)
      && Self.words(text.suffix(reach)).hasSuffix(words)
  }

  private func text(in range: Range<Int>) -> [UInt8] {
    var text: [UInt8] = []
    var next = range.lowerBound
    for stretch in visible(in: range) {
      var index = max(stretch.lowerBound, next)
      while index < stretch.upperBound {
        if page[index] == UInt8(ascii: "<") {
          next = Self.afterTag(in: page, from: index)
          index = next
          text.append(UInt8(ascii: " "))
        } else {
          text.append(page[index])
          index += 1
        }
      }
    }
    return text
  }

  static func words(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else {
      return String(decoding: bytes, as: UTF8.self).words
    }
    let entities = ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&#x27;": "'"]
    return entities.reduce(String(decoding: bytes, as: UTF8.self)) {
      $0.replacing($1.key, with: $1.value)
    }.replacing("&amp;", with: "&").words
  }

  /// The stretches between those that are hidden.
  private func visible(in range: Range<Int>) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    var start = range.lowerBound
    for stretch in hidden.map({ $0.clamped(to: range) }) where !stretch.isEmpty {
      stretches.append(start..<max(stretch.lowerBound, start))
      start = stretch.upperBound
    }
    return stretches + [start..<max(range.upperBound, start)]
  }

  /// Whether the page holds a word at a place; letters may be of either case.
  private static func holds(_ word: String, in page: [UInt8], at index: Int) -> Bool {
    index + word.utf8.count <= page.count
      && word.utf8.enumerated().allSatisfy { offset, wanted in
        let byte = page[index + offset]
        return byte == wanted || (0x41...0x5A).contains(byte) && byte | 0x20 == wanted
      }
  }

  /// Whether the page holds the beginning of a tag at a place, with the whole name of its element.
  private static func holds(element start: String, in page: [UInt8], at index: Int) -> Bool {
    let end = index + start.utf8.count
    return holds(start, in: page, at: index) && end < page.count
      && HTMLTagReader.isBehindElement(page[end])
  }

  private static func isLetter(_ page: [UInt8], at index: Int) -> Bool {
    index < page.count && (0x61...0x7A).contains(page[index] | 0x20)
  }

  private static func afterComment(in page: [UInt8], from start: Int) -> Int {
    // `<!-->` is a comment, too.
    for index in (start + 2)..<max(page.count, start + 2) {
      if holds("-->", in: page, at: index) { return index + 3 }
      if index >= start + 4, holds("--!>", in: page, at: index) { return index + 4 }
    }
    return page.count
  }

  /// The end of a tag, whose values may hold a `>` in quotation marks.
  static func afterTag(in page: [UInt8], from start: Int) -> Int {
    guard start + 1 < page.count else { return page.count }
    let name = page[start + 1] == UInt8(ascii: "/") ? start + 2 : start + 1
    if isLetter(page, at: name) { return HTMLTagReader.end(in: page, from: name) ?? page.count }
    // What a browser takes for text.
    guard "!?/".utf8.contains(page[start + 1]) else { return start + 1 }
    return page[(start + 1)...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? page.count
  }
}
