/// Escapes for HTML what is written into it unescaped, as libcmark does for its own text.
package enum HTMLEscaping {
  /// Appends text for an element's content or for an attribute in double or single quotes.
  ///
  /// Goes beyond libcmark in `'`, which an attribute may need.
  package static func append(_ text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { bytes in
      // What needs no escape is copied in one go.
      var start = 0
      for index in bytes.indices {
        guard let reference = reference(to: bytes[index]) else { continue }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
        output.append(contentsOf: reference.utf8)
        start = index + 1
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    }
  }

  private static func reference(to byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    case 0: "\u{FFFD}"
    default: nil
    }
  }

  /// The escaped text; see `append(_:to:)`.
  package static func escape(_ text: String) -> String {
    var output: [UInt8] = []
    append(text, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// Appends the value of a `href` or `src` attribute exactly as libcmark writes it.
  ///
  /// What is not allowed in a URL becomes `%XX`. The scheme is not looked at: see
  /// `Node.isUnsafeURL(_:)`.
  package static func append(url: String, to output: inout [UInt8]) {
    for byte in url.utf8 {
      switch byte {
      case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "'"): output.append(contentsOf: "&#x27;".utf8)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        output.append(byte)
      case _ where "-_.+!*(),%#@?=;:/$~".utf8.contains(byte): output.append(byte)
      default: output.append(contentsOf: percentEncoded(byte))
      }
    }
  }

  private static func percentEncoded(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
  }
}
