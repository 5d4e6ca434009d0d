import Diagnostics
import DossierModel

extension WordingTable {
  /// What of a wording must be there in every language.
  enum Part {
    case whole, title
    case text(String)
  }

  /// Notes for each speaker that what is there in one language must be there in all of them; what
  /// everyone says is always there.
  func requireLanguages(
    _ part: Part, _ cells: [Cell], at range: (Wording) -> SourceRange
  ) {
    guard isComplete else { return }
    var speakers = cells.map(\.speaker).unique()
    if case .whole = part, isLowest, !speakers.contains(.everyone) { speakers.append(.everyone) }
    let bySpeaker = Dictionary(grouping: cells, by: \.speaker)
    for speaker in speakers {
      let cells = bySpeaker[speaker] ?? []
      let (what, remedy) = words(for: part, of: speaker)
      log.translations.append(
        Translation(
          what: what, place: cells.first.map { range($0.wording) } ?? start,
          languages: Dictionary(
            cells.map { ($0.language.description, range($0.wording)) },
            uniquingKeysWith: { first, _ in first }),
          remedy: remedy))
    }
  }

  private func words(for part: Part, of speaker: Speaker) -> (what: String, remedy: String) {
    let name = speaker.name.map { " \($0)" } ?? ""
    let heading = "# {language}\(name):"
    return switch part {
    case .whole: (place.name + name, "write '\(heading) …' in this file")
    case .title: ("title of \(place.name)\(name)", "write it behind '\(heading)'")
    case .text(let text):
      ("\(text) of \(place.name)\(name)", "write '## :\(text)' under '\(heading)'")
    }
  }
}

extension Speaker {
  /// What a heading calls the speaker.
  fileprivate var name: String? {
    switch self {
    case .everyone: nil
    case .voice(let voice): voice.rawValue
    case .issuer(let id): id.description
    }
  }
}
