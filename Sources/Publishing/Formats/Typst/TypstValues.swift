import Templating

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
