import Diagnostics

extension Rendering {
  /// Prints the value of an interpolation tag.
  mutating func printValue(_ use: NameUse) {
    guard let value = value(of: use) else { return }
    let range = frame.program.range(use.name)
    let tag = frame.program.range(use.tag)
    switch value {
    case .text(let text):
      if LineBreaks.isAny(in: text) {
        findings.add(.lineBreak(range.text, at: tag))
      } else {
        output.append(text, escaping: escaping, tag: tag, indent: frame.indent)
      }
    case .markup(let make):
      let made = make(tag)
      findings.add(made.diagnostics)
      guard let text = made.value else { return }
      output.append(text, escaping: nil, tag: tag, indent: frame.indent)
    case .missing(let missing): findings.add(.missing(missing, at: range))
    case .list, .object, .boolean, .passage:
      findings.add(.notPrintable(range.text, value.kind, at: range))
    }
  }

  /// Goes into a section whose value is true.
  mutating func openSection(_ use: NameUse, end: Int) {
    let steps = frame.next..<end
    frame.next = end
    guard let value = value(of: use) else { return }
    var inner = frame.inner(steps)
    switch value {
    case .list(let items):
      guard let first = items.first else { return }
      inner.items = items
      inner.nextItem = 1
      context.push(first)
      inner.popsContext = true
    case .text(let text) where text.isEmpty: return
    case .boolean(false), .missing: return
    case .boolean(true): break
    case .text, .markup, .object, .passage:
      context.push(value)
      inner.popsContext = true
    }
    enter(inner)
  }

  /// Goes into an inverted section whose value is false; not for an unknown name, since nothing is
  /// known of what it should be.
  mutating func openInverted(_ use: NameUse, end: Int) {
    let steps = frame.next..<end
    frame.next = end
    guard let value = value(of: use) else { return }
    let isFalse =
      switch value {
      case .list(let items): items.isEmpty
      case .text(let text): text.isEmpty
      case .boolean(let condition): !condition
      case .missing: true
      case .markup, .object, .passage: false
      }
    if isFalse { enter(frame.inner(steps)) }
  }
}

/// The characters that end a line in one syntax or another.
enum LineBreaks {
  /// Whether `text` has a line feed, carriage return, next line, line or paragraph separator.
  static func isAny(in text: String) -> Bool {
    var before: (UInt8, UInt8) = (0, 0)
    for byte in text.utf8 {
      if byte.isBreak { return true }
      if byte == 0x85, before.1 == 0xC2 { return true }
      if byte == 0xA8 || byte == 0xA9, before == (0xE2, 0x80) { return true }
      before = (before.1, byte)
    }
    return false
  }
}

extension Diagnostic {
  fileprivate static func lineBreak(_ name: String, at range: SourceRange) -> Self {
    Diagnostic(
      .lineBreakInValue, .error,
      "text values have no line breaks, but '\(NameRule.shown(name))' has one",
      at: range)
  }

  fileprivate static func missing(_ value: MissingValue, at range: SourceRange) -> Self {
    Diagnostic(value.id, .error, value.summary, at: range, notes: value.notes, help: value.help)
  }

  fileprivate static func notPrintable(
    _ name: String, _ kind: String, at range: SourceRange
  ) -> Self {
    Diagnostic(
      .notPrintable, .error, "'\(NameRule.shown(name))' is \(kind), which cannot be printed",
      at: range)
  }
}
