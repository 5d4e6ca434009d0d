import Diagnostics

/// Turns events into values with places in their file; refuses what no file may hold.
struct YAMLTreeBuilder: ~Copyable {
  private let file: SourceFile
  /// The part of the file that the events tell of.
  private let part: Range<Int>
  private var events: YAMLEvents
  /// What does not end the reading: keys that stand twice, numbers that a comma divides.
  private(set) var findings: [Diagnostic] = []

  /// Such findings in one file, at most; more are not a slip but another kind of file.
  private static let findingLimit = 50

  init(file: SourceFile, part: Range<Int>, events: consuming YAMLEvents) {
    self.file = file
    self.part = part
    self.events = events
  }

  /// The value of the one document.
  mutating func document() throws(YAMLRefusal) -> YAMLValue {
    _ = try next()
    let start = try next()
    guard case .documentStart = start.kind else {
      throw YAMLRefusal(.empty(range(0..<0)))
    }
    if byte(start.bytes.lowerBound) == UInt8(ascii: "%") {
      throw YAMLRefusal(.directive(word(at: start.bytes.lowerBound)))
    }
    let value = try value(next(), depth: 0)
    _ = try next()
    let end = try next()
    if case .documentStart = end.kind { throw YAMLRefusal(.secondDocument(range(end.bytes))) }
    return value
  }

  /// The value that starts with an event, inside of `depth` maps and lists.
  private mutating func value(
    _ event: YAMLEvent, depth: Int
  ) throws(YAMLRefusal) -> YAMLValue {
    try refuseProperties(event)
    switch event.kind {
    case .scalar(let text, let style): return try scalar(text, style, event.bytes)
    case .sequenceStart: return try sequence(event, depth: depth + 1)
    case .mappingStart: return try mapping(event, depth: depth + 1)
    case .alias, .sequenceEnd, .mappingEnd, .documentStart, .documentEnd, .streamStart, .streamEnd:
      preconditionFailure("libyaml gives a value where one must be, and no alias without its mark")
    }
  }

  /// A tag or an anchor stands before its value, and an alias in the place of one.
  private func refuseProperties(_ event: YAMLEvent) throws(YAMLRefusal) {
    switch byte(event.bytes.lowerBound) {
    case UInt8(ascii: "!"): throw YAMLRefusal(.tag(word(at: event.bytes.lowerBound)))
    case UInt8(ascii: "&"), UInt8(ascii: "*"):
      throw YAMLRefusal(.alias(word(at: event.bytes.lowerBound)))
    default: break
    }
  }

  private mutating func sequence(
    _ start: YAMLEvent, depth: Int
  ) throws(YAMLRefusal) -> YAMLValue {
    try refuseDepth(depth, start)
    var items: [YAMLValue] = []
    while true {
      let event = try next()
      if case .sequenceEnd = event.kind {
        return collection(.sequence(items), start, event, last: items.last?.range)
      }
      items.append(try value(event, depth: depth))
    }
  }

  private mutating func mapping(
    _ start: YAMLEvent, depth: Int
  ) throws(YAMLRefusal) -> YAMLValue {
    try refuseDepth(depth, start)
    var pairs: [YAMLPair] = []
    var first: [String: SourceRange] = [:]
    var number: SplitNumber?
    var last: SourceRange?
    while true {
      let event = try next()
      if case .mappingEnd = event.kind {
        try report(number?.finding)
        return collection(.mapping(pairs), start, event, last: last)
      }
      let pair = try pair(event, depth: depth)
      last = pair.value.range
      if pair.hasNoValue, number?.append(pair.key, at: pair.keyRange) == true { continue }
      try report(number?.finding)
      number = isBracketed(start) ? SplitNumber(pair.value) : nil
      if let other = first[pair.key] {
        try report(.duplicateKey(pair.key, at: pair.keyRange, first: other))
      } else {
        first[pair.key] = pair.keyRange
        pairs.append(pair)
      }
    }
  }

  private mutating func pair(_ event: YAMLEvent, depth: Int) throws(YAMLRefusal) -> YAMLPair {
    try refuseProperties(event)
    guard case .scalar(let text, let style) = event.kind else {
      throw YAMLRefusal(.complexKey(range(event.bytes)))
    }
    let key = try scalar(text, style, event.bytes).range
    var value = try value(next(), depth: depth)
    // A missing value has no place of its own.
    if value.range.bytes.isEmpty { value.range = key }
    return YAMLPair(key: text, keyRange: key, value: value)
  }

