import Diagnostics
import DossierModel

/// The wordings of one piece by speaker and language; those that are for nobody are reported and left
/// out.
struct WordingTable {
  struct Cell {
    var speaker: Speaker
    var language: LanguageTag
    var wording: Wording
  }

  private struct Key: Hashable {
    var speaker: Speaker
    var language: LanguageTag
  }

  let place: PiecePlace
  private(set) var cells: [Cell] = []
  /// Where each wording of a speaker in a language stands among the cells.
  private var indices: [Key: Int] = [:]
  private let file: SourceFile
  let log: LoadingLog
  /// Where everything is missing that is missing.
  let start: SourceRange
  let isComplete: Bool
  /// Whether no layer below has words of the piece.
  let isLowest: Bool

  init(
    _ splitter: WordingSplitter, _ place: PiecePlace, at start: SourceRange,
    _ languages: [String]?, isLowest: Bool, _ log: LoadingLog
  ) {
    self.place = place
    self.isLowest = isLowest
    self.log = log
    self.start = start
    file = splitter.file
    isComplete = !splitter.isBroken
    for wording in splitter.wordings { add(wording, languages) }
  }

  private mutating func add(_ wording: Wording, _ languages: [String]?) {
    let heading = wording.heading
    if let languages, !languages.contains(heading.language.value) {
      log.report(.unknownLanguage(heading.language, known: languages))
      return
    }
    let cell = Cell(
      speaker: speaker(heading.speaker), language: LanguageTag(heading.language.value),
      wording: wording)
    let key = Key(speaker: cell.speaker, language: cell.language)
    if let first = indices[key] {
      log.report(.duplicateWording(heading.range, first: cells[first].wording.heading.range))
    } else {
      indices[key] = cells.count
      cells.append(cell)
    }
  }

  private func speaker(_ name: Located<String>?) -> Speaker {
    guard let name else { return .everyone }
    if let voice = Issuer.Voice(rawValue: name.value) { return .voice(voice) }
    log.refer(.speaker, name)
    return .issuer(IssuerID(name.value))
  }

  /// The one text of a piece that is not divided.
  func passage() -> Passage {
    var passage = Passage()
    for cell in cells {
      let heading = cell.wording.heading
      check(title: heading)
      guard let body = cell.wording.body else {
        log.report(.emptyWording(heading.range))
        continue
      }
      passage.wordings[cell.speaker, default: [:]][cell.language] = Prose(
        file: file, title: heading.title, body: body)
    }
    requireLanguages(.whole, cells) { $0.heading.range }
    return passage
  }

  private func check(title heading: WordingHeading) {
    switch (place.kind.title, heading.title) {
    case (.required(let what), nil): log.report(.missingTitle(heading.range, what))
    case (.none, let title?):
      log.report(.strayTitle(SourceRange(file: file, bytes: title)))
    case (.required, _?), (.optional, _), (.none, nil): break
    }
  }

  /// The texts of a divided piece by name, `title` among them.
  ///
  /// A voice or an issuer may have words of its own for some of them only.
  func passages() -> [String: Passage] {
    var passages: [String: Passage] = [:]
    requireLanguages(.whole, cells.filter { $0.speaker == .everyone }) { $0.heading.range }
    for cell in cells {
      let heading = cell.wording.heading
      if heading.title == nil, cell.speaker == .everyone, isLowest {
        log.report(.missingTitle(heading.range, "title"))
      } else if heading.title == nil, cell.wording.texts.isEmpty {
        log.report(.emptyWording(heading.range))
      }
      for (name, body) in texts(of: cell) {
        passages[name, default: Passage()].wordings[cell.speaker, default: [:]][cell.language] =
          Prose(file: file, body: body)
      }
    }
    for name in place.kind.texts {
      let holding = cells.filter { cell in cell.wording.texts.contains { $0.name.value == name } }
      requireLanguages(.text(name), holding) { wording in
        let text = wording.texts.first(where: { $0.name.value == name })
        return text?.name.range ?? wording.heading.range
      }
    }
    let titled = cells.filter {
      ($0.speaker != .everyone || !isLowest) && $0.wording.heading.title != nil
    }
    requireLanguages(.title, titled) { $0.heading.range }
    return passages
  }

  private func texts(of cell: Cell) -> [(String, Range<Int>)] {
    var found: [(String, Range<Int>)] = []
    var first: [String: SourceRange] = [:]
    if let title = cell.wording.heading.title { found.append(("title", title)) }
    for text in cell.wording.texts {
      if let other = first[text.name.value] {
        log.report(.duplicateWording(text.name.range, first: other))
        continue
      }
      first[text.name.value] = text.name.range
      if let body = text.body {
        found.append((text.name.value, body))
      } else {
        log.report(.emptyWording(text.name.range))
      }
    }
    return found
  }
}

extension Diagnostic {
  fileprivate static func unknownLanguage(
    _ name: Located<String>, known: [String]
  ) -> Diagnostic {
    Diagnostic(
      .unknownLanguage,
      "there is no language '\(name.value)'" + Suggestion.question(for: name.value, in: known),
      at: name.range,
      help: ["the languages are \(known.map { "'\($0)'" }.joined(separator: ", "))"])
  }

  fileprivate static func duplicateWording(
    _ range: SourceRange, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .duplicateWording, "'\(range.text)' stands twice", at: range,
      notes: [Note("first here", at: first)], help: ["leave one of the two out"])
  }

  fileprivate static func emptyWording(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .emptyWording, "'\(range.text)' holds no text", at: range,
      help: ["write one below it, or leave it out"])
  }

  fileprivate static func missingTitle(_ range: SourceRange, _ what: String) -> Diagnostic {
    Diagnostic(
      .missingTitle, "'\(range.text)' has no \(what)", at: range,
      help: ["write it behind the colon"])
  }

  fileprivate static func strayTitle(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .strayText, "a position has no title, so that nothing would print '\(range.text)'", at: range,
      help: ["write its text on the lines below"])
  }
}
