import Diagnostics

/// What a tag is among the other tags of its template.
struct TagRole: Sendable {
  /// The index of the tag that closes or opens this one.
  var partner: Int?
  /// Whether the tag opens or closes a block directly inside a parent.
  var isArgument = false
}

/// Pairs opening and closing tags and checks names and nesting.
struct TagPairs {
  private struct Opening {
    var index: Int
    var key: String
    /// Blocks seen directly inside, by name, where this is a parent.
    var blocks: [String: Int] = [:]
  }

  private let source: SourceFile
  private let body: Range<Int>
  private let tags: [Tag]
  private var openings: [Opening] = []
  /// How many of the openings have each key, so that a stray closing tag is told apart at once.
  private var openKeys: [String: Int] = [:]
  private(set) var roles: [TagRole]
  private(set) var diagnostics: [Diagnostic] = []

  init(_ lexer: Lexer) {
    source = lexer.source
    body = lexer.body
    tags = lexer.tags
    roles = Array(repeating: TagRole(), count: lexer.tags.count)
  }

  /// Goes through all tags once.
  mutating func run() {
    for index in tags.indices {
      let isNamed = checkName(of: tags[index])
      checkPlace(of: index)
      if tags[index].kind.opens {
        open(index)
      } else if tags[index].kind == .close {
        close(index, isNamed: isNamed)
      }
    }
    let end = SourceRange(file: source, bytes: body.upperBound..<body.upperBound)
    // Deeper ones were reported as too deep already.
    for opening in openings.prefix(TemplateLimits.sectionNesting) {
      diagnostics.append(.unclosedSection(name(opening), at: range(opening), end: end))
    }
  }

  private mutating func open(_ index: Int) {
    let key = key(of: tags[index])
    if tags[index].kind == .block, let parent = openings.last, tags[parent.index].kind == .parent {
      roles[index].isArgument = true
      if let first = parent.blocks[key] {
        diagnostics.append(
          .duplicateBlock(key, at: nameRange(index), first: nameRange(first)))
      }
      openings[openings.count - 1].blocks[key] = index
    }
    openings.append(Opening(index: index, key: key))
    openKeys[key, default: 0] += 1
    if openings.count == TemplateLimits.sectionNesting + 1 {
      diagnostics.append(.tooDeep(tagRange(index)))
    }
  }

  private mutating func close(_ index: Int, isNamed: Bool) {
    guard let last = openings.last else {
      diagnostics.append(.strayClose(name(index), at: tagRange(index)))
      return
    }
    let key = key(of: tags[index])
    // A closing tag without a usable name is taken to close what is open, to find what else is wrong.
    if isNamed, last.key != key {
      diagnostics.append(
        .mismatch(name(index), at: tagRange(index), open: name(last), opening: range(last)))
      guard openKeys[key, default: 0] > 0 else { return }
      while let top = openings.last, top.key != key { pop() }
    }
    guard let opening = pop() else { return }
    roles[opening.index].partner = index
    roles[index].partner = opening.index
    roles[index].isArgument = roles[opening.index].isArgument
  }

  @discardableResult
  private mutating func pop() -> Opening? {
    guard let opening = openings.popLast() else { return nil }
    openKeys[opening.key, default: 1] -= 1
    return opening
  }

  /// Whether the tag has a name that keeps its rule, or needs none.
  private mutating func checkName(of tag: Tag) -> Bool {
    let rule: NameRule
    switch tag.kind {
    case .comment, .delimiters: return true
    case .variable, .section, .inverted: rule = .path
    case .block: rule = .block
    case .partial, .parent: rule = tag.isDynamic ? .path : .template
    // What a closing tag may name depends on its opening tag, to which it must be equal.
    case .close: return !tag.name.isEmpty || reportEmpty(tag)
    }
    if tag.name.isEmpty { return reportEmpty(tag) }
    let range = SourceRange(file: source, bytes: tag.name)
    if rule.allows(range.text) { return true }
    diagnostics.append(.badName(range, rule))
    return false
  }

  private mutating func reportEmpty(_ tag: Tag) -> Bool {
    diagnostics.append(.emptyTag(SourceRange(file: source, bytes: tag.range)))
    return false
  }

  /// Directly inside a parent only blocks reach the output; another tag would vanish silently.
  private mutating func checkPlace(of index: Int) {
    guard let parent = openings.last, tags[parent.index].kind == .parent else { return }
    switch tags[index].kind {
    case .variable, .section, .inverted, .partial, .parent:
      diagnostics.append(
        .misplaced(tagRange(index), parent: name(parent), opening: range(parent)))
    case .close, .comment, .delimiters, .block: break
    }
  }

  private func key(of tag: Tag) -> String {
    let name = SourceRange(file: source, bytes: tag.name).text
    return tag.isDynamic ? "*" + name : name
  }

  private func tagRange(_ index: Int) -> SourceRange {
    SourceRange(file: source, bytes: tags[index].range)
  }

  private func nameRange(_ index: Int) -> SourceRange {
    SourceRange(file: source, bytes: tags[index].name)
  }

  private func range(_ opening: Opening) -> SourceRange { tagRange(opening.index) }
  private func name(_ opening: Opening) -> String { NameRule.shown(opening.key) }
  private func name(_ index: Int) -> String { NameRule.shown(key(of: tags[index])) }
}

extension Diagnostic {
  fileprivate static func emptyTag(_ range: SourceRange) -> Self {
    Diagnostic(.emptyTag, .error, "a tag needs a name", at: range)
  }

  fileprivate static func badName(_ range: SourceRange, _ rule: NameRule) -> Self {
    Diagnostic(
      .badName, .error, "\(rule.description), not like '\(NameRule.shown(range.text))'", at: range
    )
  }

  fileprivate static func strayClose(_ name: String, at range: SourceRange) -> Self {
    Diagnostic(.mismatchedSection, .error, "'\(name)' is closed but not open", at: range)
  }

  fileprivate static func mismatch(
    _ name: String, at range: SourceRange, open: String, opening: SourceRange
  ) -> Self {
    Diagnostic(
      .mismatchedSection, .error, "'\(name)' is closed while '\(open)' is open", at: range,
      notes: [Note("'\(open)' was opened here", at: opening)])
  }

  fileprivate static func unclosedSection(
    _ name: String, at range: SourceRange, end: SourceRange
  ) -> Self {
    Diagnostic(
      .unclosedSection, .error, "'\(name)' is opened but not closed", at: range,
      notes: [Note("the template ends here", at: end)])
  }

  fileprivate static func tooDeep(_ range: SourceRange) -> Self {
    Diagnostic(
      .templateTooDeep, .error,
      "sections of a template are nested more than \(TemplateLimits.sectionNesting) levels deep",
      at: range)
  }

  fileprivate static func duplicateBlock(
    _ name: String, at range: SourceRange, first: SourceRange
  ) -> Self {
    Diagnostic(
      .duplicateBlock, .error, "block '\(NameRule.shown(name))' is given twice to one parent",
      at: range,
      notes: [Note("it was first given here", at: first)])
  }

  fileprivate static func misplaced(
    _ range: SourceRange, parent: String, opening: SourceRange
  ) -> Self {
    Diagnostic(
      .misplacedTag, .error, "inside a parent only blocks are printed, not this tag", at: range,
      notes: [Note("parent '\(parent)' was opened here", at: opening)])
  }
}
