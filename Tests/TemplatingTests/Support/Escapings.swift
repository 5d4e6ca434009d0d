import Templating

/// Writes text as it is.
struct NoEscaping: Escaping {
  func append(_ text: String, to output: inout [UInt8], atLineStart: Bool) {
    output.append(contentsOf: text.utf8)
  }
}

/// Escapes as HTML does, and marks what stands at the start of a line with a backslash.
struct MarkupEscaping: Escaping {
  var marksLineStart = false

  func append(_ text: String, to output: inout [UInt8], atLineStart: Bool) {
    if marksLineStart, atLineStart { output.append(UInt8(ascii: "\\")) }
    for character in text {
      switch character {
      case "&": output.append(contentsOf: "&amp;".utf8)
      case "<": output.append(contentsOf: "&lt;".utf8)
      case ">": output.append(contentsOf: "&gt;".utf8)
      case "\"": output.append(contentsOf: "&quot;".utf8)
      default: output.append(contentsOf: String(character).utf8)
      }
    }
  }
}