  private func scalar(
    _ text: String, _ style: YAMLEvent.Style, _ bytes: Range<Int>
  ) throws(YAMLRefusal) -> YAMLValue {
    var range = range(bytes)
    switch style {
    case .plain: return YAMLValue(content: .scalar(text, isQuoted: false), range: range)
    case .singleQuoted: break
    case .doubleQuoted:
      // The file holds no such character, so that an escape stands for it.
      if let fault = CharacterRule.firstFault(in: text) {
        throw YAMLRefusal(CharacterRule.finding(fault, at: range))
      }
    case .block:
      let end = file.bytes[range.bytes].lastIndex { !$0.isBlankOrBreak }
      range = SourceRange(
        file: file, bytes: range.bytes.lowerBound..<(end ?? range.bytes.lowerBound) + 1)
    }
    return YAMLValue(content: .scalar(text, isQuoted: true), range: range)
  }

  /// A map or list, which ends with its bracket if it has one, else with the last thing in it.
  private func collection(
    _ content: YAMLValue.Content, _ start: YAMLEvent, _ end: YAMLEvent, last: SourceRange?
  ) -> YAMLValue {
    var range = range(start.bytes.lowerBound..<end.bytes.upperBound)
    if !isBracketed(start), let last {
      range = SourceRange(file: file, bytes: range.bytes.lowerBound..<last.bytes.upperBound)
    }
    return YAMLValue(content: content, range: range)
  }

  private func isBracketed(_ start: YAMLEvent) -> Bool {
    "[{".utf8.contains(byte(start.bytes.lowerBound) ?? 0)
  }

  private func refuseDepth(_ depth: Int, _ event: YAMLEvent) throws(YAMLRefusal) {
    guard depth <= YAMLReader.maximumDepth else { throw YAMLRefusal(.tooDeep(range(event.bytes))) }
  }

  private mutating func report(_ finding: Diagnostic?) throws(YAMLRefusal) {
    guard let finding else { return }
    guard findings.count < Self.findingLimit else { throw YAMLRefusal(finding) }
    findings.append(finding)
  }

  private mutating func next() throws(YAMLRefusal) -> YAMLEvent {
    do {
      return try events.next()
    } catch {
      var diagnostic = Diagnostic(.yamlSyntax, error.words, at: range(error.place..<error.place))
      if let (words, place) = error.context {
        diagnostic.notes = [Diagnostic.Note(words, at: range(place..<place))]
      }
      throw YAMLRefusal(diagnostic)
    }
  }

  private func byte(_ offset: Int) -> UInt8? {
    offset < part.count ? file.bytes[part.lowerBound + offset] : nil
  }

  /// The place in the file of a part of the text.
  private func range(_ bytes: Range<Int>) -> SourceRange {
    SourceRange(
      file: file,
      bytes: part.lowerBound + bytes.lowerBound..<part.lowerBound + bytes.upperBound)
  }

  /// From `start` to the next white space or flow mark.
  private func word(at start: Int) -> SourceRange {
    let rest = file.bytes[part.lowerBound + start..<part.upperBound]
    let end = rest.firstIndex { " \t\r\n,[]{}".utf8.contains($0) } ?? rest.endIndex
    return SourceRange(file: file, bytes: rest.startIndex..<end)
  }
}

extension Diagnostic {
  fileprivate static func empty(_ range: SourceRange) -> Diagnostic {
    Diagnostic(.wrongType, .error, "the file holds no keys", at: range)
  }

  fileprivate static func directive(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .yamlSyntax, .error, "a YAML directive is not allowed", at: range,
      help: ["leave the line out, and the '---' below it"])
  }

  fileprivate static func secondDocument(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .yamlSyntax, .error, "a file may hold only one YAML document", at: range,
      help: ["leave the '\(range.bytes.isEmpty ? "..." : "---")' line out"])
  }

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

  fileprivate static func alias(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .yamlAlias, .error, "YAML anchors and aliases are not allowed", at: range,
      help: ["write the value out, or put the text in quotation marks"])
  }

  fileprivate static func complexKey(_ range: SourceRange) -> Diagnostic {
    Diagnostic(.yamlSyntax, .error, "a key must be text", at: range)
  }

  /// A key that its map holds already.
  fileprivate static func duplicateKey(
    _ name: String, at range: SourceRange, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .duplicateKey, .error, "the key '\(name)' stands twice in one map", at: range,
      notes: [Note("first here", at: first)], help: ["keep one of the two"])
  }
}
