import DossierModel

extension BlockBuilder {
  func chart(_ series: Series, source: [TextPiece]) -> Chart {
    let bars = series.rows.map { row in
      Chart.Bar(
        label: row.label, value: row.figure.value.approximation,
        text: session.hedged(session.amount(of: row.figure), row.figure),
        isHighlighted: row.isHighlighted, isUnverified: !row.figure.verified)
    }
    let values = bars.map { "\($0.label), \($0.text)" }.joined(separator: "; ")
    let caption = caption(of: series)
    return Chart(
      id: "chart-\(series.fact.id)", caption: caption,
      labelTitle: session.term(series.isByPlace ? "place" : "date"), bars: bars,
      alternative: session.term("chart-alt", ["title": caption, "values": values]),
      source: source)
  }

  func table(_ series: Series, source: [TextPiece]) -> DataTable {
    let first = session.term(series.isByPlace ? "place" : "date")
    let rows = series.rows.map { row in
      [
        DataTable.Cell(text: row.label, isUnverified: false),
        DataTable.Cell(
          text: session.hedged(session.amount(of: row.figure), row.figure),
          isUnverified: !row.figure.verified),
      ]
    }
    return DataTable(
      id: "table-\(series.fact.id)", caption: caption(of: series),
      header: [first, session.term("value")], isNumeric: [false, true], rows: rows,
      source: source)
  }

  /// The title of the fact, with the date where all figures share one.
  private func caption(of series: Series) -> String {
    let title = series.fact.title[session.language.id] ?? series.fact.id.description
    guard series.isByPlace, let moment = series.rows.first?.figure.moment else { return title }
    return title + ", " + session.name(of: moment)
  }

  /// The list of sources; a day of reading that all share is said once.
  func sources(_ ids: [SourceID]) -> SourceList {
    let language = session.language
    let sources = ids.compactMap { session.content.source($0) }
    let days = Set(sources.map(\.accessed.value))
    let shared = days.count == 1 && sources.count > 1 ? days.first : nil
    let entries = sources.map { source in
      SourceEntry(
        id: source.id, title: source.title, publisher: source.publisher,
        date: source.date.map { language.date($0) }, url: source.url,
        accessed: shared == nil
          ? session.term("accessed", ["date": language.date(source.accessed.value)]) : nil,
        kind: session.term("kind-\(source.kind.rawValue)"), language: source.language)
    }
    return SourceList(
      entries: entries,
      accessed: shared.map { session.term("all-accessed", ["date": language.date($0)]) })
  }
}
