import DossierModel

extension Session {
  /// The day on which the legal positions that the paper rests on were last looked at: of each strand that
  /// it presumes or prints the latest day on which a source of its status was read, and of these the earliest.
  ///
  /// Nothing where it rests on none, or where one was read after the day of the paper: nobody can have
  /// looked then.
  var positionsChecked: CalendarDate? {
    let printed = ledger.mentions.compactMap { mention in
      if case .status(let status, _) = mention.content { status } else { nil }
    }
    let presumed = Set(ledger.presumed.map(\.strand)).compactMap { id in
      content.instrument(id.instrument).flatMap { status(of: $0, id.strand) }
    }
    let days = (printed + presumed).compactMap { status in
      status.sources.compactMap { content.source($0)?.accessed.value }.max()
    }
    guard let first = days.min(), let last = days.max(), last <= clock.asOf else { return nil }
    return first
  }
}
