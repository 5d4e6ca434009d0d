import Platform

/// What a page and its style sheet may not hold, because it would take the mark away.
struct HTMLRules: Sendable {
  /// What is known of all pages that came the same way through their templates.
  private struct Verdict: Sendable {
    var isAllowed: Bool
    var shell: HTMLShell?
  }

  private let verdicts = Memo<TemplatePage.Way, Verdict>()
  /// The style sheets of a run are the same for all of its papers.
  private let sheets = Memo<String, Bool>()

  /// The ways that were judged, for as many pages as came along each.
  var ways: [TemplatePage.Way] { verdicts.keys }

  /// A page template with its style sheet and no word of an author, in all that it says.
  func allow(template page: TemplatePage) -> Bool { verdict(on: page).isAllowed }

  /// Where the mark goes in a page that nothing hides it in; nothing where that hangs on its values.
  func places(in page: TemplatePage) -> HTMLShell.Places? {
    verdict(on: page).shell?.places(in: page)
  }

  private func verdict(on page: TemplatePage) -> Verdict {
    verdicts.value(page.way) {
      Verdict(
        isAllowed: Self.allow(shell: page.neutral(around: "").bytes),
        shell: HTMLShell(page, by: self))
    }
  }

  private static func allow(shell page: [UInt8]) -> Bool {
    let words = LowerCase(page[...])
    let text = String(decoding: words.bytes, as: UTF8.self)
    // A script could take out anything, and another page or place could stand there instead.
    let refused = [
      "<script", "<![cdata[", "stylesheet", "<iframe", "<object", "<embed", "<base",
    ]
    // Patterns are looked for only where one of their words stands: that costs a hundred times more.
    return !refused.contains { words.contains($0) }
      && !text.contains(/<[^>]*\son[a-z]+\s*=/)
      && !(words.contains("http-equiv") && text.contains(/http-equiv\s*=\s*["']?refresh/))
      && allow(style: words) && HTMLOutline(page).isOpen(reading: .allOfTags)
  }

  /// A finished page, in what its texts cannot say: words of authors have no tags and no styles.
  func allow(document outline: HTMLOutline) -> Bool {
    outline.isOpen(reading: .namesAndStyles) && !outline.hasScript && !outline.hasStyleLink
      && outline.styles.allSatisfy { style in
        sheets.value(style) { Self.allow(style: LowerCase(Array(style.utf8)[...])) }
      }
  }

  /// A layer and another sheet win over what is important here.
  private static func allow(style: LowerCase) -> Bool {
    !style.contains("@layer") && !style.contains("@import") && !hasEscapedRule(style)
      && pageRules(in: style).allSatisfy { rule in !rule.contains { "!\\".utf8.contains($0) } }
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

  /// The rules for printed pages, each through its last brace.
  private static func pageRules(in style: LowerCase) -> [ArraySlice<UInt8>] {
    style.places(of: "@page").map { start in
      var depth = 0
      let end = style.bytes[start...].firstIndex { byte in
        if byte == UInt8(ascii: "{") { depth += 1 }
        if byte == UInt8(ascii: "}") { depth -= 1 }
        return depth <= 0 && byte == UInt8(ascii: "}")
      }
      return style.bytes[start...(end ?? style.bytes.count - 1)]
    }
  }
}
