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
struct TypstValues: Escaping {
  func append(_ text: String, to output: inout [UInt8], atLineStart: Bool) {
    output += TypstCode.string(text).utf8.dropFirst().dropLast()
  }
}
