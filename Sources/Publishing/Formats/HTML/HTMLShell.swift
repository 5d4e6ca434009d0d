import Diagnostics
import Templating

/// What is known of every page that came the same way through its templates, whatever its values:
/// that nothing hides the mark, and where the mark goes.
///
/// There is none where it hangs on a value what a browser takes the page for: such a page is judged
/// as a whole.
struct HTMLShell: Sendable {
  /// Where something stands in a page: in which stretch, and how far behind its beginning.
  private struct Place: Sendable {
    var stretch: Int
    var offset: Int
  }

  /// A tag in which a value stands, and which may be one that hides or one that a browser obeys.
  private struct ValuedTag: Sendable {
    var start: Place
    var end: Place
    var isRead: Bool
  }

  /// Places of one page.
  struct Places {
    /// The end of the head.
    var head: Int
    /// The beginning and the end of the body.
    var top: Int
    var bottom: Int
    /// The words of the title.
    var title: Range<Int>
  }

  private let head: Place
  private let top: Place
  private let bottom: Place
  private let title: (start: Place, end: Place)
  private let valuedTags: [ValuedTag]
  private let bodyStretch: Int

  /// Judges the page with a sign in the place of every value and of its text.
  init?(_ page: TemplatePage, by rules: HTMLRules) {
    let neutral = page.neutral(around: "x")
    let outline = HTMLOutline(neutral.bytes)
    guard let bodyStretch = page.bodyStretch, rules.allow(document: outline),
      let head = outline.tags("</head").first, let body = outline.body,
      head.upperBound <= body.lowerBound, let title = outline.titleRange,
      title.upperBound <= head.lowerBound, outline.tags("<svg").isEmpty
    else { return nil }
    var tags: [HTMLOutline.Tag] = []
    for (index, start) in neutral.starts.enumerated() {
      let kind = page.stretches[index].kind
      let isText = index == bodyStretch
      if kind == .literal || kind == .markup && !isText && page.isSheet(index) { continue }
      switch outline.surroundings(of: start) {
      case .text where kind != .markup || isText && body.contains(start): continue
      case .title where kind == .value: continue
      case .value(let tag) where kind == .value: tags.append(tag)
      case .text, .title, .value, .other: return nil
      }
    }
    let places = PlaceFinder(neutral.starts)
    self.head = places.start(head.lowerBound)
    top = places.end(body.lowerBound)
    bottom = places.start(body.upperBound)
    self.title = (places.end(title.lowerBound), places.start(title.upperBound))
    valuedTags = tags.filter { ["html", "body", "link", "meta"].contains($0.name) }.map {
      ValuedTag(
        start: places.start($0.range.lowerBound), end: places.end($0.range.upperBound),
        isRead: ["link", "meta"].contains($0.name))
    }
    self.bodyStretch = bodyStretch
  }

  /// Where the mark goes in a page that came this way; nothing where a value or its text might hide it.
  func places(in page: TemplatePage) -> Places? {
    let bytes = page.text.bytes
    for tag in valuedTags {
      let text = LowerCase(
        bytes[offset(of: tag.start, in: page)..<offset(of: tag.end, in: page)])
      let isHiding =
        tag.isRead
        ? !HTMLTagRules.allow(text, from: 1) : HTMLOutline.hides(text, .namesAndStyles)
      if isHiding { return nil }
    }
    guard HTMLBalance.isClosed(bytes[page.text.origins.bytes(of: bodyStretch)]) else { return nil }
    return Places(
      head: offset(of: head, in: page), top: offset(of: top, in: page),
      bottom: offset(of: bottom, in: page),
      title: offset(of: title.start, in: page)..<offset(of: title.end, in: page))
  }

  private func offset(of place: Place, in page: TemplatePage) -> Int {
    page.stretches[place.stretch].start + place.offset
  }

  /// Tells in which stretches of a page something begins and ends.
  private struct PlaceFinder {
    private let starts: [Int]

    init(_ starts: [Int]) { self.starts = starts }

    /// The place of the byte at an offset.
    func start(_ offset: Int) -> Place {
      let stretch = (starts.lastIndex { $0 <= offset }) ?? 0
      return Place(stretch: stretch, offset: offset - starts[stretch])
    }

    /// The place behind the byte before an offset.
    func end(_ offset: Int) -> Place {
      let last = start(offset - 1)
      return Place(stretch: last.stretch, offset: last.offset + 1)
    }
  }
}
