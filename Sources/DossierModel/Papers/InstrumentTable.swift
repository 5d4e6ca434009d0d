package import Diagnostics

/// Rows that belong to an instrument, such as the nine arrangements of 2016.
package struct InstrumentTable: Sendable {
  /// A column with its label.
  package struct Column: Sendable {
    package var id: String
    package var label: LocalizedText

    package init(id: String, label: LocalizedText) {
      self.id = id
      self.label = label
    }
  }

  /// A row with its source.
  package struct Row: Sendable {
    package var id: String
    package var date: CalendarDate
    package var source: Located<SourceID>
    package var also: [Located<SourceID>]
    package var verified: Bool
    /// By column id; every column has a cell.
    package var cells: [String: LocalizedText]
    package var range: SourceRange

    package init(
      id: String, date: CalendarDate, source: Located<SourceID>,
      also: [Located<SourceID>] = [], verified: Bool, cells: [String: LocalizedText],
      range: SourceRange
    ) {
      self.id = id
      self.date = date
      self.source = source
      self.also = also
      self.verified = verified
      self.cells = cells
      self.range = range
    }
  }

  package var caption: LocalizedText
  package var columns: [Column]
  package var rows: [Row]
  package var range: SourceRange

  package init(caption: LocalizedText, columns: [Column], rows: [Row], range: SourceRange) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.range = range
  }
}
