import CommonMark
import Templating

/// Text values of a LaTeX document.
struct LaTeXValues: Escaping {
  func append(_ text: String, to output: inout [UInt8], atLineStart: Bool) {
    LaTeXEscaping.append(text, to: &output)
  }
}
