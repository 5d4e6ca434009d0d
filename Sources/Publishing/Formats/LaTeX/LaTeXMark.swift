import CommonMark
import Platform

/// The mark in LaTeX: drawn into every page as it is shipped out, so that no page style drops it.
struct LaTeXMark {
  private let mark: PaperMark
  private static let beginning = "\\begin{document}"

  init(_ mark: PaperMark) { self.mark = mark }

  /// The document with the mark directly behind its class, before any code of the template could
  /// change what the mark is made with.
  func document(_ document: String) -> String? {
    guard let end = Self.classEnd(in: document) else { return nil }
    return document[..<end] + insertion + document[end...]
  }

  func stands(in document: String) -> Bool {
    guard let end = Self.classEnd(in: document) else { return false }
    return document[end...].hasPrefix(insertion)
      && LaTeXRules.allow(
        Self.withoutVerbatim(
          String(document[..<end]) + String(document[end...].dropFirst(insertion.count))))
  }

  /// What a code block of an author says is printed as it stands, up to the first end of one.
  private static func withoutVerbatim(_ document: String) -> String {
    let parts = document.components(separatedBy: "\\begin{verbatim}")
    return parts[0]
      + parts.dropFirst().map { part in
        part.components(separatedBy: "\\end{verbatim}").dropFirst()
          .joined(separator: "\\end{verbatim}")
      }.joined()
  }

  private var insertion: String { "\n" + code }

  /// Where `\documentclass[…]{…}` ends, which only comments may precede, in a document whose text
  /// begins.
  private static func classEnd(in document: String) -> String.Index? {
    let lines = document.split(separator: "\n", omittingEmptySubsequences: false)
    guard
      let first = lines.first(where: { !withoutComment($0).allSatisfy(\.isWhitespace) }),
      let match = first.prefixMatch(of: /\s*\\documentclass\s*(\[[^\]%]*\])?\s*\{[^}%]*\}/),
      begins(lines)
    else { return nil }
    return match.range.upperBound
  }

  /// Whether the text begins in a line that is neither a comment nor skipped.
  private static func begins(_ lines: [Substring]) -> Bool {
    for line in lines {
      let code = withoutComment(line)
      if code.contains("\\iffalse") || code.contains("\\endinput") { return false }
      if code.contains(beginning) { return true }
    }
    return false
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
      \\AddToHook{begindocument/end}{\\ifdefined\\hypersetup\\hypersetup{pdftitle={\(LaTeXEscaping.escape(mark.documentTitle))},pdfauthor={\(LaTeXEscaping.escape(mark.author))}}\\fi}
      """
  }
}
