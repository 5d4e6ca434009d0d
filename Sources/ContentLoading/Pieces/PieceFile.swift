import Diagnostics
import DossierModel

/// A piece that was read.
enum Piece {
  case position(Passage)
  case point(Proposal.Point)
  case act(Proposal.Act)
  case answer(Proposal.Point)
  case opening(Opening)
}

/// Reads the file of a piece: a head, and behind it the wordings.
struct PieceFile {
  let place: PiecePlace
  /// The languages that papers are written in, when they are known.
  let languages: [String]?
  let log: LoadingLog

  /// Nothing where the head could not be read; the wordings are checked all the same.
  func piece(in file: SourceFile) -> Piece? {
    let matter = FrontMatter(file, log) { line in
      WordingHeading(file, line: line).map { languages?.contains($0.language.value) == true }
        ?? false
    }
    var splitter = WordingSplitter(file, place.kind, languages, log)
    splitter.split(from: matter.nextLine)
    for wording in splitter.wordings { check(wording, in: file) }
    define(at: matter.value?.anchor ?? matter.place)
    let isClosed = matter.nextLine <= file.lineCount || matter.value != nil
    guard isClosed || !splitter.wordings.isEmpty else { return nil }
    let table = WordingTable(splitter, place, at: matter.place, languages, log)
    switch place.kind {
    case .position: return decode(matter, table.passage()) { .position($1) }
    case .point: return decode(matter, table.passage()) { $0.point(place.id, $1).map(Piece.point) }
    case .act: return decode(matter, table.passage()) { $0.act(place.id, $1).map(Piece.act) }
    case .answer:
      return decode(matter, table.passage()) { $0.point(place.id, $1).map(Piece.answer) }
    case .opening:
      return decode(matter, table.passages()) { $0.opening(place.id, $1).map(Piece.opening) }
    }
  }

  /// Holds what will be printed to the rules of text.
  private func check(_ wording: Wording, in file: SourceFile) {
    if let title = wording.heading.title {
      log.report(PrintedText.findings(inProse: file, title, isTitle: true))
    }
    for body in [wording.body] + wording.texts.map(\.body) {
      if let body { log.report(PrintedText.findings(inProse: file, body)) }
    }
  }

  /// What is named from elsewhere counts as known, however broken its file.
  func define(at range: SourceRange) {
    guard let kind = place.kind.entryKind else { return }
    log.define(kind, Located(place.id, at: range))
  }

  private func decode<Words>(
    _ matter: FrontMatter, _ words: Words, _ decode: @escaping (Fields, Words) -> Piece?
  ) -> Piece? {
    guard let value = matter.value else { return nil }
    let entry = Entry(name: "", place: value.anchor, value: value)
    return Reader<Piece>.object { fields in
      fields.reserve(Fields.laterKeys)
      fields.note()
      return decode(fields, words)
    }.read(entry, log)
  }
}
