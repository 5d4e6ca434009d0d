import Briefing
import CommonMark
import DossierModel

/// HTML with `<data>` figures, notes with back-links, captioned tables and drawn charts.
struct HTMLDialect: Dialect {
  var format: OutputFormat { .html }

  func text(
    of element: Element, at node: Node, in brief: Brief
  ) -> (enter: String, exit: String) {
    switch element {
    case .mention(let mention):
      return (HTMLNode.openTag("data", mention.attributes), "</data>")
    case .citation: return ("", "")
    case .anchor(let id): return (HTMLNode.openTag("span", [.init("id", id)]), "</span>")
    case .unverified(let mark): return (" " + unverified(mark).serialized, "")
    case .noteReference(let number, let occurrence):
      let separator = HTMLNode.element("sup", [.init("class", "note-sep")], text: ",")
      let before = node.followsNote(in: brief) ? separator.serialized : ""
      return (before + reference(number, occurrence, in: brief).serialized, "")
    case .table(let table): return (tableNode(table, brief).serialized, "\n")
    case .chart(let chart): return (HTMLChart(chart: chart, brief: brief).node.serialized, "\n")
    case .timeline(let timeline): return (timelineNode(timeline, brief).serialized, "\n")
    case .sources(let list):
      return (sourceNodes(list).map(\.serialized).joined(separator: "\n"), "\n")
    case .dataSpan(let text):
      return (
        HTMLNode.element("p", [.init("class", "data-span")], text: text).serialized, "\n"
      )
    }
  }

  func trailer(of brief: Brief) -> String {
    guard !brief.notes.isEmpty else { return "" }
    let items = brief.notes.map { note -> HTMLNode in
      let backs = (1...max(note.references, 1)).filter { _ in note.references > 0 }
      let links = backs.flatMap { occurrence -> [HTMLNode] in
        [.text(" "), backLink(note.number, occurrence, in: brief)]
      }
      return .element(
        "li", [.init("id", "note-\(note.number)")], HTMLMarkup.inline(note.pieces) + links)
    }
    let heading = HTMLNode.element("h2", [.init("id", "notes-title")], text: brief.term("notes"))
    let section = HTMLNode.element(
      "section",
      [
        .init("class", "notes"), .init("role", "doc-endnotes"),
        .init("aria-labelledby", "notes-title"),
      ], [heading, .element("ol", [], items)])
    return section.serialized + "\n"
  }

  private func unverified(_ mark: String) -> HTMLNode {
    .element("span", [.init("class", "unverified")], text: "[\(mark)]")
  }

  func reference(_ number: Int, _ occurrence: Int, in brief: Brief) -> HTMLNode {
    .element(
      "sup", [.init("class", "note-ref")],
      [
        .element(
          "a",
          [
            .init("id", HTMLMarkup.referenceID(number, occurrence)),
            .init("href", "#note-\(number)"), .init("role", "doc-noteref"),
            .init("aria-label", brief.noteName(number)),
          ], text: String(number))
      ])
  }

  private func backLink(_ number: Int, _ occurrence: Int, in brief: Brief) -> HTMLNode {
    .element(
      "a",
      [
        .init("href", "#" + HTMLMarkup.referenceID(number, occurrence)), .init("class", "back"),
        .init("role", "doc-backlink"),
        .init(
          "aria-label",
          "\(brief.term("back-to-text")), \(brief.noteName(number).lowercased())"
            + (occurrence > 1 ? " (\(occurrence))" : "")),
      ], text: "↩")
  }

  private func tableNode(_ table: DataTable, _ brief: Brief) -> HTMLNode {
    let head = table.header.enumerated().map { index, label in
      HTMLNode.element(
        "th", [.init("scope", "col")] + numeric(table.isNumeric[index]), text: label)
    }
    let rows = table.rows.map { row in
      HTMLNode.element(
        "tr", [],
        row.enumerated().map { index, cell in
          let content = HTMLMarkup.cell(cell.text, cell.isUnverified, brief)
          return index == 0
            ? .element("th", [.init("scope", "row")], content)
            : .element("td", numeric(table.isNumeric[index]), content)
        })
    }
    let caption = HTMLNode.element(
      "caption", [], [.element("span", text: table.caption)])
    let region: [HTMLNode.Attribute] = [
      .init("class", "scroll"), .init("tabindex", "0"), .init("role", "region"),
      .init("aria-label", table.caption),
    ]
    let content = HTMLNode.element(
      "table", [],
      [caption, .element("thead", [], [.element("tr", [], head)]), .element("tbody", [], rows)])
    return .element(
      "figure", [.init("class", "table"), .init("id", table.id)],
      [.element("div", region, [content]), HTMLMarkup.source(table.source)])
  }

  private func numeric(_ isNumeric: Bool) -> [HTMLNode.Attribute] {
    isNumeric ? [.init("class", "number")] : []
  }

  private func timelineNode(_ timeline: Timeline, _ brief: Brief) -> HTMLNode {
    let items = timeline.entries.map { entry -> HTMLNode in
      let name = entry.name.map { name -> [HTMLNode] in
        [.element("span", [.init("class", "track-name")], text: name), .text(" ")]
      }
      let what = HTMLNode.element(
        "span", [.init("class", "what")],
        HTMLMarkup.cell(entry.text, entry.isUnverified, brief)
          + [reference(entry.note, entry.occurrence, in: brief)])
      return .element(
        "li", [],
        [
          .element("time", [.init("datetime", entry.machineDate)], text: entry.date), .text(" "),
        ] + (name ?? []) + [what])
    }
    return .element(
      "figure", [.init("class", "timeline"), .init("id", timeline.id)],
      [.element("figcaption", text: timeline.caption), .element("ol", [], items)])
  }

  private func sourceNodes(_ list: SourceList) -> [HTMLNode] {
    let items = list.entries.map { entry -> HTMLNode in
      let date = entry.date.map { ", \($0)" } ?? ""
      var children: [HTMLNode] = [
        .element("cite", [.init("lang", entry.language.description)], text: entry.title),
        .text(", \(entry.publisher)\(date). "),
      ]
      if let url = entry.url {
        children += [.element("a", [.init("href", url)], text: url), .text(" ")]
      }
      children.append(
        .element("span", [.init("class", "kind")], text: entry.remark))
      return .element("li", [.init("id", "source-\(entry.id)")], children)
    }
    let remark = list.accessed.map {
      HTMLNode.element("p", [.init("class", "source-remark")], text: $0)
    }
    return [remark].compactMap { $0 } + [.element("ol", [.init("class", "sources")], items)]
  }
}

extension Mention {
  /// What a page says of it to programs.
  fileprivate var attributes: [HTMLNode.Attribute] {
    switch content {
    case .figure(let figure, _):
      [
        .init("class", "fact"), .init("value", figure.value.description),
        .init("data-fact", figure.fact.description),
      ]
    case .status(let status, let member):
      [
        .init("class", "status"), .init("value", member.machineText(of: status)),
        .init("data-status", status.id.description),
      ]
    }
  }
}

extension StatusMember {
  /// The part of a status without a language: the name of a state, an ISO 8601 date.
  fileprivate func machineText(of status: Status) -> String {
    switch self {
    case .state, .by: status.state.rawValue
    case .since: status.since.description
    case .until: status.until?.description ?? ""
    }
  }
}
