import DossierModel

/// What a path under `Content` is for.
enum ContentPlace: Sendable {
  case audiences, edition, names, sources, facts
  case instrument(Instrument.Kind, FileName)
  case country(FileName)
  case statements(FileName)
  case group(FileName)
  case issuer(FileName)
  case proposal(ProposalFolder)
  case piece(PiecePlace)
  /// A file that would be read under another name.
  case misnamed(remedy: String)
  case unexpected

  /// The folders of files with entries.
  static let rooms = [
    "agreements", "countries", "facts", "groups", "issuers", "orders", "programs", "sources",
    "statements",
  ]

  init(_ path: String) {
    let parts = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    guard let name = parts.last.map(NameParts.init) else {
      self = .unexpected
      return
    }
    let shape = Shape(parts.dropLast(), name)
    guard let suffix = shape.suffix else {
      self = .unexpected
      return
    }
    guard name.suffix == suffix else {
      let isNear = ["yaml", "yml", "md", "markdown", "txt"].contains(name.suffix.lowercased())
      self = isNear ? .misnamed(remedy: "rename it to '\(name.stem).\(suffix)'") : .unexpected
      return
    }
    self = shape.place(name.stem, shown: path)
  }

  /// A file name at its last point.
  private struct NameParts {
    var stem: String
    var suffix = ""

    init(_ name: String) {
      let point = name.utf8.lastIndex(of: UInt8(ascii: "."))
      stem = String(name[..<(point ?? name.endIndex)])
      if let point { suffix = String(name[name.utf8.index(after: point)...]) }
    }
  }

  /// What files of a folder are, whatever their names.
  private enum Shape {
    case single(ContentPlace)
    case entry(room: String)
    case manifest(ProposalFolder)
    case position(ProposalFolder)
    case piece(PieceKind, folder: String)
    /// In a folder of a proposal that holds no pieces.
    case astray
    case unknown

    init(_ folders: ArraySlice<String>, _ name: NameParts) {
      let folder = folders.joined(separator: "/")
      switch (folders.count, folders.first, name.stem) {
      case (0, _, "audiences"): self = .single(.audiences)
      case (0, _, "edition"): self = .single(.edition)
      case (0, _, "names"): self = .single(.names)
      case (1, "openings", _): self = .piece(.opening, folder: folder)
      case (1, let room?, _): self = .entry(room: room)
      case (2, "proposals", "proposal"): self = .manifest(ProposalFolder(folder))
      case (2, "proposals", "position"): self = .position(ProposalFolder(folder))
      case (3, "proposals", _):
        let kind = folders.last.flatMap(PieceKind.init(folder:))
        self = kind.map { .piece($0, folder: folders.dropLast().joined(separator: "/")) } ?? .astray
      default: self = .unknown
      }
    }

    var suffix: String? {
      switch self {
      case .single, .manifest: "yaml"
      case .entry(let room): ContentPlace.rooms.contains(room) ? "yaml" : nil
      case .position, .piece, .astray: "md"
      case .unknown: nil
      }
    }

    func place(_ stem: String, shown path: String) -> ContentPlace {
      switch self {
      case .single(let place): place
      case .entry(let room): ContentPlace(entry: stem, in: room, shown: path)
      case .manifest(let folder): .proposal(folder)
      case .position(let folder):
        .piece(PiecePlace(kind: .position, folder: folder.path, id: folder.id))
      case .piece(let kind, let folder):
        Name.isKebabCase(stem) && stem.utf8.count <= 64
          ? .piece(PiecePlace(kind: kind, folder: folder, id: stem))
          : .misnamed(
            remedy: "name it with lower-case letters, digits and single hyphens, at most 64: all "
              + "its wordings stand in the one file")
      case .astray: .misnamed(remedy: "move it to points/, acts/ or answers/")
      case .unknown: .unexpected
      }
    }
  }

  /// A file of entries: `<room>/<stem>.yaml`.
  private init(entry stem: String, in room: String, shown path: String) {
    let name = FileName(id: stem, shown: path)
    switch room {
    case "sources": self = .sources
    case "facts": self = .facts
    case "agreements": self = .instrument(.agreement, name)
    case "programs": self = .instrument(.program, name)
    case "orders": self = .instrument(.order, name)
    case "countries": self = .country(FileName(id: stem.uppercased(), shown: path))
    case "groups": self = .group(name)
    case "statements": self = .statements(FileName(id: stem.uppercased(), shown: path))
    case "issuers": self = .issuer(name)
    default: self = .unexpected
    }
  }
}
