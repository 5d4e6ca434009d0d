import Diagnostics
import DossierModel

/// The pieces of the content with their heads; whom each is for decides who may take it down.
struct PieceShelf: Sendable {
  /// A value of reference kind: every question for the pieces of a subject is answered with many.
  final class Item: Sendable {
    let place: PiecePlace
    /// Nothing where a file could not be opened.
    let text: LayeredPiece?
    let head: LayeredPiece.Head?
    /// Where the piece is shown as a whole.
    let range: SourceRange
    /// What was noticed of the file and of its head.
    let notes: Notes

    init(
      place: PiecePlace, text: LayeredPiece? = nil, head: LayeredPiece.Head? = nil,
      range: SourceRange, notes: Notes
    ) {
      self.place = place
      self.text = text
      self.head = head
      self.range = range
      self.notes = notes
    }
  }

  /// In the order of a paper: by weight, and of equal weights by id.
  private(set) var items: [Item]
  private(set) var places: [PieceID: Int] = [:]
  /// By folder: the pieces for everybody, or of which nobody knows for whom they are.
  private var forAll: [String: [Int]] = [:]
  private var bySubject: [SubjectID: [String: [Int]]] = [:]
  private var byFolder: [String: [Int]] = [:]

  init(_ items: [Item]) {
    let keys = items.map { (weight: $0.weight, id: $0.place.id) }
    let inOrder = items.indices.sorted { left, right in
      (keys[left].weight, keys[left].id, left) < (keys[right].weight, keys[right].id, right)
    }
    self.items = inOrder.map { items[$0] }
    // Of two pieces with one id the one whose path comes first keeps it.
    let byPath = inOrder.indices.sorted { inOrder[$0] < inOrder[$1] }
    for index in byPath {
      let piece = self.items[index].place.piece
      if places[piece] == nil { places[piece] = index }
    }
    for (index, item) in self.items.enumerated() {
      byFolder[item.place.folder, default: []].append(index)
      guard let subjects = item.head?.audience?.subjects else {
        forAll[item.place.folder, default: []].append(index)
        continue
      }
      for subject in Set(subjects.map(\.value)) {
        bySubject[subject, default: [:]][item.place.folder, default: []].append(index)
      }
    }
  }

  /// The pieces of a folder that may concern a subject, or all of them, in their order.
  func items(in folder: String, for subject: SubjectID?) -> [Item] {
    guard let subject else { return (byFolder[folder] ?? []).map { items[$0] } }
    let own = bySubject[subject]?[folder] ?? []
    return ((forAll[folder] ?? []) + own).sorted().map { items[$0] }
  }

  func item(_ piece: PieceID) -> Item? { places[piece].map { items[$0] } }

  var folders: [String] { byFolder.keys.sorted() }

  /// Whether another piece has the id of one already.
  func isTaken(_ item: Item) -> Bool {
    self.item(item.place.piece)?.range != item.range
  }

  /// A finding where another piece has the id of one already.
  func duplicate(_ item: Item) -> [Diagnostic] {
    guard isTaken(item), let first = self.item(item.place.piece),
      let kind = item.place.kind.entryKind
    else { return [] }
    return [
      .duplicateID(kind.rawValue, Located(item.place.id, at: item.range), first: first.range)
    ]
  }
}

extension PieceShelf.Item {
  fileprivate var weight: Int {
    switch head?.piece {
    case .point(let point), .answer(let point): point.weight.value
    case .act(let act): act.point.weight.value
    case .position, .opening, nil: 0
    }
  }
}

extension PieceShelf {
  /// A proposal of what the shelf holds of its folder.
  func proposal(
    _ manifest: ProposalManifest, _ title: LocalizedText, in folder: String, for subject: SubjectID?
  ) -> Proposal {
    var proposal = Proposal(
      id: manifest.id, order: manifest.order, title: title,
      position: .of(PieceID(.position, manifest.id.description)), points: [], acts: [], answers: [],
      range: manifest.range)
    for item in items(in: folder, for: subject) {
      switch item.head?.piece {
      case .point(let point): proposal.points.append(point)
      case .act(let act): proposal.acts.append(act)
      case .answer(let answer): proposal.answers.append(answer)
      case .position(let applicability): proposal.positionApplicability = applicability
      case .opening, nil: break
      }
    }
    return proposal
  }
}
