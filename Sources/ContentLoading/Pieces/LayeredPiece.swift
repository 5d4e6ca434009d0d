import Diagnostics
import DossierModel

/// A piece, of which each layer may have a file.
struct LayeredPiece: Sendable {
  /// Where the highest layer has it.
  let place: PiecePlace
  /// The lowest first, with the numbers of their layers.
  let files: [(layer: Int, file: PieceFile)]
  /// The lists that heads may name.
  let audiences: [String: [Located<SubjectID>]]

  /// What the heads of all layers say together.
  struct Head: Sendable {
    /// Nothing where a head could not be read.
    var piece: Piece?
    /// Whom the piece may be for: nothing where that is not known, so that it may be for anybody.
    var audience: Audience?
    /// Where the piece is shown as a whole.
    var range: SourceRange
    /// Whether the highest layer takes the piece away.
    var isHidden = false
  }

  /// A piece without its words.
  enum Piece: Sendable {
    case position(Applicability)
    case point(Proposal.Point)
    case act(Proposal.Act)
    case answer(Proposal.Point)
    case opening(Opening)
  }

  func head(_ log: LoadingLog) -> Head? {
    guard let lowest = files.first?.file.matter else { return nil }
    var head = Head(range: lowest.value?.anchor ?? lowest.place)
    let values = files.compactMap { layer, file in
      file.matter.value.map { LayerValue(layer: layer, value: $0) }
    }
    guard values.count == files.count else { return head }
    for (_, file) in files where file.matter.value?.hiding != nil && file.hasWords {
      log.report(.hidesAndSays(file.matter.place))
    }
    guard let value = Overlay(log: log).merged(values) else {
      head.isHidden = log.findings.isEmpty
      return head
    }
    let entry = Entry(name: "", place: head.range, value: value)
    head.piece = Reader<Piece>.object { fields in
      fields.reserve(Fields.laterKeys)
      fields.note()
      switch place.kind {
      case .position: return .position(fields.foundation())
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

  /// The wordings of all layers under the names of their texts.
  func words(_ log: LoadingLog) -> [String: Passage] {
    // What stands below a layer that hides the piece is nobody's word any more.
    let first = files.lastIndex { $0.file.matter.value?.hiding != nil }.map { $0 + 1 } ?? 0
    return files.indices.dropFirst(first).reduce([:]) { below, index in
      let words = files[index].file.words(isLowest: index == first, log)
      return below.merging(words) { $1.over($0) }
    }
  }
}

extension LayeredPiece.Piece {
  fileprivate var audience: Audience {
    switch self {
    case .position: Audience()
    case .point(let point), .answer(let point): Audience(subjects: point.applicability.subjects)
    case .act(let act): Audience(subjects: act.point.applicability.subjects)
    case .opening(let opening): Audience(subjects: opening.applicability.subjects)
    }
  }
}

extension Diagnostic {
  fileprivate static func hidesAndSays(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .badHide, "a file that hides its piece has words, which nothing would print", at: range,
      help: ["leave the words out, or 'hide'"])
  }
}
