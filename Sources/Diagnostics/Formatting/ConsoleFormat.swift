/// Findings as a person reads them in a terminal.
///
/// ```
/// Content/facts/daca.yaml:12:10: error: unknown source 'uscis-2071' [unknown-source]
///  12 |  source: uscis-2071
///     |          ^~~~~~~~~~
/// help: did you mean 'uscis-2017'?
/// ```
package struct ConsoleFormat: Sendable {
  /// Whether to colour severities and markers with ANSI sequences.
  package var colour: Bool

  package init(colour: Bool = false) { self.colour = colour }

  /// All findings, in order of file and position, each ended by a line break.
  package func format(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.sorted().map(format).joined()
  }

  /// One finding with its source line, notes and help.
  package func format(_ diagnostic: Diagnostic) -> String {
    var text = place(diagnostic.range)
    text += styled(diagnostic.severity.rawValue + ":", style(of: diagnostic.severity))
    text += " \(visible(diagnostic.summary)) [\(diagnostic.id)]\n"
    text += excerpt(diagnostic.range)
    for note in diagnostic.notes {
      text += place(note.range) + styled("note:", .cyan) + " \(visible(note.message))\n"
      text += excerpt(note.range)
    }
    for help in diagnostic.help {
      text += styled("help:", .green) + " \(visible(help))\n"
    }
    return text
  }

  private func place(_ range: SourceRange?) -> String {
    guard let range else { return "" }
    let start = range.start
    return "\(visible(range.file.path)):\(start.line):\(start.column): "
  }

  /// The source line of the start of the range with a marker under it, cut to a readable width.
  private func excerpt(_ range: SourceRange?) -> String {
    guard let range, !range.file.bytes.isEmpty else { return "" }
    let start = range.start
    let line = range.file.lineRange(start.line)
    let lower = min(range.bytes.lowerBound, line.upperBound)
    let window = self.window(around: lower, in: line, of: range.file.bytes)
    let upper = min(range.bytes.upperBound, window.upperBound)
    func shown(_ bytes: Range<Int>) -> String {
      visible(String(decoding: range.file.bytes[bytes], as: UTF8.self))
    }
    let before = shown(window.lowerBound..<lower)
    let marked = shown(lower..<upper)
    let after = shown(upper..<window.upperBound)
    let number = String(start.line)
    let gutter = String(repeating: " ", count: number.count)
    let marker = "^" + String(repeating: "~", count: max(marked.count - 1, 0))
    return " \(number) | \(before)\(marked)\(after)\n"
      + " \(gutter) | \(String(repeating: " ", count: before.count))\(styled(marker, .green))\n"
  }

  /// About 60 bytes before the fault and 60 after, cut at character boundaries; a character has at
  /// most three continuation bytes, more of them are not UTF-8.
  private func window(around offset: Int, in line: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
    func isContinuation(_ index: Int) -> Bool {
      index < bytes.count && bytes[index] & 0b1100_0000 == 0b1000_0000
    }
    var low = max(line.lowerBound, offset - 60)
    var high = min(line.upperBound, offset + 60)
    for _ in 0..<3 where low < offset && isContinuation(low) { low += 1 }
    for _ in 0..<3 where high < line.upperBound && isContinuation(high) { high += 1 }
    return low..<high
  }

  /// Text in which control, line-breaking and direction-changing characters show as escapes, so
  /// that hostile content can neither move the cursor nor reorder the message.
  private func visible(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09: result += " "
      case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069:
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private enum Style: String {
    case red = "1;31"
    case yellow = "1;33"
    case cyan = "1;36"
    case green = "1;32"
  }

  private func style(of severity: Severity) -> Style {
    switch severity {
    case .error: .red
    case .warning: .yellow
    case .note: .cyan
    }
  }

  private func styled(_ text: String, _ style: Style) -> String {
    colour ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}
