import Diagnostics

/// Reads YAML into values with places.
///
/// Scalars stay text, so that `NO` is a country and not false. Aliases, anchors, tags, directives,
/// deep nesting, several documents and duplicate keys are refused.
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
    // Among them the line breaks that YAML knows and other programs do not.
    let forbidden = CharacterRule.findings(in: WrittenText(file, range))
    guard forbidden.isEmpty else {
      log.report(forbidden)
      return nil
    }
    return file.bytes.withUnsafeBufferPointer { bytes in
      var builder = YAMLTreeBuilder(
        file: file, part: range, events: YAMLEvents(UnsafeBufferPointer(rebasing: bytes[range])))
      defer { log.report(builder.findings) }
      do throws(YAMLRefusal) {
        return try builder.document()
      } catch {
        log.report(error.diagnostic)
        return nil
      }
    }
  }
}

/// Ends the reading of one file.
struct YAMLRefusal: Error {
  let diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}
