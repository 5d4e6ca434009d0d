/// Goes through Typst source and tells code from comments and strings.
///
/// A quotation mark in running text counts as the beginning of a string; what is then refused could
/// not be told from a mark that is hidden.
struct TypstScanner {
  private enum State: Equatable {
    case code, string, line
    case block(Int)
  }

  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var state = State.code
  /// The text without comments and strings.
  private(set) var code = ""
  /// What stands in strings, or between quotation marks of running text.
  private(set) var strings: [String] = []
  /// The brackets that wait for their end.
  private var open: [Unicode.Scalar] = []
  private var isMismatched = false
  /// Whether every bracket has its end, of its own kind: what follows is at the outermost level.
  var isBalanced: Bool { open.isEmpty && !isMismatched }
  /// Whether what follows the text is neither in a comment nor in a string.
  var isInCode: Bool { state == .code }

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    while index < scalars.count {
      let (start, was) = (index, state)
      step()
      if state == .string {
        if was != .string { strings.append("") }
        strings[strings.count - 1].unicodeScalars += scalars[start..<min(index, scalars.count)]
      }
      guard isInCode else { continue }
      let scalar = scalars[index - 1]
      code.unicodeScalars.append(scalar)
      switch scalar {
      case "(": open.append(")")
      case "[": open.append("]")
      case "{": open.append("}")
      case ")", "]", "}": if open.popLast() != scalar { isMismatched = true }
      case _: break
      }
    }
  }

  /// Goes on by a character, or by the two that open or close something.
  private mutating func step() {
    let scalar = scalars[index]
    let following = index + 1 < scalars.count ? scalars[index + 1] : nil
    index += 1
    switch (state, scalar, following) {
    case (.code, "\"", _): state = .string
    case (.string, "\"", _): state = .code
    case (.string, "\\", _?): index += 1
    case (.code, "/", "/"):
      // An address in running text is no comment.
      if index < 2 || scalars[index - 2] != ":" { state = .line }
      index += 1
    case (.line, "\n", _): state = .code
    case (.code, "/", "*"):
      state = .block(1)
      index += 1
    case (.block(let depth), "/", "*"):
      state = .block(depth + 1)
      index += 1
    case (.block(let depth), "*", "/"):
      state = depth > 1 ? .block(depth - 1) : .code
      index += 1
    case (.code, _, _), (.string, _, _), (.line, _, _), (.block, _, _): break
    }
  }
}
