import CommonMark
import Diagnostics
import DossierModel

extension Resolver {
  /// Replaces a data block by the element that it names; an ordinary code block stays.
  func resolveBlock(_ node: Node) {
    let range = origin(of: node)
    let read = BlockRequest.read(node, at: range)
    diagnostics += read.diagnostics
    guard let request = read.value, !read.diagnostics.hasErrors else { return }
    let builder = BlockBuilder(session: session, range: range, piece: piece(around: node))
    let element: Element?
    switch request.name {
    case .chart: element = chart(request, builder)
    case .table: element = table(request, builder)
    case .timeline: element = timeline(request, builder)
    case .status: element = status(request, builder)
    case .sources: element = .sources(builder.sources(notes.cited))
    case .dataSpan: element = .dataSpan(dataSpan)
    }
    diagnostics += builder.diagnostics
    guard let element, !builder.diagnostics.hasErrors else { return }
    let tag = register(element)
    places[tag] = range
    if case .timeline(let timeline) = element {
      marks += timeline.entries.enumerated().map {
        PendingMark(place: .entry($0.offset, ofTimeline: tag), note: $0.element.note)
      }
    }
    let block = node.replaceWithCustomBlock(tag: tag)
    // In a tight list nothing would tell it from the text beside it.
    if block.previous != nil || block.next != nil { block.loosenList() }
  }

  private func chart(_ request: BlockRequest, _ builder: BlockBuilder) -> Element? {
    builder.series(request).map { series in
      notes.cite(series.sources)
      return .chart(builder.chart(series, source: sourceLine(series)))
    }
  }

  private func table(_ request: BlockRequest, _ builder: BlockBuilder) -> Element? {
    if request.options["by"] == nil,
      let instrument = session.content.instrument(InstrumentID(request.ids[0]))
    {
      return builder.table(of: instrument).map { table, sources in
        notes.cite(sources)
        var table = table
        table.source = sourceLine(sources)
        return .table(table)
      }
    }
    return builder.series(request).map { series in
      notes.cite(series.sources)
      return .table(builder.table(series, source: sourceLine(series)))
    }
  }

  private func timeline(_ request: BlockRequest, _ builder: BlockBuilder) -> Element? {
    guard let found = builder.events(of: request.ids) else { return nil }
    let entries = found.events.compactMap { event -> Timeline.Entry? in
      guard let source = session.content.source(event.event.statement.source.value) else {
        return nil
      }
      return builder.entry(event, note: notes.number(for: source))
    }
    return .timeline(
      Timeline(
        id: "timeline-" + request.ids.joined(separator: "-"), caption: found.caption,
        entries: entries))
  }

  private func status(_ request: BlockRequest, _ builder: BlockBuilder) -> Element? {
    builder.status(of: request.ids).map { table, sources in
      notes.cite(sources)
      var table = table
      table.source = sourceLine(sources)
      return .table(table)
    }
  }

  /// The sources, and the date where the figures do not say it one by one.
  private func sourceLine(_ series: BlockBuilder.Series) -> [TextPiece] {
    let sources = prefixed(notes.labels(of: series.sources))
    let later = session.compiledLater(series.sources) + "."
    guard series.isByPlace, let figure = series.rows.first?.figure else {
      return sources + [.text(later)]
    }
    return sources + [.text("; " + session.moment(of: figure) + later)]
  }

  /// The sources alone, as tables of instruments and of statuses name them.
  private func sourceLine(_ sources: [SourceID]) -> [TextPiece] {
    let later = session.compiledLater(sources)
    return prefixed(notes.labels(of: sources)) + (later.isEmpty ? [] : [.text(later)])
  }

  private func prefixed(_ pieces: [TextPiece]) -> [TextPiece] {
    [.text(session.term("source") + ": ")] + pieces
  }

  /// What the data of the paper are of: the span of its current series, and since when nobody has
  /// looked again at one of its legal positions; a paper of a day in the past says of which day it is.
  private var dataSpan: String {
    let day = session.clock.asOf
    guard session.composer.state(of: session.edition) != .reconstruction else {
      return session.term("reconstructed", ["date": session.date(day)])
    }
    let sentences = [seriesSentence, readingSentence].compactMap { $0 }
    return sentences.isEmpty
      ? session.term("public-by", ["date": session.date(day)]) : sentences.joined(separator: " ")
  }

  private var seriesSentence: String? {
    currentSeries.map { series in
      series.lowerBound == series.upperBound
        ? session.term("current-series-day", ["date": session.date(series.lowerBound)])
        : session.term(
          "current-series",
          ["from": session.date(series.lowerBound), "to": session.date(series.upperBound)])
    }
  }

  private var readingSentence: String? {
    session.positionsChecked.map { session.term("positions-checked", ["date": session.date($0)]) }
  }
}
