/// Citations that Markdown would print instead of making a note of them.
package enum CitationRule {
  /// What begins like a citation in prose and is none.
  package static func findings(in text: WrittenText) -> [Diagnostic] {
    let links = BrokenLinks.all(in: text)
    let found = links.map { Diagnostic.brokenLink($0.fault, at: text.range($0.range)) }
    guard text.held.contains(":") else { return found }
    return ["source", "fact"].flatMap { scheme in
      keywords(scheme, in: text.bytes).compactMap { finding($0, scheme, in: text) }
    } + found
  }

  /// Links and citations in data, which is printed as it is written.
  package static func findings(inData text: WrittenText) -> [Diagnostic] {
    var places = BrokenLinks.all(in: text, isData: true).map(\.range)
    for scheme in ["source", "fact"] where text.held.contains(":") {
      for keyword in keywords(scheme, in: text.bytes) where text.bytes[keyword] & 0x20 != 0 {
        let form = Form(keyword, in: text.bytes, after: keyword + scheme.utf8.count + 1)
        // Behind a blank these are words like others.
        guard form.hasID || form.head == .words || form.head == .distantWords else { continue }
        if !places.contains(where: form.range.overlaps) { places.append(form.range) }
      }
    }
    return places.map { .linkInData(at: text.range($0)) }
  }

  /// Where a scheme and its colon stand as a word of their own.
  private static func keywords(_ scheme: String, in bytes: [UInt8]) -> [Int] {
    let word = Array((scheme + ":").utf8)
    return bytes.indices.filter { start in
      guard bytes[start] | 0x20 == word[0], start + word.count <= bytes.count else { return false }
      if start > 0, bytes[start - 1].isLetter || "-/.#".utf8.contains(bytes[start - 1]) {
        return false
      }
      return zip(bytes[start...], word).allSatisfy { $0 == $1 || $0 | 0x20 == $1 && $0.isLetter }
    }
  }

  private static func finding(
    _ keyword: Int, _ scheme: String, in text: WrittenText
  ) -> Diagnostic? {
    let form = Form(keyword, in: text.bytes, after: keyword + scheme.utf8.count + 1)
    let fault: Fault
    switch form.head {
    case .words where scheme == "fact": return nil  // A figure typed as a link is another finding.
    case .words:
      guard let wrong = form.wrong else { return nil }
      fault = wrong
    case .distantWords: fault = .spaceBefore
    case .escapedWords, .parenthesis: fault = .noWords
    case .braces: fault = .braces
    case .nothing:
      let isWritten = text.bytes[keyword] == UInt8(ascii: scheme == "fact" ? "f" : "s")
      guard isWritten, scheme == "source" || form.hasID else { return nil }
      fault = .bare
    }
    let range = text.range(form.range)
    return scheme == "fact" ? .brokenFigure(at: range) : .brokenCitation(fault, at: range)
  }

  /// What keeps a citation from being one.
  fileprivate enum Fault: String {
    case spaceBefore = "a space before '('"
    case spaceAfter = "a space after 'source:'"
    case unclosed = "no ')' after its id"
    case noWords = "no words in '[…]' before it"
    case tooMany = "a ')' too many behind it"
    case braces = "'{…}' in the place of '(…)'"
    case bare = "no '[words](…)' around it"
  }

  /// What stands around the scheme.
  private struct Form {
    enum Head { case words, distantWords, escapedWords, parenthesis, braces, nothing }

    var head = Head.nothing
    var wrong: Fault?
    var hasID: Bool
    var range: Range<Int>

    init(_ keyword: Int, in bytes: [UInt8], after colon: Int) {
      var id = colon
      while id < bytes.count, isIDByte(bytes[id]) { id += 1 }
      hasID = id > colon
      var end = id
      while end < bytes.count, bytes[end].isBlankOrBreak || bytes[end] == UInt8(ascii: ">") {
        end += 1
      }
      let isClosed = end < bytes.count && bytes[end] == UInt8(ascii: ")")
      if !isClosed {
        let isSpaced = !hasID && colon < bytes.count && bytes[colon].isBlankOrBreak
        wrong = isSpaced ? .spaceAfter : .unclosed
      }
      var start = keyword
      (head, start) = Self.head(before: keyword, in: bytes)
      if isClosed, end + 1 < bytes.count, bytes[end + 1] == UInt8(ascii: ")"),
        !Brackets.isInParentheses(start, in: bytes)
      {
        wrong = .tooMany
        end += 1
      }
      let rest = bytes[id...].prefix(Brackets.reach).prefix {
        !$0.isBreak && $0 != UInt8(ascii: "[")
      }
      let closing =
        wrong == .tooMany
        ? end : rest.firstIndex(of: UInt8(ascii: head == .braces ? "}" : ")"))
      range = start..<(head == .nothing ? id : closing.map { $0 + 1 } ?? id)
    }

    /// What stands before the scheme, and where that begins.
    private static func head(before keyword: Int, in bytes: [UInt8]) -> (Head, Int) {
      var index = keyword
      while index > 0, bytes[index - 1].isBlankOrBreak || bytes[index - 1] == UInt8(ascii: "<") {
        index -= 1
      }
      if index > 0, bytes[index - 1] == UInt8(ascii: "{") {
        let words =
          index > 1 && bytes[index - 2] == UInt8(ascii: "]")
          ? Brackets.opening(of: index - 2, in: bytes) : nil
        return (.braces, words ?? index - 1)
      }
      guard index > 0, bytes[index - 1] == UInt8(ascii: "(") else { return (.nothing, keyword) }
      let parenthesis = index - 1
      index = parenthesis
      while index > 0, bytes[index - 1].isBlankOrBreak { index -= 1 }
      guard index > 0, bytes[index - 1] == UInt8(ascii: "]") else {
        return (.parenthesis, parenthesis)
      }
      guard let opening = Brackets.opening(of: index - 1, in: bytes) else {
        return (.escapedWords, parenthesis)
      }
      return (index == parenthesis ? .words : .distantWords, opening)
    }
  }

  private static func isIDByte(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == 0x2D || byte == 0x5F
  }
}

