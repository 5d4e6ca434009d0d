import Foundation

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
  private static let layout = """
    #let paper-mark-margin(side) = {
      let given = if type(page.margin) == dictionary { page.margin.at(side, default: auto) } else { page.margin }
      if given == auto { calc.min(page.width, page.height) * 2.5 / 21 } else {
        let sheet = if side in ("left", "right") { page.width } else { page.height }
        (given + 0%).length + (given + 0%).ratio * sheet
      }
    }
    #let paper-mark-block = context block(
      width: page.width - paper-mark-margin("left") - paper-mark-margin("right"), {
        set par(justify: false, leading: 0.45em, first-line-indent: 0pt, hanging-indent: 0pt)
        set text(size: 9pt, weight: 600, fill: luma(10%), hyphenate: false)
        par(paper-mark)
      },
    )
    #set page(foreground: context {
      let across = paper-mark-margin("left")
      let last = query(<paper-mark-end>).map(end => end.location().page()).at(0, default: 0)
      if here().page() > 1 {
        place(top + left, dx: across, dy: 6.5mm, pdf.artifact(kind: "header", paper-mark-block))
      }
      if here().page() != last {
        place(bottom + left, dx: across, dy: -6.5mm, pdf.artifact(kind: "footer", paper-mark-block))
      }
    })
    #show: paper => {
      context place(top + left, dy: 6.5mm - paper-mark-margin("top"), paper-mark-block)
      paper
      // From the top: footnotes raise the bottom of what a page has room for.
      context {
        let down = page.height - paper-mark-margin("top") - 6.5mm - measure(paper-mark-block).height
        place(top + left, dy: down, paper-mark-block)
      }
      [#metadata(none)<paper-mark-end>]
    }
    """

  /// Whether the code stands in the document once, as code, and the foreground is its own.
  func stands(in document: String) -> Bool {
    let parts = document.components(separatedBy: "\n" + code + "\n")
    guard parts.count == 2 else { return false }
    let before = TypstScanner(parts[0] + "\n")
    return before.isInCode && before.depth == 0
      && !before.code.contains("foreground") && !TypstScanner(parts[1]).code.contains("foreground")
  }
}

/// Goes through Typst source and tells code from comments and strings.
///
/// A quotation mark in running text counts as the beginning of a string; what is then refused could
/// not be told from a mark that is hidden.
private struct TypstScanner {
  private enum State: Equatable {
    case code, string, line
    case block(Int)
  }

  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var state = State.code
  /// The text without comments and strings.
  private(set) var code = ""
  /// How many brackets are open at the end.
  private(set) var depth = 0
  /// Whether what follows the text is neither in a comment nor in a string.
  var isInCode: Bool { state == .code }

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    while index < scalars.count {
      step()
      guard isInCode else { continue }
      let scalar = scalars[index - 1]
      code.unicodeScalars.append(scalar)
      if "([{".unicodeScalars.contains(scalar) { depth += 1 }
      if ")]}".unicodeScalars.contains(scalar) { depth -= 1 }
    }
  }

  /// Goes on by a character, or by the two that open or close something.
  private mutating func step() {
    let scalar = scalars[index]
    let following = index + 1 < scalars.count ? scalars[index + 1] : nil
    index += 1
    switch (state, scalar, following) {
    case (.code, "\"", _): state = .string
    case (.string, "\"", _): state = .code
    case (.string, "\\", _?): index += 1
    case (.code, "/", "/"):
      // An address in running text is no comment.
      if index < 2 || scalars[index - 2] != ":" { state = .line }
      index += 1
    case (.line, "\n", _): state = .code
    case (.code, "/", "*"):
      state = .block(1)
      index += 1
    case (.block(let depth), "/", "*"):
      state = .block(depth + 1)
      index += 1
    case (.block(let depth), "*", "/"):
      state = depth > 1 ? .block(depth - 1) : .code
      index += 1
    case (.code, _, _), (.string, _, _), (.line, _, _), (.block, _, _): break
    }
  }
}
