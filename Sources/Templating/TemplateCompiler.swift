import Diagnostics

/// Turns the paired tags of a template without findings into steps.
struct TemplateCompiler {
  private enum Open {
    case section(step: Int)
    case parent(inclusion: Int)
    case argument(start: Int)
    case site(block: Int, start: Int)
  }

  private let source: SourceFile
  private let body: Range<Int>
  private let tags: [Tag]
  private let roles: [TagRole]
  private let layout: TagLayout
  private let indentation: Indentation
  private var opened: [Open] = []
  /// What lines of the innermost block argument lose at their start.
  private var stripped: [Range<Int>] = []
  private var steps: [Operation] = []
  private var uses: [NameUse] = []
  private var inclusions: [Inclusion] = []
  private var blocks: [BlockSite] = []

  init(_ lexer: Lexer, roles: [TagRole]) {
    source = lexer.source
    body = lexer.body
    tags = lexer.tags
    self.roles = roles
    layout = TagLayout(tags: lexer.tags, roles: roles)
    indentation = Indentation(bytes: lexer.bytes)
  }

  /// Compiles all tags and the text between them.
  mutating func run(name: String) -> Program {
    var position = body.lowerBound
    for index in tags.indices {
      let extent = layout.extent(of: index)
      // Two tags alone on neighbouring lines both reach to the line break between them.
      literal(position..<max(position, extent.lowerBound))
      emit(index)
      // An argument begins where its block stands, which may be the middle of a line.
      if extent.upperBound > tags[index].range.upperBound, !isInParent, !roles[index].isArgument {
        steps.append(.lineStart)
      }
      position = max(position, extent.upperBound)
    }
    literal(position..<body.upperBound)
    return Program(
      name: name, source: source, steps: steps, uses: uses, inclusions: inclusions, blocks: blocks)
  }

  private var isInParent: Bool {
    if case .parent = opened.last { true } else { false }
  }

  private mutating func literal(_ range: Range<Int>) {
    guard !range.isEmpty, !isInParent else { return }
    guard let indent = stripped.last, !indent.isEmpty else {
      steps.append(.literal(range))
      return
    }
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start
      while end < range.upperBound, source.bytes[end] != .lineFeed { end += 1 }
      end = min(end + 1, range.upperBound)
      if indentation.isLineStart(start, in: body) {
        start = indentation.sharedEnd(from: start, limit: end, with: indent)
      }
      if start < end { steps.append(.literal(start..<end)) }
      start = end
    }
  }

  private mutating func emit(_ index: Int) {
    switch tags[index].kind {
    case .comment, .delimiters: break
    case .variable:
      uses.append(use(index))
      steps.append(.value(uses.count - 1))
    case .section, .inverted:
      uses.append(use(index))
      opened.append(.section(step: steps.count))
      let use = uses.count - 1
      let isSection = tags[index].kind == .section
      steps.append(isSection ? .section(use, end: 0) : .inverted(use, end: 0))
    case .partial, .parent: include(index)
    case .block: openBlock(index)
    case .close: close(index)
    }
  }

  private mutating func include(_ index: Int) {
    let isStandalone = layout.isStandalone(index)
    steps.append(.include(inclusions.count))
    if tags[index].kind == .parent { opened.append(.parent(inclusion: inclusions.count)) }
    inclusions.append(
      Inclusion(
        use: use(index), isParent: tags[index].kind == .parent, isDynamic: tags[index].isDynamic,
        isStandalone: isStandalone,
        indent: isStandalone ? lineIndent(index) : 0..<0, end: steps.count))
  }

  private mutating func openBlock(_ index: Int) {
    let isStandalone = layout.isStandalone(index)
    let contentStart = layout.extent(of: index).upperBound
    let contentEnd = roles[index].partner.map { tags[$0].range.lowerBound } ?? contentStart
    let content = contentStart..<max(contentStart, contentEnd)
    let first = isStandalone ? indentation.first(in: content) : nil
    if roles[index].isArgument {
      opened.append(.argument(start: steps.count))
      stripped.append(first ?? 0..<0)
      return
    }
    let indent = first.map(strip) ?? lineIndent(index)
    steps.append(.block(blocks.count))
    opened.append(.site(block: blocks.count, start: steps.count))
    blocks.append(
      BlockSite(
        name: text(tags[index].name), tag: tags[index].range, nameRange: tags[index].name,
        isStandalone: isStandalone, indent: indent, steps: 0..<0))
  }

  private mutating func close(_ index: Int) {
    let end = steps.count
    switch opened.popLast() {
    case .section(let step):
      switch steps[step] {
      case .section(let use, _): steps[step] = .section(use, end: end)
      case .inverted(let use, _): steps[step] = .inverted(use, end: end)
      case .literal, .lineStart, .value, .include, .block: break
      }
    case .parent(let inclusion): inclusions[inclusion].end = end
    case .argument(let start):
      stripped.removeLast()
      guard case .parent(let inclusion) = opened.last, let open = roles[index].partner else {
        return
      }
      inclusions[inclusion].arguments.append(
        BlockArgument(
          name: text(tags[open].name), nameRange: tags[open].name, steps: start..<end))
    case .site(let block, let start): blocks[block].steps = start..<end
    case nil: break
    }
  }

  private func use(_ index: Int) -> NameUse {
    let tag = tags[index]
    let isStatic = (tag.kind == .partial || tag.kind == .parent) && !tag.isDynamic
    let name = text(tag.name)
    let point = UInt8(ascii: ".")
    let segments =
      isStatic ? [name] : name.utf8.split(separator: point).map { String(Substring($0)) }
    return NameUse(segments: segments, name: tag.name, tag: tag.range)
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: source.bytes[range], as: UTF8.self)
  }

  /// The blanks before a tag that begins its line, less what the surrounding argument strips.
  private func lineIndent(_ index: Int) -> Range<Int> {
    guard let start = tags[index].lineStart else { return 0..<0 }
    return strip(start..<tags[index].range.lowerBound)
  }

  private func strip(_ indent: Range<Int>) -> Range<Int> {
    guard let outer = stripped.last else { return indent }
    let start = indentation.sharedEnd(
      from: indent.lowerBound, limit: indent.upperBound, with: outer)
    return start..<indent.upperBound
  }
}