/// Square brackets of Markdown.
enum Brackets {
  /// Bytes that are looked through for the other bracket, at most: no words of a link are longer.
  static let reach = 4000

  /// Where the bracket opens that `closing` closes, in the same paragraph and not escaped.
  static func opening(of closing: Int, in bytes: [UInt8]) -> Int? {
    if isEscaped(closing, in: bytes) { return nil }
    var depth = 0
    var index = closing
    while index > max(0, closing - reach) {
      index -= 1
      switch bytes[index] {
      case UInt8(ascii: "]") where !isEscaped(index, in: bytes): depth += 1
      case UInt8(ascii: "[") where !isEscaped(index, in: bytes):
        if depth == 0 { return index }
        depth -= 1
      case 0x0A where index > 0 && bytes[index - 1] == 0x0A: return nil
      default: break
      }
    }
    return nil
  }

  /// Whether a parenthesis is open at `index` that began before it in the same paragraph.
  static func isInParentheses(_ index: Int, in bytes: [UInt8]) -> Bool {
    var closed = 0
    for place in (max(0, index - reach)..<index).reversed() {
      switch bytes[place] {
      case UInt8(ascii: ")"): closed += 1
      case UInt8(ascii: "("):
        if closed == 0 { return true }
        closed -= 1
      case 0x0A where place > 0 && bytes[place - 1] == 0x0A: return false
      default: break
      }
    }
    return false
  }

  private static func isEscaped(_ index: Int, in bytes: [UInt8]) -> Bool {
    var before = index
    while before > max(0, index - reach), bytes[before - 1] == UInt8(ascii: "\\") { before -= 1 }
    return (index - before) % 2 == 1
  }
}

extension Diagnostic {
  fileprivate static func brokenCitation(
    _ fault: CitationRule.Fault, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .brokenCitation, "a citation has \(fault.rawValue), so that it would be printed", at: range,
      help: [
        fault == .tooMany
          ? "take one of the two out, or write '(' where the other one begins"
          : "write [words](source:ID), with no space inside '](source:ID)'"
      ])
  }

  fileprivate static func brokenFigure(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .brokenCitation, "'fact:' is no way to write a figure, and would be printed", at: range,
      help: ["print it with a tag: {{facts.ID.value}}; 'demarche list facts' shows the tags"])
  }

  fileprivate static func linkInData(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .brokenCitation, "a text in YAML holds no links, and would print this as it stands",
      at: range, help: ["name the source in the key 'source', or say it in prose"])
  }

  fileprivate static func brokenLink(
    _ fault: BrokenLinks.Fault, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .brokenCitation, fault.words, at: range, help: [fault.help])
  }
}
