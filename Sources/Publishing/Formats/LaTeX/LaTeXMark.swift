import CommonMark
import Foundation

/// The mark in LaTeX: drawn into every page as it is shipped out, so that no page style drops it.
struct LaTeXMark {
  private let mark: PaperMark
  private static let anchor = "\\begin{document}"

  init(_ mark: PaperMark) { self.mark = mark }

  /// The document with the mark as the last thing before its text.
  func document(_ document: String) -> String? {
    guard let anchor = Self.anchor(in: document) else { return nil }
    return document.replacingCharacters(in: anchor, with: code + Self.anchor)
  }

  func stands(in document: String) -> Bool {
    guard let anchor = Self.anchor(in: document) else { return false }
    return document[..<anchor.lowerBound].hasSuffix(code)
  }

  /// The first beginning of the text that is neither in a comment nor skipped.
  private static func anchor(in document: String) -> Range<String.Index>? {
    var start = document.startIndex
    while start < document.endIndex {
      let end = document[start...].firstIndex(of: "\n") ?? document.endIndex
      let line = document[start..<end]
      let code = withoutComment(line)
      if code.contains("\\iffalse") || code.contains("\\endinput") { return nil }
      if let found = code.firstRange(of: anchor) { return found }
      start = end < document.endIndex ? document.index(after: end) : end
    }
    return nil
  }

  private static func withoutComment(_ line: Substring) -> Substring {
    var isEscaped = false
    for index in line.indices {
      if line[index] == "%", !isEscaped { return line[..<index] }
      isEscaped = line[index] == "\\" && !isEscaped
    }
    return line
  }

  /// The top mark goes to the page before all else and the bottom mark after it, as they are read.
  private var code: String {
    let words = LaTeXEscaping.escape(mark.text)
    let box = "{\\textwidth}{\\normalfont\\bfseries\\fontsize{9}{10.8}\\selectfont\\color{black}%\n"
    let left = "\\put(\\dimexpr(\\paperwidth-\\textwidth)/2\\relax,"
    return """
      % The mark of a paper that no Government has issued, at top and bottom of every page.
      \\usepackage{xcolor}
      \\AddToHook{shipout/background}{\(left)-6.5mm){\\parbox[t]\(box)\\raggedright \(words)}}}
      \\AddToHook{shipout/foreground}{\(left)\\dimexpr6.5mm-\\paperheight\\relax){\\parbox[b]\(box)\\raggedright \(words)}}}
      \\ifdefined\\hypersetup\\hypersetup{pdftitle={\(LaTeXEscaping.escape(mark.documentTitle))},pdfauthor={\(LaTeXEscaping.escape(mark.author))}}\\fi

      """
  }
}
