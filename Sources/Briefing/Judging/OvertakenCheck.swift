import Diagnostics
import DossierModel

/// Whether something that a piece rests on has changed since somebody last read it.
struct OvertakenCheck {
  let session: Session

  func findings(_ piece: JudgedPiece) -> [Diagnostic] {
    guard let reviewed = piece.applicability.reviewed else {
      return session.judgesAll ? [.neverReviewed(piece)] : []
    }
    return events(after: reviewed, piece) + releases(after: reviewed, piece)
  }

  private func events(after reviewed: Located<CalendarDate>, _ piece: JudgedPiece) -> [Diagnostic] {
    piece.applicability.concernedMatters.compactMap { matter in
      guard let instrument = session.content.instrument(matter.value.instrument) else { return nil }
      let event = instrument.timeline.last { event in
        guard let turn = event.turn else { return false }
        return isNews(event.published ?? event.date, reviewed.value)
          && session.clock.knows(event.date, published: event.published)
          && session.clock.admits(verified: event.statement.verified)
          && (turn.strand == nil || matter.value.strand == nil
            || turn.strand?.value == matter.value.strand)
      }
      return event.map {
        .overtaken(piece, reviewed, $0, isError: session.edition.issuer.speaksForGovernment)
      }
    }
  }

  private func releases(
    after reviewed: Located<CalendarDate>, _ piece: JudgedPiece
  ) -> [Diagnostic] {
    var seen: Set<String> = []
    return piece.texts.flatMap(\.tags).compactMap { path, range in
      // What names its release prints the same for ever.
      guard path.count > 1, path[0] == TagRoot.facts.rawValue, !path.contains("at"),
        seen.insert(path[1]).inserted, let fact = session.content.fact(FactID(path[1])),
        let release = session.lookup.knownReleases(of: fact).first(where: {
          isNews($0.published ?? $0.moment.end, reviewed.value)
        })
      else { return nil }
      return .newRelease(piece, reviewed, fact.id, release, at: range)
    }
  }

  private func isNews(_ day: CalendarDate, _ reviewed: CalendarDate) -> Bool {
    day.lastDayNumber > reviewed.lastDayNumber
      && day.lastDayNumber <= session.clock.asOf.lastDayNumber
  }
}

extension Diagnostic {
  fileprivate static func neverReviewed(_ piece: JudgedPiece) -> Diagnostic {
    Diagnostic(
      .neverReviewed, .warning, "nobody has read '\(piece.id)' against its sources",
      at: piece.range,
      help: ["read it, open its sources, and write the day under 'reviewed'"])
  }

  fileprivate static func overtaken(
    _ piece: JudgedPiece, _ reviewed: Located<CalendarDate>, _ event: Instrument.Event,
    isError: Bool
  ) -> Diagnostic {
    Diagnostic(
      .overtaken, isError ? .error : .warning,
      "'\(piece.id)' was last read on \(reviewed.value), and '\(event.id)' came after it, on \(event.date)",
      at: reviewed.range,
      notes: event.turn.map { [Note("what has changed", at: $0.range)] } ?? [],
      help: ["read the piece again, mend its words, and write the day under 'reviewed'"])
  }

  fileprivate static func newRelease(
    _ piece: JudgedPiece, _ reviewed: Located<CalendarDate>, _ fact: FactID, _ release: Release,
    at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .newRelease, .warning,
      "'\(piece.id)' was last read on \(reviewed.value), before release '\(release.id)' of '\(fact)'",
      at: range, notes: [Note("the new release", at: release.range)],
      help: ["read whether the words still fit the figure, and write the day under 'reviewed'"])
  }
}
