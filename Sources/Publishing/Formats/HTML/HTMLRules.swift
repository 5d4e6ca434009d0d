/// What a page and its style sheet may not hold, because it would take the mark away.
enum HTMLRules {
  static func allow(_ page: [UInt8]) -> Bool {
    let text = String(decoding: page, as: UTF8.self)
    let lowered = text.lowercased()
    // A script could take out anything; a layer and another sheet win over what is important here.
    return !["<script", "<![cdata[", "@layer", "@import", "stylesheet"].contains {
      lowered.contains($0)
    }
      && pageRules(in: lowered).allSatisfy { !$0.contains("!") && !$0.contains("\\") }
      && !lowered.contains(/@[a-z\-]*\\/)
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
