import DossierModel

extension DueList {
  /// The items as a table.
  package var listing: Listing {
    Listing(
      columns: ["day", "what", "id", "stops", "remark", "source", "papers"],
      rows: items.map { item in
        [
          item.day.description,
          item.kind.rawValue + (item.looked.map { ", open: nothing found on \($0)" } ?? ""),
          item.id, item.stops ? "yes" : "no", item.remark,
          item.sources.map(\.description).joined(separator: " "),
          item.papers.joined(separator: " "),
        ]
      })
  }
}
