import Briefing
import Diagnostics
import DossierModel

/// The calls that print figures, notes, tables and charts in Typst.
struct TypstElements {
  let brief: Brief
  /// Notes whose text has been written.
  var written: Set<Int> = []

  func unverified(_ mark: String) -> String { "#unverified[\(TypstCode.text(mark))];" }

  /// A footnote where a note is first referred to, a reference to it afterwards.
  mutating func note(_ number: Int) -> String {
    written.insert(number).inserted
      ? "#footnote[\(inline(brief.notes[number - 1].pieces))]<note-\(number)>"
      : "#footnote(<note-\(number)>);"
  }

  func inline(_ pieces: [TextPiece]) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): TypstCode.text(text)
      case .link(let text, let url):
        "#link(\(TypstCode.string(url)))[\(TypstCode.text(text))];"
      }
    }.joined()
  }

  private func cell(_ text: String, _ isUnverified: Bool) -> String {
    let mark = isUnverified ? "#\" \";" + unverified(brief.term("unverified")) : ""
    return "[" + TypstCode.text(text) + mark + "]"
  }

  func code(_ table: DataTable) -> String {
    let header = TypstCode.array(table.header.map { cell($0, false) })
    let align = TypstCode.array(table.isNumeric.map { $0 ? "right" : "left" })
    let rows = table.rows.map { row in
      TypstCode.array(row.map { cell($0.text, $0.isUnverified) })
    }
    return "#data-table(caption: \(cell(table.caption, false)), header: \(header), "
      + "align: \(align), rows: \(TypstCode.array(rows)), source: [\(inline(table.source))]);"
  }

  func code(_ chart: Chart) -> String {
    let bars = chart.bars.map { bar in
      let text = bar.text + (bar.isUnverified ? " [\(brief.term("unverified"))]" : "")
      return "(label: \(TypstCode.string(bar.label)), value: \(TypstCode.number(bar.value)), "
        + "text: \(TypstCode.string(text)), highlight: \(bar.isHighlighted))"
    }
    return "#bar-chart(\(TypstCode.string(chart.id)), caption: \(cell(chart.caption, false)), "
      + "alt: \(TypstCode.string(chart.alternative)), bars: \(TypstCode.array(bars)), "
      + "source: [\(inline(chart.source))]);"
  }

  mutating func code(_ timeline: Timeline) -> String {
    let entries = timeline.entries.map { entry in
      let mark = entry.isUnverified ? "#\" \";" + unverified(brief.term("unverified")) : ""
      let what =
        TypstCode.text(entry.text) + mark
        + note(entry.note)
      return "(date: \(TypstCode.string(entry.date)), "
        + "name: \(TypstCode.string(entry.name ?? "")), what: [\(what)])"
    }
    return "#timeline(caption: \(cell(timeline.caption, false)), "
      + "entries: \(TypstCode.array(entries)));"
  }

  /// An address as it is printed: without scheme and, where it is long, without its end.
  ///
  /// The link goes to the whole address, which the other formats print.
  static func shown(_ url: String) -> String {
    var shown = url[...]
    for prefix in ["https://", "http://", "www."] where shown.hasPrefix(prefix) {
      shown = shown.dropFirst(prefix.count)
    }
    if shown.hasSuffix("/") { shown = shown.dropLast() }
    var width = 0
    let fitting = shown.prefix { character in
      width += character.unicodeScalars.reduce(0) { $0 + LetterWidth.of($1) }
      return width <= widestAddress
    }
    return shown.count > 48 || fitting.count < shown.count
      ? fitting.prefix(47) + "…" : String(shown)
  }

  /// What a column of the list of sources holds in one line, in hundredths of the size of its letters.
  private static let widestAddress = 2900

  /// The list of sources; `note` is told of each source the byte of the code at which it begins.
  func code(_ list: SourceList, note: (SourceID, Int) -> Void = { _, _ in }) -> String {
    var code = list.accessed.map { "#source-remark[\(TypstCode.text($0))];\n" } ?? ""
    code += "#source-list("
    let items = list.entries.map(item)
    // Behind the parenthesis that opens the array, two characters between one item and the next.
    var start = code.utf8.count + 1
    for (entry, item) in zip(list.entries, items) {
      note(entry.id, start)
      start += item.utf8.count + 2
    }
    return code + TypstCode.array(items) + ");"
  }

  private func item(_ entry: SourceEntry) -> String {
    let date = entry.date.map { ", \($0)" } ?? ""
    var text = "#emph[\(TypstCode.text(entry.title))];"
    text += TypstCode.text(", \(entry.publisher)\(date). ")
    if let url = entry.url {
      text +=
        "#link(\(TypstCode.string(url)))[\(TypstCode.text(Self.shown(url)))];"
        + TypstCode.text(" ")
    }
    return "[" + text + "#source-kind[\(TypstCode.text(entry.remark))];]"
  }
}
