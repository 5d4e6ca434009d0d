/// What the mark adds to a page: of each paper it is asked for twice, and the papers of a sender in one
/// language bear the same.
struct HTMLMarkCodes: Sendable {
  /// At the end of the head.
  let head: [UInt8]
  /// At the beginning and the end of the body.
  let top: [UInt8]
  let bottom: [UInt8]

  init(_ mark: PaperMark) {
    head = Array(Self.head(mark.text).utf8)
    let top = Self.block(
      "top", mark.names.top, Self.margins(below: "clamp(1.5rem, 5vw, 2.5rem)"), mark)
    self.top = Array("\n\(top)".utf8)
    bottom = Array(
      Self.block("bottom", mark.names.bottom, Self.margins(above: "2.5rem"), mark).utf8)
  }

  private static func block(
    _ edge: String, _ name: String, _ margins: String, _ mark: PaperMark
  ) -> String {
    HTMLNode.element(
      "aside",
      [
        .init("class", "paper-mark \(edge)"), .init("style", fixed + margins),
        .init("aria-label", name),
      ],
      [.element("p", [.init("style", fixed + Self.margins() + words)], text: mark.text)]
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
  private static func head(_ text: String) -> String {
    let cssString = cssString(text)
    return """
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
  private static func cssString(_ text: String) -> String {
    "\""
      + text.unicodeScalars.map { scalar in
        "\"\\<>&".unicodeScalars.contains(scalar) || scalar.value < 0x20
          ? "\\\(String(scalar.value, radix: 16)) " : String(scalar)
      }.joined() + "\""
  }
}
