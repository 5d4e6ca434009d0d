import Diagnostics
import Yams

/// What the library says of text that is not YAML, as a finding with its place.
struct YAMLFault {
  let diagnostic: Diagnostic

  init(_ error: YamlError, _ file: SourceFile, _ range: Range<Int>) {
    var places = Places(file: file, positions: YAMLPositions(bytes: file.bytes, range: range))
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      diagnostic = Self.diagnostic(context, problem, places.range(mark), &places)
    case .reader(let problem, let offset, _, let yaml):
      let bytes = offset.flatMap {
        yaml.index(yaml.startIndex, offsetBy: $0, limitedBy: yaml.endIndex)
      }.map { yaml.utf8.distance(from: yaml.startIndex, to: $0) }
      let start = min(range.lowerBound + (bytes ?? 0), range.upperBound)
      diagnostic = .syntax(problem, at: SourceRange(file: file, bytes: start..<start))
    case .duplicatedKeysInMapping(let names, let context):
      diagnostic = .duplicateKey(names.first ?? "", at: places.range(context.mark), first: nil)
    case .memory:
      // The limit on nesting of block styles comes as a want of memory.
      let start = SourceRange(file: file, bytes: range.lowerBound..<range.lowerBound)
      diagnostic = .nesting(start)
    case .no, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      let start = SourceRange(file: file, bytes: range.lowerBound..<range.lowerBound)
      diagnostic = .syntax("the file cannot be read as YAML", at: start)
    }
  }

  private static func diagnostic(
    _ context: YamlError.Context?, _ problem: String, _ place: SourceRange, _ places: inout Places
  ) -> Diagnostic {
    if problem.contains("undefined alias") { return .alias(place) }
    if problem.contains("another document") { return .secondDocument(place) }
    if problem.contains("nesting") { return .nesting(place) }
    var diagnostic = Diagnostic.syntax(problem, at: place)
    if let context {
      diagnostic.notes = [Diagnostic.Note(context.text, at: places.range(context.mark))]
    }
    return diagnostic
  }

  private struct Places {
    let file: SourceFile
    var positions: YAMLPositions

    mutating func range(_ mark: Mark) -> SourceRange {
      let offset = positions.offset(line: mark.line - 1, column: mark.column - 1)
      return SourceRange(file: file, bytes: offset..<offset)
    }
  }
}

extension Diagnostic {
  fileprivate static func syntax(_ problem: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.yamlSyntax, .error, problem, at: range)
  }

  fileprivate static func secondDocument(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .yamlSyntax, .error, "a file may hold only one YAML document", at: range,
      help: ["leave the '---' line out"])
  }

  fileprivate static func nesting(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .tooDeep, .error, "maps and lists nest deeper than \(YAMLReader.maximumDepth) levels",
      at: range)
  }
}
