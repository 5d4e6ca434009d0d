import CommonMark
import Templating

/// The mark in HTML: the first and the last thing in the body, and in the margins of printed pages.
struct HTMLMark {
  private let mark: PaperMark
  private let rules: HTMLRules

  init(_ mark: PaperMark, judging rules: HTMLRules) {
    self.mark = mark
    self.rules = rules
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
    let codes = [(headCode, places.head), (topCode, places.top), (bottomCode, places.bottom)]
    var added = 0
    for (code, place) in codes {
      guard paper.bytes.dropFirst(place + added).starts(with: code.utf8) else { return false }
      added += code.utf8.count
    }
    return paper.bytes.count == page.text.bytes.count + added
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
    marked += headCode.utf8
    marked += page[head..<body.lowerBound]
    marked += topCode.utf8
    marked += page[body]
    marked += bottomCode.utf8
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

  private var topCode: String { "\n" + block("top") }
  private var bottomCode: String { block("bottom") }

  private func block(_ edge: String) -> String {
    let margins =
      edge == "top"
      ? Self.margins(below: "clamp(1.5rem, 5vw, 2.5rem)") : Self.margins(above: "2.5rem")
    return HTMLNode.element(
      "aside",
      [
        .init("class", "paper-mark \(edge)"), .init("style", Self.fixed + margins),
        .init("aria-label", edge == "top" ? mark.names.top : mark.names.bottom),
      ],
      [.element("p", [.init("style", Self.fixed + Self.margins() + Self.words)], text: mark.text)]
    ).serialized + "\n"
  }

  /// How the mark is shown whatever the style sheet says; the rest of its look is the sheet's.
  private static let fixed = important([
    "display:block", "visibility:visible", "opacity:1", "position:static", "float:none",
    "height:auto", "max-height:none", "width:auto", "max-width:none", "overflow:visible",
    "clip:auto",
    "clip-path:none", "mask:none", "filter:none", "transform:none", "translate:none", "scale:none",
    "zoom:1", "rotate:none", "offset-path:none", "contain:none", "columns:auto", "animation:none",
    "transition:none", "mix-blend-mode:normal", "min-width:0", "min-height:0", "padding-left:0",
    "padding-right:0", "border-left:0", "border-right:0", "text-align:start", "white-space:normal",
    // Not the spacing of letters: readers must be able to widen it.
    "content-visibility:visible", "text-indent:0", "color:CanvasText", "background:Canvas",
  ])
  private static let words = important([
    "font-size:max(0.8rem, 9pt)", "font-size-adjust:none", "font-weight:600",
    "-webkit-text-fill-color:currentcolor", "-webkit-text-security:none",
  ])

  /// The room around the mark, which none of its sides gives up: it would be pushed off the page.
  private static func margins(above: String = "0", below: String = "0") -> String {
    important(["margin:\(above) 0 \(below)"])
  }

  private static func important(_ declarations: [String]) -> String {
    declarations.map { $0 + "!important;" }.joined()
  }

  /// The margins of printed pages repeat the mark.
  ///
  /// At the top of the first page that of the text stands. This and the declarations on the mark
  /// itself win over the style sheet of a template. An element around them, the page itself, can
  /// still be styled away, or be covered.
  private var headCode: String {
    """
    <meta name="robots" content="noindex">
    <style>
    @page {
      @top-left { content: \(cssString) !important; font-size: 9pt !important; font-weight: 600 !important; color: #1b1b1b !important; visibility: visible !important; }
      @bottom-left { content: \(cssString) !important; font-size: 9pt !important; font-weight: 600 !important; color: #1b1b1b !important; visibility: visible !important; }
    }
    @page :first { @top-left { content: none !important; } }
    </style>

    """
  }

  /// A string of CSS that cannot end the style element.
  private var cssString: String {
    "\""
      + mark.text.unicodeScalars.map { scalar in
        "\"\\<>&".unicodeScalars.contains(scalar) || scalar.value < 0x20
          ? "\\\(String(scalar.value, radix: 16)) " : String(scalar)
      }.joined() + "\""
  }
}
