import CommonMark
import Templating

/// The mark in HTML: the first and the last thing in the body, and in the margins of printed pages.
struct HTMLMark {
  private let mark: PaperMark
  private let rules: HTMLRules
  private let codes: HTMLMarkCodes

  init(_ mark: PaperMark, judging rules: HTMLRules) {
    self.mark = mark
    self.rules = rules
    codes = rules.codes(of: mark)
  }

  /// The page with the mark; nothing where it lacks one of the places for it.
  ///
  /// One that came out of its template as others did is not judged again.
  func page(_ paper: RenderedPaper) -> RenderedPaper? {
    guard let page = paper.page, let places = rules.places(in: page) else {
      return self.page(paper.bytes).map { RenderedPaper(bytes: $0) }
    }
    return RenderedPaper(
      bytes: insert(into: paper.bytes, places.head, places.top..<places.bottom), page: page)
  }

  /// Whether the mark is the first and the last that a reader of the finished page meets, and the
  /// title says the state.
  func stands(in paper: RenderedPaper) -> Bool {
    guard let page = paper.page, let places = rules.places(in: page) else {
      return stands(in: paper.bytes)
    }
    let added = [(codes.head, places.head), (codes.top, places.top), (codes.bottom, places.bottom)]
    var shift = 0
    for (code, place) in added {
      let start = place + shift
      guard paper.bytes.count >= start + code.count,
        paper.bytes[start..<start + code.count] == code[...]
      else { return false }
      shift += code.count
    }
    return paper.bytes.count == page.text.bytes.count + shift
      && HTMLOutline.words(paper.bytes[places.title]).hasPrefix(mark.titlePrefix)
  }

  /// The page with the mark, judged as a whole.
  func page(_ page: [UInt8]) -> [UInt8]? {
    let outline = HTMLOutline(page)
    guard rules.allow(document: outline), let head = outline.tags("</head").first,
      let body = outline.body,
      head.upperBound <= body.lowerBound
    else { return nil }
    return insert(into: page, head.lowerBound, body)
  }

  private func insert(into page: [UInt8], _ head: Int, _ body: Range<Int>) -> [UInt8] {
    var marked: [UInt8] = []
    marked.reserveCapacity(page.count + 8192)
    marked += page[..<head]
    marked += codes.head
    marked += page[head..<body.lowerBound]
    marked += codes.top
    marked += page[body]
    marked += codes.bottom
    marked += page[body.upperBound...]
    return marked
  }

  /// The same of a page that is judged as a whole.
  func stands(in page: [UInt8]) -> Bool {
    let outline = HTMLOutline(page)
    guard outline.isOpen(reading: .namesAndStyles), let body = outline.body else { return false }
    return outline.text(in: body, beginsAndEndsWith: mark.text.words)
      && outline.title.hasPrefix(mark.titlePrefix)
  }
}
