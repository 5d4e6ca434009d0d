import Diagnostics
import DossierModel

/// The folder of a proposal, `proposals/<order>-<id>`.
struct ProposalFolder {
  var path: String
  var id: String
  /// Nothing where the name does not begin with one.
  var order: Int?

  init(_ path: String) {
    self.path = path
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let digits = name.prefix { $0.isASCII && $0.isNumber }
    let rest = name.dropFirst(digits.count)
    id = rest.hasPrefix("-") && !digits.isEmpty ? String(rest.dropFirst()) : name
    order = id == name ? nil : Int(digits)
  }
}

/// What was read of a proposal so far: its parts lie in files of their own.
struct ProposalDraft {
  /// What `proposal.yaml` and the name of its folder say.
  struct Manifest {
    var id: ProposalID
    var order: Int
    /// Nothing where it could not be read.
    var title: LocalizedText?
    var range: SourceRange
  }

  let folder: String
  var manifest: Manifest?
  /// Whether there is a file for the position, however broken.
  var hasPosition = false
  private var position: Passage?
  private var points: [Proposal.Point] = []
  private var acts: [Proposal.Act] = []
  private var answers: [Proposal.Point] = []

  init(folder: String) { self.folder = folder }

  mutating func add(_ piece: Piece) {
    switch piece {
    case .position(let passage): position = passage
    case .point(let point): points.append(point)
    case .act(let act): acts.append(act)
    case .answer(let answer): answers.append(answer)
    case .opening: break
    }
  }

  /// The proposal, with its pieces in the order of their weight; nothing where a part is missing.
  func proposal() -> Proposal? {
    guard let manifest, let title = manifest.title, hasPosition else { return nil }
    return Proposal(
      id: manifest.id, order: manifest.order, title: title, position: position ?? Passage(),
      points: Self.ordered(points, \.self), acts: Self.ordered(acts, \.point),
      answers: Self.ordered(answers, \.self), range: manifest.range)
  }

  private static func ordered<Item>(
    _ items: [Item], _ point: (Item) -> Proposal.Point
  ) -> [Item] {
    items.sorted {
      (point($0).weight.value, point($0).id) < (point($1).weight.value, point($1).id)
    }
  }

  /// What a proposal cannot do without.
  func missing(_ content: any FileProvider) -> [Diagnostic] {
    var names = manifest == nil ? ["proposal.yaml"] : []
    if !hasPosition { names.append("position.md") }
    return names.map { .missingFile(content.shownPath(of: folder + "/" + $0), of: folder) }
  }
}

/// Reads `proposals/<order>-<id>/proposal.yaml`.
enum ProposalDecoder {
  static func manifest(_ file: EntryFile, _ folder: ProposalFolder) -> ProposalDraft.Manifest {
    let range = file.value.anchor
    if folder.order == nil { file.log.report(.noOrder(folder, range)) }
    if !Name.isKebabCase(folder.id) { file.log.report(.notAnID(folder, range)) }
    file.log.define(.proposal, Located(folder.id, at: range))
    let title: LocalizedText? = file.object { fields in
      fields.note()
      return fields.required("title", .localizedTitle)
    }
    return ProposalDraft.Manifest(
      id: ProposalID(folder.id), order: folder.order ?? 0, title: title, range: range)
  }
}

extension Diagnostic {
  fileprivate static func noOrder(_ folder: ProposalFolder, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unnumberedProposal, "the folder '\(folder.path)' has no number", at: range,
      help: ["name it <order>-<id>, as in '1-protect-citizens'"])
  }

  fileprivate static func notAnID(_ folder: ProposalFolder, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .badFileName, "the folder '\(folder.path)' is not named after an id", at: range,
      help: ["behind the number, write lower-case letters, digits and single hyphens"])
  }

  fileprivate static func missingFile(_ path: String, of folder: String) -> Diagnostic {
    Diagnostic(
      .missingFile, "the file is missing that every proposal has",
      at: SourceRange(startOf: SourceFile(path: path, bytes: [])),
      help: ["write it, or remove the folder '\(folder)'"])
  }
}
