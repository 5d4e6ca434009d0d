import Platform

/// What a page and its style sheet may not hold, because it would take the mark away.
struct HTMLRules: Sendable {
  /// The templates and style sheets of a run are the same for all of its papers.
  private let verdicts = Memo<[UInt8], Bool>()

  /// A page template with its style sheet and no word of an author, in all that it says.
  func allow(template page: [UInt8]) -> Bool {
    verdicts.value(page) { Self.allow(shell: page) }
  }

  private static func allow(shell page: [UInt8]) -> Bool {
    let text = String(decoding: page, as: UTF8.self).lowercased()
    // A script could take out anything, and another page or place could stand there instead.
    let refused = [
      "<script", "<![cdata[", "stylesheet", "<iframe", "<object", "<embed", "<base",
    ]
    return !refused.contains { text.contains($0) }
      && !text.contains(/<[^>]*\son[a-z]+\s*=/)
      && !text.contains(/http-equiv\s*=\s*["']?refresh/)
      && allow(style: text) && HTMLOutline(page).isOpen(reading: .allOfTags)
  }

  /// A finished page, in what its texts cannot say: words of authors have no tags and no styles.
  func allow(document outline: HTMLOutline) -> Bool {
    outline.isOpen(reading: .namesAndStyles) && !outline.hasScript && !outline.hasStyleLink
      && outline.styles.allSatisfy { style in
        verdicts.value(Array(style.utf8)) { Self.allow(style: style.lowercased()) }
      }
  }

  /// A layer and another sheet win over what is important here.
  private static func allow(style text: String) -> Bool {
    !text.contains("@layer") && !text.contains("@import")
      && pageRules(in: text).allSatisfy { !$0.contains("!") && !$0.contains("\\") }
      && !text.contains(/@[a-z\-]*\\/)
  }

  /// The rules for printed pages, each through its last brace.
  private static func pageRules(in text: String) -> [Substring] {
    text.ranges(of: "@page").map { start in
      var depth = 0
      var end = start.upperBound
      while end < text.endIndex {
        if text[end] == "{" { depth += 1 }
        if text[end] == "}" { depth -= 1 }
        end = text.index(after: end)
        if depth <= 0, text[text.index(before: end)] == "}" { break }
      }
      return text[start.lowerBound..<end]
    }
  }
}
