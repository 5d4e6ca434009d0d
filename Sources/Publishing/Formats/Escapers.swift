import CommonMark
import Templating

/// Text values of an HTML page.
struct HTMLValues: Escaping {
  func append(_ text: String, to output: inout [UInt8], atLineStart: Bool) {
    HTMLEscaping.append(text, to: &output)
  }
}

/// Text values of a LaTeX document.
struct LaTeXValues: Escaping {
  func append(_ text: String, to output: inout [UInt8], atLineStart: Bool) {
    LaTeXEscaping.append(text, to: &output)
  }
}

/// Text values inside string literals of a Typst page.
///
/// A page template may have them between the quotation marks of running text, too: what would begin
/// code or a comment there is escaped in a way that both understand.
struct TypstValues: Escaping {
  func append(_ text: String, to output: inout [UInt8], atLineStart: Bool) {
    var literal = String(TypstCode.string(text).dropFirst().dropLast())
    if TypstRules.beginsCode(literal + " ") { literal = literal.replacing("#", with: "\\u{23}") }
    output += literal.replacing("/*", with: "\\u{2f}*").utf8
  }
}

/// Stands for every text value where only what a template says itself is of interest.
struct NeutralValues: Escaping {
  func append(_ text: String, to output: inout [UInt8], atLineStart: Bool) {
    if !text.isEmpty { output.append(UInt8(ascii: "x")) }
  }
}
