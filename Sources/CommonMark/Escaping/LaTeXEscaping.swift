/// Escapes for LaTeX what is written into it unescaped, as libcmark does for its own text.
///
/// Needs T1 fonts and the package `textcomp`, as all LaTeX from libcmark does.
package enum LaTeXEscaping {
  /// Appends text for any place that LaTeX typesets.
  ///
  /// Differs from libcmark in line breaks, of which two would end a paragraph: each becomes a
  /// space.
  package static func append(_ text: String, to output: inout [UInt8]) {
    append(Array(text.unicodeScalars), to: &output, with: replacement(inText:))
  }

  /// The escaped text; see `append(_:to:)`.
  package static func escape(_ text: String) -> String {
    var output: [UInt8] = []
    append(text, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// Appends the URL argument of `\href` or `\url` as libcmark writes it: a backslash as `/`.
  package static func append(url: String, to output: inout [UInt8]) {
    append(Array(url.unicodeScalars), to: &output) { scalar in
      switch scalar {
      case "$", "_", "~", "‘", "’", "“", "”", "—", "–": nil
      case "\\": "/"
      default: replacement(inText: scalar)
      }
    }
  }

  private static func append(
    _ scalars: [Unicode.Scalar], to output: inout [UInt8],
    with replacement: (Unicode.Scalar) -> String?
  ) {
    for (index, scalar) in scalars.enumerated() {
      if isPlain(scalar) {
        output.append(UInt8(scalar.value))
      } else if let replacement = replacement(scalar) {
        output.append(contentsOf: replacement.utf8)
      } else if scalar == "-", scalars[(index + 1)...].first == "-" {
        // Two hyphens would join into a dash.
        output.append(contentsOf: "-{}".utf8)
      } else {
        output.append(contentsOf: String(scalar).utf8)
      }
    }
  }

  /// Whether a scalar is one of those that make up most of a text and mean nothing to LaTeX.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", " ", ",", ".", ";", ":", "/": true
    default: false
    }
  }

  private static func replacement(inText scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "{", "}", "#", "%", "&", "$", "_": "\\\(scalar)"
    case "[", "]": "{\(scalar)}"
    case "~": "\\textasciitilde{}"
    case "^": "\\^{}"
    case "\\": "\\textbackslash{}"
    case "|": "\\textbar{}"
    case "<": "\\textless{}"
    case ">": "\\textgreater{}"
    case "\"": "\\textquotedbl{}"
    case "'": "\\textquotesingle{}"
    case "\u{A0}": "~"
    case "…": "\\ldots{}"
    case "‘": "`"
    case "’": "'"
    case "“": "``"
    case "”": "''"
    case "—": "---"
    case "–": "--"
    case "\n", "\r": " "
    case "\0": "\u{FFFD}"
    default: nil
    }
  }
}
