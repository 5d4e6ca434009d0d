import Briefing

/// A bar chart as SVG, laid out in per cent of the width so that its text keeps its size.
struct HTMLChart {
  let chart: Chart
  let brief: Brief

  private static let rowHeight = 44
  private static let barTop = 22
  private static let barHeight = 10

  var node: HTMLNode {
    let title = "\(chart.id)-title"
    let description = "\(chart.id)-desc"
    let svg = HTMLNode.element(
      "svg",
      [
        .init("role", "img"), .init("aria-labelledby", "\(title) \(description)"),
        .init("width", "100%"), .init("height", String(chart.bars.count * Self.rowHeight - 8)),
      ],
      [
        .element("title", [.init("id", title)], text: chart.caption),
        .element("desc", [.init("id", description)], text: chart.alternative),
      ] + chart.bars.enumerated().flatMap { row($0.element, at: $0.offset * Self.rowHeight) })
    return .element(
      "figure", [.init("class", "chart"), .init("id", chart.id)],
      [.element("figcaption", text: chart.caption), svg, HTMLMarkup.source(chart.source)])
  }

  private func row(_ bar: Chart.Bar, at top: Int) -> [HTMLNode] {
    let largest = chart.bars.map(\.value).max() ?? 0
    // Per mille of the width, rounded, so that every machine prints the same digits.
    let share = largest > 0 ? Int((max(bar.value, 0) / largest * 1000).rounded()) : 0
    let mark = bar.isUnverified ? " [\(brief.term("unverified"))]" : ""
    let emphasis = bar.isHighlighted ? " highlight" : ""
    func rectangle(_ style: String, width: String) -> HTMLNode {
      .element(
        "rect",
        [
          .init("class", style), .init("x", "0"), .init("y", String(top + Self.barTop)),
          .init("width", width), .init("height", String(Self.barHeight)),
        ], [])
    }
    return [
      .element(
        "text",
        [.init("class", "label" + emphasis), .init("x", "0"), .init("y", String(top + 14))],
        text: bar.label),
      .element(
        "text",
        [
          .init("class", "value" + emphasis), .init("x", "100%"), .init("y", String(top + 14)),
          .init("text-anchor", "end"),
        ], text: bar.text + mark),
      rectangle("track", width: "100%"),
      rectangle("bar" + emphasis, width: "\(share / 10).\(share % 10)%"),
    ]
  }
}
