/// Text in lines that a terminal shows whole.
enum Wrapping {
  /// The text broken at spaces; every line but the first is indented, and none is longer than 80
  /// columns with the indentation, unless one word is.
  static func wrapped(_ text: String, indent: Int = 0, width: Int = 80) -> String {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, indent + line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " " + word
    }
    return (lines + [line]).joined(separator: "\n" + String(repeating: " ", count: indent))
  }
}
