import DossierModel

/// Numbers notes: the same text is the same note.
struct NoteRegister {
  private let session: Session
  private(set) var notes: [Note] = []
  /// Sources in order of first citation.
  private(set) var cited: [SourceID] = []
  private var numbers: [[TextPiece]: Int] = [:]
  /// The notes behind figures as they were observed, by all that these notes say.
  private var observed: [Observed: Int] = [:]

  private struct Observed: Hashable {
    var sources: [SourceID]
    var moment: Moment
    var measure: Measure
  }

  init(session: Session) { self.session = session }

  /// The note behind a figure: its sources, its date and how it was computed.
  mutating func number(for figure: Figure) -> Int {
    guard figure.origin == .observed else { return newNumber(for: figure) }
    let key = Observed(
      sources: figure.sources, moment: figure.moment, measure: figure.measure)
    if let number = observed[key] { return number }
    let number = newNumber(for: figure)
    observed[key] = number
    return number
  }

  private mutating func newNumber(for figure: Figure) -> Int {
    var pieces = labels(of: figure.sources)
    pieces.append(.text("; " + session.moment(of: figure)))
    if let computation = computation(of: figure) { pieces.append(.text("; " + computation)) }
    pieces.append(.text(session.compiledLater(figure.sources) + "."))
    return number(for: pieces, sources: figure.sources)
  }

  /// The note behind a status: its sources, and the day of the event that it rests on.
  mutating func number(for status: Status) -> Int {
    var pieces = labels(of: status.sources)
    let date = session.date(status.first.event.date)
    let later = session.compiledLater(status.sources)
    pieces.append(.text("; " + session.term("data-of", ["date": date]) + later + "."))
    return number(for: pieces, sources: status.sources)
  }

  /// The note behind words that a source supports.
  mutating func number(for source: Source) -> Int {
    var pieces = labels(of: [source.id])
    if let date = source.date { pieces.append(.text(", " + session.date(date))) }
    pieces.append(.text(session.compiledLater([source.id]) + "."))
    return number(for: pieces, sources: [source.id])
  }

  /// Counts a reference and says which one it is, from 1.
  mutating func refer(to number: Int) -> Int {
    notes[number - 1].references += 1
    return notes[number - 1].references
  }

  /// Names sources that a data block rests on.
  mutating func cite(_ sources: [SourceID]) {
    for source in sources where !cited.contains(source) { cited.append(source) }
  }

  /// The short names of sources, each a link where it has an address.
  func labels(of sources: [SourceID]) -> [TextPiece] {
    var pieces: [TextPiece] = []
    for id in sources {
      if !pieces.isEmpty { pieces.append(.text("; ")) }
      let label = session.label(of: id)
      pieces.append(
        session.content.source(id)?.url.map { .link(label, url: $0) } ?? .text(label))
    }
    return pieces
  }

  private mutating func number(for pieces: [TextPiece], sources: [SourceID]) -> Int {
    cite(sources)
    if let number = numbers[pieces] { return number }
    let number = notes.count + 1
    notes.append(Note(number: number, pieces: pieces, references: 0))
    numbers[pieces] = number
    return number
  }

  private func computation(of figure: Figure) -> String? {
    switch figure.origin {
    case .observed: nil
    case .sum:
      session.term(
        "note-sum",
        [
          "parts": session.language.list(
            figure.inputs.map { part in
              part.place == figure.place
                ? session.content.fact(part.fact)?.title[session.language.id]
                  ?? part.fact.description
                : part.place.map { session.name(of: $0) } ?? part.fact.description
            })
        ])
    case .share:
      session.term(
        "note-share",
        [
          "part": figure.inputs.first.map { session.amount(of: $0) } ?? "",
          "whole": figure.inputs.last.map { session.amount(of: $0) } ?? "",
        ])
    case .rank: session.term("note-rank")
    case .change:
      session.term(
        "note-change",
        [
          "from": figure.inputs.first.map { session.amount(of: $0) } ?? "",
          "earlier": figure.inputs.first.map { session.name(of: $0.moment) } ?? "",
          "to": figure.inputs.last.map { session.amount(of: $0) } ?? "",
        ])
    }
  }
}
