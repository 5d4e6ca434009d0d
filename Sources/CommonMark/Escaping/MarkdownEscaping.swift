/// Escapes text for CommonMark so that it parses back as exactly that text.
///
/// Holds in every inline position outside code spans, link destinations and raw HTML. NUL comes
/// back as U+FFFD, as CommonMark demands. A line break, which a caller should have refused, is
/// written as a numeric entity: it opens no block and comes back as the same character.
///
/// A colon at a line start means nothing here, but underlines the head of a table on forges. They
/// also make links of bare `www.` and `://`; a backslash breaks these up. Bare mail addresses stay
/// links there, because forges look for them after undoing escapes.
package enum MarkdownEscaping {
  /// Appends the escaped text; `atLineStart` says whether only block markers or white space stand
  /// before it on its line, so that `-`, `+`, `=` and `:` mean something there.
  package static func append(_ text: String, to output: inout [UInt8], atLineStart: Bool) {
    let scalars = Array(text.unicodeScalars)
    output.reserveCapacity(output.count + scalars.count)
    // Digits may stand before the text, so this applies anywhere on a line.
    let numberEnd = scalars.firstIndex { !("0"..."9" ~= $0) }
    for (index, scalar) in scalars.enumerated() {
      let isAtEdge = index == 0 || index == scalars.count - 1
      if needsEntity(scalar, isAtEdge: isAtEdge) {
        appendEntity(scalar, to: &output)
        continue
      }
      let isMarkup =
        switch scalar {
        case "-", "+", "=": index == 0 && atLineStart
        case ":": index == 0 && atLineStart || scalars[(index + 1)...].starts(with: ["/", "/"])
        case ".":
          index == numberEnd && (index + 1 == scalars.count || scalars[index + 1] == " ")
            || follows("www", at: index, in: scalars)
        default: isAlwaysMarkup(scalar)
        }
      if isMarkup { output.append(UInt8(ascii: "\\")) }
      append(scalar, to: &output)
    }
  }

  /// The escaped text; see `append(_:to:atLineStart:)`.
  package static func escape(_ text: String, atLineStart: Bool) -> String {
    var output: [UInt8] = []
    append(text, to: &output, atLineStart: atLineStart)
    return String(decoding: output, as: UTF8.self)
  }

  /// Appends a link destination that parses back as exactly `url`, to stand in `[text](…)`.
  ///
  /// It is written in pointed brackets, so that it may be empty and hold spaces and parentheses.
  package static func append(destination url: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "<"))
    for scalar in url.unicodeScalars {
      // libcmark undoes entities before backslashes, so that `\&amp;` would come back as `&`.
      if needsEntity(scalar, isAtEdge: true) || scalar == "&" {
        appendEntity(scalar, to: &output)
      } else {
        if isAlwaysMarkup(scalar) { output.append(UInt8(ascii: "\\")) }
        append(scalar, to: &output)
      }
    }
    output.append(UInt8(ascii: ">"))
  }

  private static func isAlwaysMarkup(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "{", "}", "[", "]", "(", ")", "<", ">", "!", "~", "|", "&", "\"",
      "#":
      true
    default: false
    }
  }

  /// White space at the edges would be trimmed, or keep delimiters around the text from counting;
  /// control characters are white space in part; a byte order mark vanishes from the first line.
  private static func needsEntity(_ scalar: Unicode.Scalar, isAtEdge: Bool) -> Bool {
    if scalar == "\0" { return false }
    if scalar.value < 0x20 || scalar.value == 0x7F || scalar == "\u{FEFF}" { return true }
    // Of ASCII the tables of Unicode need not be asked: a URL is looked at letter by letter.
    guard isAtEdge, !scalar.isASCII else { return isAtEdge && scalar == " " }
    return scalar.properties.generalCategory == .spaceSeparator
  }

  private static func append(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
    if scalar.isASCII, scalar != "\0" {
      output.append(UInt8(scalar.value))
    } else {
      output.append(contentsOf: String(scalar == "\0" ? "\u{FFFD}" : scalar).utf8)
    }
  }

  private static func appendEntity(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
    output.append(contentsOf: "&#\(scalar.value);".utf8)
  }

  private static func follows(
    _ word: String, at index: Int, in scalars: [Unicode.Scalar]
  ) -> Bool {
    scalars[..<index].suffix(word.unicodeScalars.count).elementsEqual(word.unicodeScalars) {
      $0 == $1 || $0.properties.lowercaseMapping == String($1)
    }
  }
}
