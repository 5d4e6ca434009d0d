import Briefing
import CommonMark

/// LaTeX with `\footnote`, `longtable` and `description`; a document needs `longtable` and `hyperref`.
struct LaTeXDialect: Dialect {
  var format: OutputFormat { .latex }

  func text(
    of element: Element, at node: Node, in brief: Brief
  ) -> (enter: String, exit: String) {
    switch element {
    case .mention, .citation: ("", "")
    case .anchor(let id): ("\\texorpdfstring{}{}\\label{\(id)}", "")
    case .unverified(let mark): (" [\(escape(mark))]", "")
    case .noteReference(let number, let occurrence): (note(number, occurrence, brief), "")
    case .table(let table): (text(of: table, brief), Self.end)
    case .chart(let chart): (text(of: chart, brief), Self.end)
    case .timeline(let timeline): (text(of: timeline, brief), Self.end)
    case .sources(let list): (text(of: list), Self.end)
    case .dataSpan(let text): ("\\textit{\(escape(text))}", Self.end)
    }
  }

  /// A blank line, so that what follows a block is a paragraph of its own.
  private static let end = "\n"

  func trailer(of brief: Brief) -> String { "" }

  private func escape(_ text: String) -> String { LaTeXEscaping.escape(text) }

  private func inline(_ pieces: [TextPiece]) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): return escape(text)
      case .link(let text, let url):
        var address: [UInt8] = []
        LaTeXEscaping.append(url: url, to: &address)
        return "\\href{\(String(decoding: address, as: UTF8.self))}{\(escape(text))}"
      }
    }.joined()
  }

  /// The note where it is first referred to, its number alone afterwards.
  private func note(_ number: Int, _ occurrence: Int, _ brief: Brief) -> String {
    guard occurrence == 1 else { return "\\footnotemark[\(number)]" }
    return "\\footnote[\(number)]{\(inline(brief.notes[number - 1].pieces))}"
  }

  private func marked(_ text: String, _ isUnverified: Bool, _ brief: Brief) -> String {
    escape(text) + (isUnverified ? " [\(escape(brief.term("unverified")))]" : "")
  }

  private func tabular(
    _ caption: String, numeric: [Bool], header: [String], _ rows: [[String]]
  ) -> String {
    let hundredths = 90 / max(numeric.count, 1)
    let width = (hundredths < 10 ? "0.0" : "0.") + String(hundredths)
    let columns = numeric.map { $0 ? "r" : "p{\(width)\\linewidth}" }.joined()
    func line(_ cells: [String]) -> String { cells.joined(separator: " & ") + " \\\\\n" }
    return "\\begin{longtable}{\(columns)}\n\\caption*{\(caption)}\\\\\n\\hline\n"
      + line(header.map { "\\textbf{\($0)}" }) + "\\hline\n\\endhead\n"
      + rows.map(line).joined() + "\\hline\n\\end{longtable}\n\n"
  }

  private func text(of table: DataTable, _ brief: Brief) -> String {
    let rows = table.rows.map { $0.map { marked($0.text, $0.isUnverified, brief) } }
    return tabular(
      escape(table.caption), numeric: table.isNumeric, header: table.header.map(escape), rows)
      + inline(table.source)
  }

  private func text(of chart: Chart, _ brief: Brief) -> String {
    let rows = chart.bars.map { [escape($0.label), marked($0.text, $0.isUnverified, brief)] }
    return tabular(
      escape(chart.caption), numeric: [false, true],
      header: [escape(chart.labelTitle), escape(brief.term("value"))], rows)
      + inline(chart.source)
  }

  private func text(of timeline: Timeline, _ brief: Brief) -> String {
    let entries = timeline.entries.map { entry in
      let name = entry.name.map { escape($0) + ": " } ?? ""
      return "\\item[\(escape(entry.date))] \(name)"
        + marked(entry.text, entry.isUnverified, brief)
        + note(entry.note, entry.occurrence, brief) + "\n"
    }
    return "\\textbf{\(escape(timeline.caption))}\n\\begin{description}\n"
      + entries.joined() + "\\end{description}\n"
  }

  private func text(of list: SourceList) -> String {
    let items = list.entries.map { entry in
      let date = entry.date.map { ", " + escape($0) } ?? ""
      var address = ""
      if let url = entry.url {
        var bytes: [UInt8] = []
        LaTeXEscaping.append(url: url, to: &bytes)
        address = " \\url{\(String(decoding: bytes, as: UTF8.self))}"
      }
      return "\\item \\textit{\(escape(entry.title))}, \(escape(entry.publisher))\(date)."
        + address + " (\(escape(entry.remark)))\n"
    }
    let remark = list.accessed.map { escape($0) + "\n\n" } ?? ""
    return remark + "\\begin{enumerate}\n\(items.joined())\\end{enumerate}\n"
  }
}
