import CommonMark
import Templating

/// Text values of an HTML page.
struct HTMLValues: Escaping {
  func append(_ text: String, to output: inout [UInt8], atLineStart: Bool) {
    HTMLEscaping.append(text, to: &output)
  }
}
