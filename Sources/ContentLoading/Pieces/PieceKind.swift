import DossierModel

extension PieceKind {
  /// Whether a wording says something behind the colon of its heading.
  enum TitleRule {
    case required(String)
    case optional
    case none
  }

  var title: TitleRule {
    switch self {
    case .position: .none
    case .point, .opening: .required("title")
    case .act: .optional
    case .answer: .required("objection")
    }
  }

  /// The names of the texts that a wording is divided into.
  var texts: [String] {
    switch self {
    case .opening: ["bottom-line", "issue", "effect"]
    case .position, .point, .act, .answer: []
    }
  }

  var entryKind: EntryKind? {
    switch self {
    // The id of a position is that of its proposal.
    case .position: nil
    case .point: .point
    case .act: .act
    case .answer: .answer
    case .opening: .opening
    }
  }

  /// The kind of the files in a folder of a proposal.
  init?(folder: String) {
    switch folder {
    case "points": self = .point
    case "acts": self = .act
    case "answers": self = .answer
    default: return nil
    }
  }
}

/// A file that holds a piece, and what its path says.
struct PiecePlace: Sendable {
  var kind: PieceKind
  /// `proposals/1-peace`, `openings`.
  var folder: String
  var id: String

  /// What papers and findings call the piece: `points/first`.
  var name: String { "\(piece)" }

  var piece: PieceID { PieceID(kind, id) }
}
