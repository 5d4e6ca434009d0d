import DossierModel

/// What a path under `Content` is for.
enum ContentPlace {
  case sources, facts
  case instrument(Instrument.Kind, FileName)
  case country(FileName)
  case group(FileName)
  case issuer(FileName)
  case proposal(folder: String)
  case opening(folder: String)
  case prose(ProseName)
  case unexpected

  init(_ path: String) {
    let parts = path.split(separator: "/").map(String.init)
    guard let room = parts.first else {
      self = .unexpected
      return
    }
    switch room {
    case "proposals" where parts.count >= 3:
      self = Self.inFolder(parts, manifest: "proposal.yaml") { .proposal(folder: $0) }
    case "openings" where parts.count == 3:
      self = Self.inFolder(parts, manifest: "opening.yaml") { .opening(folder: $0) }
    default: self = Self.file(parts, in: room)
    }
  }

  /// A file of entries: `<room>/<stem>.yaml`.
  private static func file(_ parts: [String], in room: String) -> ContentPlace {
    guard parts.count == 2, parts[1].hasSuffix(".yaml") else { return .unexpected }
    let stem = String(parts[1].dropLast(5))
    let name = FileName(id: stem, shown: parts.joined(separator: "/"))
    switch room {
    case "sources": return .sources
    case "facts": return .facts
    case "agreements": return .instrument(.agreement, name)
    case "programs": return .instrument(.program, name)
    case "orders": return .instrument(.order, name)
    case "countries": return .country(FileName(id: stem.uppercased(), shown: name.shown))
    case "groups": return .group(name)
    case "issuers": return .issuer(name)
    default: return .unexpected
    }
  }

  private static func inFolder(
    _ parts: [String], manifest: String, _ place: (String) -> ContentPlace
  ) -> ContentPlace {
    let folder = parts[0] + "/" + parts[1]
    if parts.count == 3, parts[2] == manifest { return place(folder) }
    guard let file = parts.last, file.hasSuffix(".md") else { return .unexpected }
    let words = file.dropLast(3).split(separator: ".", omittingEmptySubsequences: false)
    guard words.count == 2 || words.count == 3, let language = words.last.map(String.init),
      Name.isLanguageTag(language)
    else { return .unexpected }
    var voice: Issuer.Voice?
    if words.count == 3 {
      voice = Issuer.Voice(rawValue: String(words[1]))
      guard voice != nil else { return .unexpected }
    }
    let key = (parts[2..<(parts.count - 1)] + [String(words[0])]).joined(separator: "/")
    return .prose(ProseName(folder: folder, key: key, voice: voice, language: language))
  }
}
