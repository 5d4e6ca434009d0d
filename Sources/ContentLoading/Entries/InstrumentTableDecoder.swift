import Diagnostics
import DossierModel

/// Reads the table of an instrument.
enum InstrumentTableDecoder {
  static var table: Reader<InstrumentTable> {
    .object { fields in
      let caption = fields.required("caption", .localized)
      let columns = fields.required("columns", .list(column, uniqueIDs: "column")) ?? []
      let rows = fields.required("rows", .list(row(columns.map(\.id)), uniqueIDs: "row")) ?? []
      guard let caption else { return nil }
      return InstrumentTable(
        caption: caption, columns: columns, rows: rows,
        range: fields.place)
    }
  }

  private static var column: Reader<InstrumentTable.Column> {
    .object { fields in
      let id = fields.required("id", .identifier)
      let label = fields.required("label", .localizedCell)
      guard let id, let label else { return nil }
      return InstrumentTable.Column(id: id.value, label: label)
    }
  }

  private static func row(_ columns: [String]) -> Reader<InstrumentTable.Row> {
    .object { fields in
      let id = fields.required("id", .identifier)
      let date = fields.required("date", .date)
      let citation = fields.citation()
      fields.note()
      let cells = fields.required("cells", cells(columns))
      guard let id, let date, let citation, let cells else { return nil }
      fields.log.claim(citation)
      return InstrumentTable.Row(
        id: id.value, date: date, source: citation.source, also: citation.also,
        verified: citation.verified, cells: cells, range: id.range)
    }
  }

  private static func cells(_ columns: [String]) -> Reader<[String: LocalizedText]> {
    .object { fields in
      var cells: [String: LocalizedText] = [:]
      for column in columns.unique() {
        cells[column] = fields.required(column, .localizedCellOrSame)
      }
      return cells.count == columns.unique().count ? cells : nil
    }
  }
}
