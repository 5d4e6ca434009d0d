import Platform

/// The mark in Typst: the code that a page template has in the place of `{{mark}}`.
///
/// It stands twice in the text, first and last in reading order, placed in the margins of the first
/// and last page; on the other edges it is in the foreground of the page, which is an artifact.
struct TypstMark {
  private let mark: PaperMark

  init(_ mark: PaperMark) { self.mark = mark }

  var code: String {
    """
    #set document(title: \(TypstCode.string(mark.documentTitle)), author: \(TypstCode.string(mark.author)))
    #let paper-mark = \(TypstCode.string(mark.text))
    \(Self.layout)
    """
  }

  /// What follows the words; `6.5mm` is what the printers of offices leave white.
  ///
  /// Every name of the language is taken from `std`, so that none of the template stands before it.
  private static let layout = """
    #let paper-mark-margin(side) = {
      let margin = std.page.margin
      let given = if std.type(margin) == std.dictionary { margin.at(side, default: auto) } else { margin }
      if given == auto { std.calc.min(std.page.width, std.page.height) * 2.5 / 21 } else {
        let sheet = if side in ("left", "right") { std.page.width } else { std.page.height }
        (given + 0%).length + (given + 0%).ratio * sheet
      }
    }
    #let paper-mark-block = context std.block(
      width: std.page.width - paper-mark-margin("left") - paper-mark-margin("right"),
      height: auto, clip: false, fill: none, stroke: none, inset: 0pt, outset: 0pt, {
        set std.par(justify: false, leading: 0.45em, first-line-indent: 0pt, hanging-indent: 0pt)
        set std.text(
          size: 9pt, weight: 600, fill: std.luma(10%), stroke: none, hyphenate: false,
          tracking: 0pt, spacing: 100%, baseline: 0pt,
        )
        std.par(paper-mark)
      },
    )
    #set std.page(foreground: context {
      let across = paper-mark-margin("left")
      let last = std.query(<paper-mark-end>).map(end => end.location().page()).at(0, default: 0)
      if std.here().page() > 1 {
        std.place(std.top + std.left, dx: across, dy: 6.5mm, std.pdf.artifact(kind: "header", paper-mark-block))
      }
      if std.here().page() != last {
        std.place(std.bottom + std.left, dx: across, dy: -6.5mm, std.pdf.artifact(kind: "footer", paper-mark-block))
      }
    })
    #show: paper => {
      context std.place(std.top + std.left, dy: 6.5mm - paper-mark-margin("top"), paper-mark-block)
      paper
      // From the top: footnotes raise the bottom of what a page has room for.
      context {
        let down = std.page.height - paper-mark-margin("top") - 6.5mm - std.measure(paper-mark-block).height
        std.place(std.top + std.left, dy: down, paper-mark-block)
      }
      [#std.metadata(none)<paper-mark-end>]
    }
    """

  /// Whether the code stands in the document once, as code at the outermost level, and the code around
  /// it leaves it alone.
  func stands(in document: String, judging part: TypstRules.Part) -> Bool {
    let parts = document.components(separatedBy: "\n" + code + "\n")
    guard parts.count == 2 else { return false }
    let before = TypstScanner(parts[0] + "\n")
    return before.isInCode && before.isBalanced
      && TypstRules(before: before, after: TypstScanner(parts[1])).allow(part)
  }
}
