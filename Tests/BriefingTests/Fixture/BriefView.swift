import Briefing
import CommonMark
import DossierModel

extension Brief {
  /// The tree as libcmark's HTML, in which every custom node shows what it stands for.
  ///
  /// `{1:9 posts}` is mention 1, `{^2.1}` the first reference to note 2, `{?…}` the mark of an
  /// unverified value, `{@gazette:…}` a citation, `{table-pact}` a block; anchors do not show.
  var view: String {
    document.withRoot { root in
      for event in root.walk() where event.isEntering {
        guard let tag = event.node.tag else { continue }
        let (enter, exit) = elements[tag].brackets
        event.node.setRenderedText(onEnter: enter, onExit: exit)
      }
    }
    return String(decoding: document.render(.html), as: UTF8.self)
  }

  /// The view without title and markup of paragraphs: handy where one paragraph follows the title.
  var line: String {
    var text = view
    if let end = text.firstRange(of: "</h1>\n") { text.removeSubrange(..<end.upperBound) }
    for tag in ["<p>", "</p>"] { text = text.replacing(tag, with: "") }
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }

  /// The notes as plain text.
  var noteTexts: [String] { notes.map { $0.pieces.map(\.text).joined() } }

  /// The HTML of the tree as it stands, custom nodes rendering as nothing.
  var bareHTML: String { String(decoding: document.render(.html), as: UTF8.self) }

  /// The plain text of all blocks after the title.
  var plainBlocks: [String] {
    document.withRoot { root in root.children.dropFirst().map(\.plainText) }
  }

  var tables: [DataTable] {
    elements.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }
  var charts: [Chart] {
    elements.compactMap { if case .chart(let chart) = $0 { chart } else { nil } }
  }
  var timelines: [Timeline] {
    elements.compactMap { if case .timeline(let timeline) = $0 { timeline } else { nil } }
  }
  var sourceLists: [[SourceEntry]] {
    elements.compactMap { if case .sources(let list) = $0 { list.entries } else { nil } }
  }
}

extension Element {
  /// What the view shows before and after the children.
  fileprivate var brackets: (String, String) {
    switch self {
    case .mention(let mention): ("{\(mention.number):", "}")
    case .unverified(let text): ("{?\(text)}", "")
    case .noteReference(let number, let occurrence): ("{^\(number).\(occurrence)}", "")
    case .citation(let id): ("{@\(id):", "}")
    case .anchor: ("", "")
    case .table(let table): ("{\(table.id)}\n", "")
    case .chart(let chart): ("{\(chart.id)}\n", "")
    case .timeline(let timeline): ("{\(timeline.id)}\n", "")
    case .sources(let list): ("{sources \(list.entries.map(\.id.description))}\n", "")
    case .dataSpan(let text): ("{\(text)}\n", "")
    }
  }
}

extension Figure {
  /// The value as machines read it.
  var plain: String { value.description }
}
