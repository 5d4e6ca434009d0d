import Briefing
import CommonMark

/// Markdown as forges read it: `[^n]` notes and pipe tables.
struct MarkdownDialect: Dialect {
  var format: OutputFormat { .commonmark }

  func text(
    of element: Element, at node: Node, in brief: Brief
  ) -> (enter: String, exit: String) {
    switch element {
    case .mention, .citation, .anchor: ("", "")
    case .unverified(let mark): (" " + escape("[\(mark)]"), "")
    case .noteReference(let number, _): ("[^\(number)]" + separator(after: node, in: brief), "")
    case .table(let table): (text(of: table, brief), "")
    case .chart(let chart): (text(of: chart, brief), "")
    case .timeline(let timeline): (text(of: timeline, brief), "")
    case .sources(let list): (text(of: list), "")
    case .dataSpan(let text): ("*\(escape(text))*", "")
    }
  }

  func trailer(of brief: Brief) -> String {
    guard !brief.notes.isEmpty else { return "" }
    return brief.notes.map { note in
      "\n[^\(note.number)]: " + inline(note.pieces, atLineStart: true) + "\n"
    }.joined()
  }

  /// A note mark before `(` or `:` would be read as a link or a definition.
  private func separator(after node: Node, in brief: Brief) -> String {
    guard let next = Self.character(after: node, in: brief) else { return "" }
    return "(:".contains(next) ? "\\" : ""
  }

  /// The first character printed after a node in the same container; the figures and citations
  /// there print nothing of their own before it.
  private static func character(after node: Node, in brief: Brief) -> Character? {
    var next = node.next
    while let candidate = next {
      if let literal = candidate.literal {
        guard literal.isEmpty else { return candidate.kind == .text ? literal.first : nil }
      } else if let tag = candidate.tag {
        switch brief.elements[tag] {
        case .mention, .citation:
          if let first = candidate.firstChild {
            next = first
            continue
          }
        case .unverified, .noteReference, .anchor, .table, .chart, .timeline, .sources,
          .dataSpan:
          return nil
        }
      } else {
        return nil
      }
      next = candidate.next ?? (candidate.parent?.tag == nil ? nil : candidate.parent?.next)
    }
    return nil
  }

  private func escape(_ text: String, atLineStart: Bool = false) -> String {
    MarkdownEscaping.escape(text, atLineStart: atLineStart)
  }

  private func inline(_ pieces: [TextPiece], atLineStart: Bool = false) -> String {
    pieces.enumerated().map { index, piece in
      switch piece {
      case .text(let text):
        // Spaces between pieces stand inside a line, where they need no escape.
        let isLast = index == pieces.count - 1
        let start = index == 0 ? "" : String(text.prefix { $0 == " " })
        let end = isLast ? "" : String(text.reversed().prefix { $0 == " " })
        let middle = text.dropFirst(start.count).dropLast(end.count)
        return start + escape(String(middle), atLineStart: atLineStart && index == 0) + end
      case .link(let text, let url):
        var destination: [UInt8] = []
        MarkdownEscaping.append(destination: url, to: &destination)
        return "[\(escape(text))](\(String(decoding: destination, as: UTF8.self)))"
      }
    }.joined()
  }

  private func marked(_ text: String, _ isUnverified: Bool, _ brief: Brief) -> String {
    escape(text) + (isUnverified ? " " + escape("[\(brief.term("unverified"))]") : "")
  }

  private func pipes(_ header: [String], numeric: [Bool], _ rows: [[String]]) -> String {
    let rule = numeric.map { $0 ? "---:" : "---" }
    return ([header, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }

  private func text(of table: DataTable, _ brief: Brief) -> String {
    let rows = table.rows.map { row in
      row.map { marked($0.text, $0.isUnverified, brief) }
    }
    return "**\(escape(table.caption))**\n\n"
      + pipes(table.header.map { escape($0) }, numeric: table.isNumeric, rows)
      + "\n\n" + inline(table.source, atLineStart: true)
  }

  /// The text alternative of the chart: its numbers as a table.
  private func text(of chart: Chart, _ brief: Brief) -> String {
    let rows = chart.bars.map { bar in
      [escape(bar.label), marked(bar.text, bar.isUnverified, brief)]
    }
    return "**\(escape(chart.caption))**\n\n"
      + pipes(
        [escape(chart.labelTitle), escape(brief.term("value"))], numeric: [false, true], rows)
      + "\n\n" + inline(chart.source, atLineStart: true)
  }

  private func text(of timeline: Timeline, _ brief: Brief) -> String {
    let entries = timeline.entries.map { entry in
      let name = entry.name.map { " \(escape($0)):" } ?? ""
      return "- **\(escape(entry.date))**\(name) "
        + marked(entry.text, entry.isUnverified, brief) + "[^\(entry.note)]"
    }
    return "**\(escape(timeline.caption))**\n\n" + entries.joined(separator: "\n")
  }

  private func text(of list: SourceList) -> String {
    let remark = list.accessed.map { escape($0, atLineStart: true) + "\n\n" } ?? ""
    let entries = list.entries.enumerated().map { index, entry in
      let date = entry.date.map { ", " + escape($0) } ?? ""
      var address = ""
      if let url = entry.url {
        var destination: [UInt8] = []
        MarkdownEscaping.append(destination: url, to: &destination)
        address = " [\(escape(url))](\(String(decoding: destination, as: UTF8.self)))"
      }
      return "\(index + 1). *\(escape(entry.title))*, \(escape(entry.publisher))\(date)."
        + address + " " + escape("(\(entry.remark))")
    }
    return remark + entries.joined(separator: "\n")
  }
}
