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

  /// An entry with a file of its own.
  struct Entry: Sendable {
    var path: String
    var place: ContentPlace
    var name: FileName
  }

  private(set) var audiences: String?
  private(set) var edition: String?
  private(set) var sources: [String] = []
  private(set) var facts: [String] = []
  /// By kind and id; of two entries with one id the first stays.
  private(set) var entries: [EntryKind: [String: [Entry]]] = [:]
  private(set) var groups: Set<String> = []
  /// The folders of proposals, with their `proposal.yaml` where there is one.
  private(set) var proposals: [ProposalFolder: String?] = [:]
  private(set) var pieces: [(path: String, place: PiecePlace)] = []
  /// What the names of files and folders say already.
  private(set) var findings: [(scope: Scope, diagnostic: Diagnostic)] = []

  init(_ content: any FileProvider) {
    let listing = content.files(in: .content)
    for diagnostic in listing.diagnostics {
      let path = diagnostic.range?.file.path ?? ""
      let inside =
        path.hasPrefix(content.displayRoot + "/")
        ? String(path.dropFirst(content.displayRoot.count + 1)) : path
      findings.append((Self.scope(of: inside), diagnostic))
    }
    for path in listing.value { add(path, ContentPlace(path), content) }
  }

  private mutating func add(_ path: String, _ place: ContentPlace, _ content: any FileProvider) {
    switch place {
    case .audiences: audiences = path
    case .edition: edition = path
    case .sources: sources.append(path)
    case .facts: facts.append(path)
    case .instrument(_, let name): add(.instrument, path, place, name)
    case .issuer(let name): add(.issuer, path, place, name)
    case .country(let name): add(.subject, path, place, name)
    case .group(let name):
      add(.subject, path, place, name)
      groups.insert(name.id)
    case .proposal(let folder): proposals[folder] = .some(path)
    case .piece(let piece):
      pieces.append((path, piece))
      if piece.kind != .opening {
        let folder = ProposalFolder(piece.folder)
        if proposals[folder] == nil { proposals[folder] = .some(nil) }
      }
    case .misnamed(let remedy):
      findings.append(
        (Self.scope(of: path), .badFileName(content.shownPath(of: path), remedy)))
    case .unexpected:
      findings.append((.everything, .unexpectedFile(content.shownPath(of: path))))
    }
  }

  private mutating func add(
    _ kind: EntryKind, _ path: String, _ place: ContentPlace, _ name: FileName
  ) {
    entries[kind, default: [:]][name.id, default: []].append(
      Entry(path: path, place: place, name: name))
  }

  /// What a file or folder in this place would hold.
  static func scope(of path: String) -> Scope {
    switch path.split(separator: "/").first {
    case "countries", "groups": .entries(.subject)
    case "issuers": .entries(.issuer)
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
