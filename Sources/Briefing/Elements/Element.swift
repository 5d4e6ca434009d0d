package import DossierModel

/// What a custom node of a resolved tree stands for: all that CommonMark lacks.
///
/// The node's tag is the index in `Brief.elements`.
package enum Element: Sendable {
  /// A figure; the node's children are the printed text.
  case mention(Mention)
  /// The mark of a value that was not verified.
  case unverified(String)
  /// A reference to a note: its number, and which of the references to that note it is, from 1.
  case noteReference(number: Int, occurrence: Int)
  /// Words that a source supports; the node's children are the words.
  case citation(SourceID)
  /// A place that can be linked to; the node's children are a heading's text.
  case anchor(String)
  case table(DataTable)
  case chart(Chart)
  case timeline(Timeline)
  case sources(SourceList)
  case dataSpan(String)
}

/// A text in a note or a cell: plain, or a link.
package enum TextPiece: Sendable, Hashable {
  case text(String)
  case link(String, url: String)

  /// The words without the link.
  package var text: String {
    switch self {
    case .text(let text): text
    case .link(let text, _): text
    }
  }
}

/// A note: what stands behind one or more figures or statements.
package struct Note: Sendable {
  package var number: Int
  package var pieces: [TextPiece]
  /// How many references the text makes to it.
  package var references: Int
}

/// A table made from data, never typed.
package struct DataTable: Sendable {
  /// A cell of a table.
  package struct Cell: Sendable {
    package var text: String
    package var isUnverified: Bool
  }

  package var id: String
  package var caption: String
  package var header: [String]
  /// Whether each column holds numbers, which stand flush right.
  package var isNumeric: [Bool]
  /// The first cell of a row is its header.
  package var rows: [[Cell]]
  package var source: [TextPiece]
}

/// Horizontal bars, one per place or per release.
package struct Chart: Sendable {
  /// A bar of a chart.
  package struct Bar: Sendable {
    package var label: String
    package var value: Double
    /// The printed figure.
    package var text: String
    package var isHighlighted: Bool
    package var isUnverified: Bool
  }

  package var id: String
  package var caption: String
  /// What the labels of the bars are, for the formats that print a table.
  package var labelTitle: String
  package var bars: [Bar]
  /// What the chart shows, in words.
  package var alternative: String
  package var source: [TextPiece]
}

/// What happened to one or more instruments, oldest first.
package struct Timeline: Sendable {
  /// One event of a timeline.
  package struct Entry: Sendable {
    /// ISO 8601.
    package var machineDate: String
    package var date: String
    /// The short name of the instrument; absent where there is only one.
    package var name: String?
    package var text: String
    package var isUnverified: Bool
    package var note: Int
    package var occurrence: Int
  }

  package var id: String
  package var caption: String
  package var entries: [Entry]
}

/// The list of sources.
package struct SourceList: Sendable {
  package var entries: [SourceEntry]
  /// “All consulted on …”, where all were read on one day; the entries then do not repeat it.
  package var accessed: String?
}

/// One line of the list of sources.
package struct SourceEntry: Sendable {
  package var id: SourceID
  package var title: String
  package var publisher: String
  package var date: String?
  package var url: String?
  /// “consulted on …”, where the sources were read on different days.
  package var accessed: String?
  /// The kind of source in words.
  package var kind: String
  package var language: LanguageTag

  /// The kind and, where it stands here, the day of reading.
  package var remark: String { ([kind] + [accessed].compactMap { $0 }).joined(separator: "; ") }
}
