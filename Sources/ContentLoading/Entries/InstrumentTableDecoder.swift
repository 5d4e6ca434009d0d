import Diagnostics
import DossierModel

/// Reads the table of an instrument.
enum InstrumentTableDecoder {
  static var table: Reader<InstrumentTable> {
    .object { fields in
      let caption = fields.required("caption", .localized)
      let columns = fields.required("columns", .list(column)) ?? []
      let ids = columns.map(\.id)
      let rows = fields.required("rows", .list(row(ids.map(\.value)))) ?? []
      fields.log.requireUnique(ids, "column")
      fields.log.requireUnique(rows.map(\.id), "row")
      guard let caption else { return nil }
      return InstrumentTable(
        caption: caption, columns: columns.map(\.column), rows: rows.map(\.row),
        range: fields.place)
    }
  }

  private static var column: Reader<(id: Located<String>, column: InstrumentTable.Column)> {
    .object { fields in
      let id = fields.required("id", .identifier)
      let label = fields.required("label", .localized)
      guard let id, let label else { return nil }
      return (id, InstrumentTable.Column(id: id.value, label: label))
    }
  }

  private static func row(
    _ columns: [String]
  ) -> Reader<(id: Located<String>, row: InstrumentTable.Row)> {
    .object { fields in
      let id = fields.required("id", .identifier)
      let date = fields.required("date", .date)
      let citation = fields.citation()
      fields.note()
      let cells = fields.required("cells", cells(columns))
      guard let id, let date, let citation, let cells else { return nil }
      fields.log.claim(citation)
      let row = InstrumentTable.Row(
        id: id.value, date: date, source: citation.source, verified: citation.verified,
        cells: cells, range: id.range)
      return (id, row)
    }
  }

  private static func cells(_ columns: [String]) -> Reader<[String: LocalizedText]> {
    .object { fields in
      var cells: [String: LocalizedText] = [:]
      for column in columns { cells[column] = fields.required(column, .localizedOrSame) }
      return cells.count == columns.count ? cells : nil
    }
  }
}
