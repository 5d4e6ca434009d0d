import CommonMark

/// The mark in HTML: the first and the last thing in the body, and in the margins of printed pages.
struct HTMLMark {
  private let mark: PaperMark

  init(_ mark: PaperMark) { self.mark = mark }

  /// The page with the mark; nothing where it lacks one of the places for it.
  func page(_ page: [UInt8]) -> [UInt8]? {
    let outline = HTMLOutline(page)
    guard let head = outline.tags("</head").first, let body = outline.body,
      head.upperBound <= body.lowerBound
    else { return nil }
    var marked = Array(page[..<head.lowerBound])
    marked += headCode.utf8
    marked += page[head.lowerBound..<body.lowerBound]
    marked += ("\n" + block("top")).utf8
    marked += page[body]
    marked += block("bottom").utf8
    return marked + page[body.upperBound...]
  }

  /// Whether the mark is the first and the last that a reader of the finished page meets, and the
  /// title says the state.
  func stands(in page: [UInt8]) -> Bool {
    let outline = HTMLOutline(page)
    guard let body = outline.body else { return false }
    let text = outline.text(in: body)
    let words = mark.text.words
    return text.hasPrefix(words) && text.hasSuffix(words) && text.count >= 2 * words.count
      && outline.title.hasPrefix(mark.titlePrefix)
  }

  private func block(_ edge: String) -> String {
    HTMLNode.element(
      "aside",
      [
        .init("class", "paper-mark \(edge)"),
        .init("aria-label", edge == "top" ? mark.names.top : mark.names.bottom),
      ], [.element("p", text: mark.text)]
    ).serialized + "\n"
  }

  /// What no style sheet of a template may take away; how the mark looks is the sheet's.
  ///
  /// The margins of printed pages repeat it. At the top of the first page the mark of the text stands.
  private var headCode: String {
    """
    <meta name="robots" content="noindex">
    <style>
    .paper-mark, .paper-mark p { display: block !important; visibility: visible !important; opacity: 1 !important; }
    .paper-mark p { font-size: max(0.8rem, 9pt) !important; font-weight: 600 !important; }
    @page {
      @top-left { content: \(cssString) !important; font-size: 9pt !important; font-weight: 600 !important; }
      @bottom-left { content: \(cssString) !important; font-size: 9pt !important; font-weight: 600 !important; }
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
