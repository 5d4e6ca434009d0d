import ArgumentParser
import Platform

/// Where results and messages go.
enum Terminal {
  static func results(_ text: String) throws { try results(Array(text.utf8)) }

  /// Results that cannot be written are lost, so the run fails; a reader who has gone away wanted
  /// no more of them.
  static func results(_ bytes: [UInt8]) throws {
    let failure = Descriptors.write(bytes, to: 1)
    guard failure != 0, failure != EPIPE else { return }
    messages("demarche: cannot write to standard output: \(String(cString: strerror(failure)))\n")
    throw ExitCode(Outcome.outputFailed.rawValue)
  }

  static func messages(_ text: String) {
    _ = Descriptors.write(Array(text.utf8), to: StandardError.descriptor)
  }

  /// Whether messages may be coloured: on a terminal, unless `NO_COLOR` is set.
  static var hasColour: Bool {
    isatty(StandardError.descriptor) == 1
      && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
  }

  /// `1 error`, `2 errors`.
  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// The line on pieces that no paper has room for; nothing when there are none.
  static func unprinted(_ pieces: [String]) -> String {
    guard !pieces.isEmpty else { return "" }
    let verb = pieces.count == 1 ? "is" : "are"
    return "\(count(pieces.count, "piece")) for one subject alone \(verb) in none of its papers, "
      + "for want of room; 'demarche list points' shows each\n"
  }

  /// The line on how old the content is; nothing where its day is not the day of the run.
  static func age(_ days: Int?) -> String {
    guard let days else { return "" }
    let distance = count(abs(days), "day")
    return "The content was last read on that day, "
      + (days == 0 ? "which is today" : days > 0 ? "\(distance) ago" : "\(distance) after today")
      + "\n"
  }

  /// Rows in columns, two spaces apart, without trailing space.
  static func table(_ rows: [[String]]) -> String {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        line += cell
        guard column < row.count - 1 else { continue }
        line += String(repeating: " ", count: widths[column] - cell.count + 2)
      }
      // The last cells may be empty.
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  /// A value as JSON with sorted keys.
  static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}
