/// What a style sheet may not hold, because it would win over what the mark says of itself.
enum HTMLSheetRules {
  /// A layer and another sheet win over what is important here.
  static func allow(_ style: LowerCase) -> Bool {
    !style.contains("@layer") && !style.contains("@import") && !hasEscapedRule(style)
      && style.places(of: "@page").allSatisfy { start in
        let rule = LowerCase(code(ofRuleAt: start, in: style.bytes)[...])
        return !["!", "\\", "url("].contains { rule.contains($0) }
      }
  }

  /// Whether the name of a rule is written with an escape, as `@\70 age`.
  private static func hasEscapedRule(_ style: LowerCase) -> Bool {
    style.places(of: "\\").contains { place in
      let name = style.bytes[..<place].reversed().prefix {
        (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "-")
      }
      return place > name.count && style.bytes[place - name.count - 1] == UInt8(ascii: "@")
    }
  }

  /// A rule through its last brace, without its comments and strings.
  private static func code(ofRuleAt start: Int, in style: [UInt8]) -> [UInt8] {
    var code: [UInt8] = []
    var closing: [UInt8] = []
    var index = start
    while index < style.count {
      let byte = style[index]
      if style[index...].starts(with: "/*".utf8) {
        index = afterComment(in: style, from: index)
        continue
      }
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        index = afterString(in: style, from: index)
        continue
      }
      code.append(byte)
      index += 1
      switch byte {
      case UInt8(ascii: "{"): closing.append(UInt8(ascii: "}"))
      case UInt8(ascii: "("): closing.append(UInt8(ascii: ")"))
      case UInt8(ascii: "["): closing.append(UInt8(ascii: "]"))
      case closing.last:
        closing.removeLast()
        if closing.isEmpty, byte == UInt8(ascii: "}") { return code }
      default: continue
      }
    }
    return code
  }

  private static func afterComment(in style: [UInt8], from start: Int) -> Int {
    var index = start + 2
    while index < style.count {
      if style[index...].starts(with: "*/".utf8) { return index + 2 }
      index += 1
    }
    return style.count
  }

  /// The end of a string, which is that of its line where a sign of quotation is missing.
  private static func afterString(in style: [UInt8], from start: Int) -> Int {
    var index = start + 1
    while index < style.count, !"\n\r\u{C}".utf8.contains(style[index]) {
      if style[index] == style[start] { return index + 1 }
      index += style[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(index, style.count)
  }
}
