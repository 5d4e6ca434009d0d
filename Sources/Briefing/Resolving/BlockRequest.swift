import CommonMark
import Diagnostics

/// What the info string of a fenced block asks for: a name, ids, and options `key=value`.
struct BlockRequest {
  enum Name: String, CaseIterable {
    case chart, table, timeline, status, sources
    case dataSpan = "data-span"

    /// The options that the block understands, with the values they may have.
    var options: [String: [String]] {
      switch self {
      case .chart, .table: ["by": ["place", "release"], "last": (2...12).map(String.init)]
      case .timeline, .status, .sources, .dataSpan: [:]
      }
    }

    /// How many ids the block takes.
    var ids: ClosedRange<Int> {
      switch self {
      case .chart, .table: 1...1
      case .timeline, .status: 1...8
      case .sources, .dataSpan: 0...0
      }
    }
  }

  var name: Name
  var ids: [String] = []
  var options: [String: String] = [:]

  /// The block that an info string names, if any.
  static func name(in info: String) -> Name? {
    info.split(whereSeparator: \.isWhitespace).first.flatMap { Name(rawValue: String($0)) }
  }

  /// Reads the info string of a code block; nothing when it is an ordinary code block.
  ///
  /// A first word that is nearly the name of a block is an error: the paper would print an empty box.
  static func read(_ node: Node, at range: SourceRange?) -> Diagnosed<BlockRequest?> {
    let words = (node.fenceInfo ?? "").split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first else { return Diagnosed(nil) }
    guard let name = Name(rawValue: first) else {
      let near = Suggestion.nearest(to: first, in: Name.allCases.map(\.rawValue))
      return Diagnosed(nil, near.map { [.unknownBlock(first, near: $0, at: range)] } ?? [])
    }
    var request = BlockRequest(name: name)
    var diagnostics: [Diagnostic] = []
    for word in words.dropFirst() {
      guard let equals = word.firstIndex(of: "=") else {
        request.ids.append(word)
        continue
      }
      let key = String(word[..<equals])
      let value = String(word[word.index(after: equals)...])
      if name.options[key]?.contains(value) != true {
        diagnostics.append(.badOption(word, of: name, at: range))
      } else if request.options.updateValue(value, forKey: key) != nil {
        diagnostics.append(.optionTwice(key, of: name, at: range))
      }
    }
    if !name.ids.contains(request.ids.count) {
      diagnostics.append(.wrongIDs(request, at: range))
    }
    if !(node.literal ?? "").allSatisfy(\.isWhitespace) {
      diagnostics.append(.blockWithBody(name, at: range))
    }
    if node.ancestors.contains(where: { $0.kind == .blockQuote }) {
      diagnostics.append(.blockInQuote(name, at: range))
    }
    return Diagnosed(request, diagnostics)
  }
}

extension Diagnostic {
  fileprivate static func unknownBlock(
    _ word: String, near: String, at range: SourceRange?
  ) -> Diagnostic {
    Diagnostic(
      .unknownDataBlock, "unknown data block '\(word)'; did you mean '\(near)'?", at: range,
      help: [
        "the data blocks are \(BlockRequest.Name.allCases.map(\.rawValue).joined(separator: ", "))"
      ])
  }

  fileprivate static func badOption(
    _ word: String, of name: BlockRequest.Name, at range: SourceRange?
  ) -> Diagnostic {
    let options = name.options.map { key, values in "\(key)=\(values.joined(separator: "|"))" }
    return Diagnostic(
      .badBlockOption, "block '\(name.rawValue)' has no option '\(word)'", at: range,
      help: options.isEmpty ? [] : ["its options are \(options.sorted().joined(separator: ", "))"])
  }

  fileprivate static func optionTwice(
    _ key: String, of name: BlockRequest.Name, at range: SourceRange?
  ) -> Diagnostic {
    Diagnostic(
      .badBlockOption, "block '\(name.rawValue)' has the option '\(key)' twice", at: range)
  }

  fileprivate static func wrongIDs(_ request: BlockRequest, at range: SourceRange?) -> Diagnostic {
    let name = request.name
    let wanted =
      name.ids.upperBound == 0
      ? "no id"
      : name.ids.upperBound == 1 ? "one id" : "\(name.ids.lowerBound) to \(name.ids.upperBound) ids"
    return Diagnostic(
      .badBlockOption,
      "block '\(name.rawValue)' takes \(wanted), not \(request.ids.count)", at: range)
  }

  fileprivate static func blockWithBody(
    _ name: BlockRequest.Name, at range: SourceRange?
  ) -> Diagnostic {
    Diagnostic(
      .blockWithBody, "block '\(name.rawValue)' names its data and never holds it", at: range,
      help: ["leave the block empty and put the data into Content/"])
  }

  fileprivate static func blockInQuote(
    _ name: BlockRequest.Name, at range: SourceRange?
  ) -> Diagnostic {
    Diagnostic(
      .blockInQuote, "block '\(name.rawValue)' cannot stand in a block quote", at: range,
      help: ["move it out of the quotation"])
  }
}
