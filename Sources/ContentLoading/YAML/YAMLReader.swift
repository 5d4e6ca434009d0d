import Diagnostics
import Yams

/// Reads YAML into values with places; the only type that knows which library parses it.
///
/// Scalars stay text, so that `NO` is a country and not false. Aliases, anchors, tags, deep
/// nesting, several documents and duplicate keys are refused.
enum YAMLReader {
  /// Maps and lists inside one another, at most.
  static let maximumDepth = 32

  /// The value in a file, or nothing after a finding; a file without any value is a finding too.
  static func read(_ file: SourceFile, _ log: LoadingLog) -> YAMLValue? {
    let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return read(file, start..<file.bytes.count, log)
  }

  /// The value in a part of a file that begins at the start of a line.
  static func read(_ file: SourceFile, _ range: Range<Int>, _ log: LoadingLog) -> YAMLValue? {
    let forbidden = CharacterRule.findings(in: WrittenText(file, range))
    guard forbidden.isEmpty else {
      log.report(forbidden)
      return nil
    }
    do throws(YAMLRefusal) {
      try YAMLPreflight.check(file, range)
      var keys = DuplicateKeys(file: file, range: range)
      guard let node = try compose(&keys) else {
        throw YAMLRefusal(
          .empty(SourceRange(file: file, bytes: range.lowerBound..<range.lowerBound)))
      }
      var builder = YAMLTreeBuilder(file: file, range: range, renamed: keys.renamed)
      let value = try builder.value(node, depth: 1)
      log.report(builder.diagnostics)
      return value
    } catch {
      log.report(error.diagnostic)
      return nil
    }
  }

  /// Parses, and parses again without each key that libyaml's wrapper found twice, since it gives
  /// up at the first.
  private static func compose(_ keys: inout DuplicateKeys) throws(YAMLRefusal) -> Node? {
    while true {
      do {
        return try Yams.compose(yaml: keys.text, .basic, .default, .utf8)
      } catch let error as YamlError {
        if case .duplicatedKeysInMapping(let names, let context) = error {
          try keys.rename(names.first ?? "", context.mark)
        } else {
          throw YAMLRefusal(YAMLFault(error, keys.file, keys.range).diagnostic)
        }
      } catch {
        throw YAMLRefusal(.unparsable(SourceRange(file: keys.file, bytes: keys.range)))
      }
    }
  }
}

/// Ends the reading of one file.
struct YAMLRefusal: Error {
  let diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}

extension Diagnostic {
  fileprivate static func empty(_ range: SourceRange) -> Diagnostic {
    Diagnostic(.wrongType, .error, "the file holds no keys", at: range)
  }

  fileprivate static func unparsable(_ range: SourceRange) -> Diagnostic {
    Diagnostic(.yamlSyntax, .error, "the file is not YAML", at: range)
  }
}
