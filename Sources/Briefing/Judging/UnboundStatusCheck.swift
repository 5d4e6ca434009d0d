import Diagnostics
import DossierModel

/// A text that names, prints or cites an instrument says what it presumes of where that stands, or that
/// it presumes nothing: else nobody would hear when the instrument moves.
struct UnboundStatusCheck {
  let session: Session

  func findings(_ piece: JudgedPiece) -> [Diagnostic] {
    let bound = Set(piece.applicability.concernedMatters.map(\.value.instrument))
    var told = bound
    return piece.texts.flatMap { text in
      (named(in: text) + tagged(in: text))
        .sorted { $0.range.bytes.lowerBound < $1.range.bytes.lowerBound }
        .compactMap { instrument, range in
          told.insert(instrument).inserted
            ? .unboundStatus(instrument, in: piece, at: range) : nil
        }
    }
  }

  private func named(
    in text: JudgedText
  ) -> [(instrument: InstrumentID, range: SourceRange)] {
    session.content.instrumentNames.mentions(in: text.words, language: session.language.id).map {
      ($0.value, text.place($0.bytes))
    }
  }

  /// Below these names tags and blocks name an instrument.
  private static let roots: Set<String> = [
    TagRoot.agreements.rawValue, TagRoot.programs.rawValue, TagRoot.orders.rawValue,
    TagRoot.status.rawValue, BlockRequest.Name.timeline.rawValue,
  ]

  private func tagged(
    in text: JudgedText
  ) -> [(instrument: InstrumentID, range: SourceRange)] {
    text.tags.compactMap { path, range in
      guard path.count > 1 else { return nil }
      // A table is that of a fact or of an instrument.
      let isTable = path[0] == BlockRequest.Name.table.rawValue
      let id = InstrumentID(path[1])
      guard isTable || Self.roots.contains(path[0]), session.content.instrumentNames.holds(id)
      else { return nil }
      return (id, range)
    }
  }
}

extension Diagnostic {
  fileprivate static func unboundStatus(
    _ instrument: InstrumentID, in piece: JudgedPiece, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .unboundStatus,
      "'\(piece.id)' names '\(instrument)' and does not say what it presumes of it", at: range,
      notes: [Note("the head of the piece", at: piece.range)],
      help: [
        "add to its head 'while: {\(instrument): [STATE, …]}' with the states in which the words are true",
        "or 'about: [\(instrument)]' where they are true in every state",
      ])
  }
}
