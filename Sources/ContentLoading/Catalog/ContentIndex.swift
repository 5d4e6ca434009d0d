import Diagnostics
import DossierModel

/// Where the files of the content lie and what each is for: nothing is opened.
struct ContentIndex: Sendable {
  /// What a file that cannot be read might have held.
  enum Scope: Hashable {
    case entries(EntryKind)
    /// Pieces, or what pieces are grouped by.
    case proposals, openings
    case everything
  }

  /// What the name of a file or folder says already.
  struct Finding: Sendable {
    var layer: Int
    var scope: Scope
    var diagnostic: Diagnostic
  }

  /// An entry with a file of its own.
  struct Entry: Sendable {
    var file: LayerFile
    var place: ContentPlace
    var name: FileName
  }

  /// The folders of one proposal.
  struct ProposalFolders: Sendable {
    /// The lowest that has one.
    var layer: Int
    /// Each `proposal.yaml`, the lowest first.
    var manifests: [LayerFile] = []
    /// The number that the highest folder has which has one.
    var order: Int?
  }

  /// The files of one piece.
  struct PieceFiles: Sendable {
    /// Those below the highest, the lowest first.
    var lower: [(file: LayerFile, place: PiecePlace)] = []
    var highest: (file: LayerFile, place: PiecePlace)

    /// The lowest first.
    var all: [(file: LayerFile, place: PiecePlace)] { lower + [highest] }
  }

  private(set) var audiences: [LayerFile] = []
  private(set) var edition: [LayerFile] = []
  private(set) var names: [LayerFile] = []
  private(set) var sources: [LayerFile] = []
  private(set) var facts: [LayerFile] = []
  /// By kind and id, the lowest first; of two in one layer the first stays.
  private(set) var entries: [EntryKind: [String: [Entry]]] = [:]
  private(set) var groups: Set<String> = []
  /// By the lowest folder of each.
  private(set) var proposals: [ProposalFolder: ProposalFolders] = [:]
  /// Each in the lowest folder of its proposal.
  private(set) var pieces: [PieceFiles] = []
  /// Where the files of each piece stand among them; of two in one layer the first has the name.
  private var places: [PieceID: Int] = [:]
  private(set) var findings: [Finding] = []
  /// The folders of proposals in the layers below the one that is looked at, by id.
  private var known: [String: ProposalFolder] = [:]

  init(_ layers: Layers) {
    for (layer, folder) in layers.folders.enumerated() {
      let listing = folder.files(in: .content)
      for diagnostic in listing.diagnostics {
        let path = diagnostic.range?.file.path ?? ""
        let inside =
          path.hasPrefix(folder.displayRoot + "/")
          ? String(path.dropFirst(folder.displayRoot.count + 1)) : path
        findings.append(
          Finding(layer: layer, scope: Self.scope(of: inside), diagnostic: diagnostic))
      }
      for path in listing.value {
        add(LayerFile(layer: layer, path: path), ContentPlace(path), layers)
      }
      for folder in proposals.keys.sorted(by: { $0.path < $1.path }) where known[folder.id] == nil {
        known[folder.id] = folder
      }
    }
  }

  private mutating func add(_ file: LayerFile, _ place: ContentPlace, _ layers: Layers) {
    switch place {
    case .audiences: audiences.append(file)
    case .edition: edition.append(file)
    case .names: names.append(file)
    case .sources: sources.append(file)
    case .facts: facts.append(file)
    case .instrument(_, let name): add(.instrument, file, place, name)
    case .issuer(let name): add(.issuer, file, place, name)
    case .country(let name): add(.subject, file, place, name)
    case .statements(let name): add(.statements, file, place, name)
    case .group(let name):
      add(.subject, file, place, name)
      groups.insert(name.id)
    case .proposal(let folder):
      proposals[shelve(folder, file), default: .init(layer: file.layer)].manifests.append(file)
    case .piece(var piece):
      if piece.kind != .opening { piece.folder = shelve(ProposalFolder(piece.folder), file).path }
      add(file, piece)
    case .misnamed(let remedy):
      report(.badFileName(layers.shownPath(of: file), remedy), Self.scope(of: file.path), file)
    case .unexpected:
      report(.unexpectedFile(layers.shownPath(of: file)), .everything, file)
    }
  }

  private mutating func report(_ diagnostic: Diagnostic, _ scope: Scope, _ file: LayerFile) {
    findings.append(Finding(layer: file.layer, scope: scope, diagnostic: diagnostic))
  }

  private mutating func add(
    _ kind: EntryKind, _ file: LayerFile, _ place: ContentPlace, _ name: FileName
  ) {
    entries[kind, default: [:]][name.id, default: []].append(
      Entry(file: file, place: place, name: name))
  }

  private mutating func add(_ file: LayerFile, _ piece: PiecePlace) {
    if let index = places[piece.piece], pieces[index].highest.file.layer < file.layer {
      pieces[index].lower.append(pieces[index].highest)
      pieces[index].highest = (file, piece)
    } else {
      if places[piece.piece] == nil { places[piece.piece] = pieces.count }
      pieces.append(PieceFiles(highest: (file, piece)))
    }
  }

  /// Notes a folder of a proposal, and gives the lowest one of the same proposal.
  private mutating func shelve(_ folder: ProposalFolder, _ file: LayerFile) -> ProposalFolder {
    let lowest = known[folder.id] ?? folder
    let folders = proposals[lowest] ?? .init(layer: file.layer)
    proposals[lowest] = .init(
      layer: folders.layer, manifests: folders.manifests, order: folder.order ?? folders.order)
    return lowest
  }

  /// What a file or folder in this place would hold.
  private static func scope(of path: String) -> Scope {
    switch path.split(separator: "/").first {
    case "countries", "groups": .entries(.subject)
    case "issuers": .entries(.issuer)
    case "statements": .entries(.statements)
    case "agreements", "programs", "orders": .entries(.instrument)
    case "sources": .entries(.source)
    case "facts": .entries(.fact)
    case "proposals": .proposals
    case "openings": .openings
    default: .everything
    }
  }
}

extension Diagnostic {
  /// A file that nothing reads.
  static func unexpectedFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .unexpectedFile, .warning, "nothing reads this file",
      at: SourceRange(startOf: SourceFile(path: path, bytes: [])),
      help: ["move it to where it belongs, or remove it"])
  }

  /// A file that would be read under another name: an author who wrote it counts on it.
  fileprivate static func badFileName(_ path: String, _ remedy: String) -> Diagnostic {
    Diagnostic(
      .badFileName, "the file is not read under this name",
      at: SourceRange(startOf: SourceFile(path: path, bytes: [])), help: [remedy])
  }
}
