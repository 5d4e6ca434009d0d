import Diagnostics
import Yams

/// Turns the library's tree into ours: places in bytes, refusals, keys as text.
struct YAMLTreeBuilder {
  let file: SourceFile
  /// The true text of keys that were renamed to be parsed at all, by byte offset.
  let renamed: [Int: String]
  private(set) var diagnostics: [Diagnostic] = []
  private var positions: YAMLPositions
  private let extents: YAMLExtents

  init(file: SourceFile, range: Range<Int>, renamed: [Int: String]) {
    self.file = file
    self.renamed = renamed
    positions = YAMLPositions(bytes: file.bytes, range: range)
    extents = YAMLExtents(bytes: file.bytes, limit: range.upperBound)
  }

  /// The value of a node and all below it.
  mutating func value(_ node: Node, depth: Int) throws(YAMLRefusal) -> YAMLValue {
    let start = try start(of: node)
    guard depth <= YAMLReader.maximumDepth else { throw YAMLRefusal(.tooDeep(range(start, 1))) }
    switch node {
    case .scalar(let scalar): return try text(scalar, from: start)
    case .sequence(let sequence):
      var items: [YAMLValue] = []
      for item in sequence { items.append(try value(item, depth: depth + 1)) }
      let end = items.last?.range.bytes.upperBound ?? start
      return YAMLValue(content: .sequence(items), range: collection(start, lastChild: end))
    case .mapping(let mapping):
      let isInBraces = start < extents.limit && file.bytes[start] == 0x7B
      let pairs = try pairs(mapping, isInBraces: isInBraces, depth: depth)
      let end = pairs.map(\.value.range.bytes.upperBound).max() ?? start
      return YAMLValue(content: .mapping(pairs), range: collection(start, lastChild: end))
    case .alias: throw YAMLRefusal(.alias(range(start, 1)))
    }
  }

  /// Where a node starts; a tag or an anchor stands before its node and is refused there.
  private mutating func start(of node: Node) throws(YAMLRefusal) -> Int {
    let mark = node.mark
    let start = positions.offset(line: (mark?.line ?? 1) - 1, column: (mark?.column ?? 1) - 1)
    guard start < extents.limit else { return start }
    switch file.bytes[start] {
    case 0x21: throw YAMLRefusal(.tag(word(at: start)))
    case 0x26, 0x2A: throw YAMLRefusal(.alias(word(at: start)))
    default: return start
    }
  }

  private mutating func pairs(
    _ mapping: Node.Mapping, isInBraces: Bool, depth: Int
  ) throws(YAMLRefusal) -> [YAMLPair] {
    var pairs: [YAMLPair] = []
    var number: SplitNumber?
    var first: [String: SourceRange] = [:]
    for (keyNode, valueNode) in mapping {
      let key = try value(keyNode, depth: depth + 1)
      guard case .scalar(let written, _) = key.content else {
        throw YAMLRefusal(.complexKey(key.anchor))
      }
      let name = renamed[key.range.bytes.lowerBound] ?? written
      var value = try value(valueNode, depth: depth + 1)
      // A missing value has no place of its own.
      if value.range.bytes.isEmpty {
        value.range = key.range
        if number?.append(name, at: key.range) == true { continue }
      }
      diagnostics += number?.finding.map { [$0] } ?? []
      number = isInBraces ? SplitNumber(value) : nil
      if let other = first[name] {
        diagnostics.append(.duplicateKey(name, at: key.range, first: other))
      } else {
        first[name] = key.range
        pairs.append(YAMLPair(key: name, keyRange: key.range, value: value))
      }
    }
    diagnostics += number?.finding.map { [$0] } ?? []
    return pairs
  }

  private func text(_ scalar: Node.Scalar, from start: Int) throws(YAMLRefusal) -> YAMLValue {
    let end = extents.endOfScalar(renamed[start] ?? scalar.string, from: start)
    let first = start < extents.limit ? file.bytes[start] : 0
    let isQuoted = "\"'|>".utf8.contains(first)
    let range = SourceRange(file: file, bytes: start..<max(start, end))
    // The file holds none, so that an escape stands for it. A renamed key is not what was written.
    if renamed[start] == nil, let fault = CharacterRule.firstFault(in: scalar.string) {
      throw YAMLRefusal(CharacterRule.finding(fault, at: range))
    }
    return YAMLValue(content: .scalar(scalar.string, isQuoted: isQuoted), range: range)
  }

  private func collection(_ start: Int, lastChild: Int) -> SourceRange {
    let end = extents.endOfCollection(from: start, lastChild: lastChild)
    return SourceRange(file: file, bytes: start..<max(start, end))
  }

  private func range(_ start: Int, _ count: Int) -> SourceRange {
    SourceRange(file: file, bytes: start..<max(start, min(start + count, extents.limit)))
  }

  /// The bytes from `start` to the next white space or flow mark.
  private func word(at start: Int) -> SourceRange {
    let end = file.bytes[start..<extents.limit].firstIndex { " \t\r\n,[]{}".utf8.contains($0) }
    return SourceRange(file: file, bytes: start..<(end ?? extents.limit))
  }
}

extension Diagnostic {
  fileprivate static func tooDeep(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .tooDeep, .error, "maps and lists nest deeper than \(YAMLReader.maximumDepth) levels",
      at: range)
  }

  fileprivate static func tag(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .yamlTag, .error, "a YAML tag is not allowed", at: range,
      help: ["leave it out, or put the text in quotation marks"])
  }

  /// An anchor or alias.
  static func alias(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .yamlAlias, .error, "YAML anchors and aliases are not allowed", at: range,
      help: ["write the value out, or put the text in quotation marks"])
  }

  fileprivate static func complexKey(_ range: SourceRange) -> Diagnostic {
    Diagnostic(.yamlSyntax, .error, "a key must be text", at: range)
  }
}
