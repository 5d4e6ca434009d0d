import Diagnostics
import DossierModel

/// Reads the file of a piece: a head, and behind it the wordings, each when it is asked for.
struct PieceFile: Sendable {
  let place: PiecePlace
  let file: SourceFile
  /// The languages that papers are written in, when they are known.
  let languages: [String]?

  /// What the head says, and where the wordings begin.
  struct Head: Sendable {
    /// Nothing where the head could not be read; of a position there is nothing to say.
    var piece: Piece?
    /// Whom the piece may be for: nothing where that is not known, so that it may be for anybody.
    var audience: Audience?
    /// Where the piece is shown as a whole.
    var range: SourceRange
    fileprivate var start: SourceRange
    fileprivate var nextLine: Int
    fileprivate var isClosed: Bool
  }

  /// A piece without its words.
  enum Piece: Sendable {
    case position
    case point(Proposal.Point)
    case act(Proposal.Act)
    case answer(Proposal.Point)
    case opening(Opening)
  }

  func head(_ log: LoadingLog) -> Head {
    let matter = FrontMatter(file, log) { line in
      WordingHeading(file, line: line).map { languages?.contains($0.language.value) == true }
        ?? false
    }
    var head = Head(
      range: matter.value?.anchor ?? matter.place, start: matter.place, nextLine: matter.nextLine,
      isClosed: matter.nextLine <= file.lineCount || matter.value != nil)
    guard let value = matter.value else { return head }
    let entry = Entry(name: "", place: value.anchor, value: value)
    head.piece = Reader<Piece>.object { fields in
      fields.reserve(Fields.laterKeys)
      fields.note()
      switch place.kind {
      case .position: return .position
      case .point: return fields.point(place.piece).map(Piece.point)
      case .act: return fields.act(place.piece).map(Piece.act)
      case .answer: return fields.point(place.piece).map(Piece.answer)
      case .opening: return fields.opening(place.piece).map(Piece.opening)
      }
    }.read(entry, log)
    head.audience = head.piece.map(\.audience) ?? audience(in: value)
    return head
  }

  /// Whom a piece is for of whose head the rest could not be read.
  private func audience(in value: YAMLValue) -> Audience? {
    guard case .mapping(let pairs) = value.content,
      let pair = pairs.first(where: { $0.key == "for" })
    else { return nil }
    let entry = Entry(name: pair.key, place: pair.keyRange, value: pair.value)
    return Reader<Audience>.audience.read(entry, LoadingLog(audiences: audiences))
  }

  /// The lists that heads may name.
  let audiences: [String: [Located<SubjectID>]]

  /// The wordings under the names of their texts; those of a piece that is not divided are its `text`.
  func words(behind head: Head, _ log: LoadingLog) -> [String: Passage] {
    var splitter = WordingSplitter(file, place.kind, languages, log)
    splitter.split(from: head.nextLine)
    for wording in splitter.wordings { check(wording, log) }
    guard head.isClosed || !splitter.wordings.isEmpty else { return [:] }
    let table = WordingTable(splitter, place, at: head.start, languages, log)
    return place.kind.texts.isEmpty ? [Self.text: table.passage()] : table.passages()
  }

  /// The bytes of the head.
  func bytes(of head: Head) -> ArraySlice<UInt8> { file.bytes[..<end(of: head)] }

  /// The bytes of the wordings.
  func wordings(behind head: Head) -> ArraySlice<UInt8> { file.bytes[end(of: head)...] }

  private func end(of head: Head) -> Int {
    head.nextLine <= file.lineCount ? file.lineRange(head.nextLine).lowerBound : file.bytes.count
  }

  /// What the one text of a piece is called that is not divided.
  static let text = "text"

  /// Holds what will be printed to the rules of text.
  private func check(_ wording: Wording, _ log: LoadingLog) {
    if let title = wording.heading.title {
      log.report(PrintedText.findings(inProse: file, title, isTitle: true))
    }
    for body in [wording.body] + wording.texts.map(\.body) {
      if let body { log.report(PrintedText.findings(inProse: file, body)) }
    }
  }
}

extension PieceFile.Piece {
  fileprivate var audience: Audience {
    switch self {
    case .position: Audience()
    case .point(let point), .answer(let point): Audience(subjects: point.applicability.subjects)
    case .act(let act): Audience(subjects: act.point.applicability.subjects)
    case .opening(let opening): Audience(subjects: opening.applicability.subjects)
    }
  }
}
