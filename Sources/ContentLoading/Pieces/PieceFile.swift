import Diagnostics
import DossierModel

/// The file that one layer has of a piece: a head, and behind it wordings, read when they are asked for.
struct PieceFile: Sendable {
  let place: PiecePlace
  let file: SourceFile
  /// The languages that papers are written in, when they are known.
  let languages: [String]?
  let matter: FrontMatter

  init(place: PiecePlace, file: SourceFile, languages: [String]?, _ log: LoadingLog) {
    self.place = place
    self.file = file
    self.languages = languages
    matter = FrontMatter(file, log) { line in
      WordingHeading(file, line: line).map { languages?.contains($0.language.value) == true }
        ?? false
    }
  }

  /// The wordings under the names of their texts; those of a piece that is not divided are its `text`.
  ///
  /// Of a piece that a lower layer has, too, not every wording need be there.
  func words(isLowest: Bool, _ log: LoadingLog) -> [String: Passage] {
    var splitter = WordingSplitter(file, place.kind, languages, log)
    splitter.split(from: matter.nextLine)
    for wording in splitter.wordings { check(wording, log) }
    let isClosed = matter.nextLine <= file.lineCount || matter.value != nil
    guard isClosed || !splitter.wordings.isEmpty else { return [:] }
    let table = WordingTable(
      splitter, place, at: matter.place, languages, isLowest: isLowest, log)
    return place.kind.texts.isEmpty ? [Self.text: table.passage()] : table.passages()
  }

  /// Whether anything but blanks stands behind the head.
  var hasWords: Bool { !file.showsNothing(in: end..<file.bytes.count) }

  /// Whether the head has no key.
  var headIsEmpty: Bool {
    guard case .mapping(let pairs) = matter.value?.content else { return false }
    return pairs.isEmpty
  }

  /// The bytes of the head.
  var headBytes: ArraySlice<UInt8> { file.bytes[..<end] }

  /// The bytes of the wordings.
  var wordingBytes: ArraySlice<UInt8> { file.bytes[end...] }

  private var end: Int {
    matter.nextLine <= file.lineCount
      ? file.lineRange(matter.nextLine).lowerBound : file.bytes.count
  }

  /// What the one text of a piece is called that is not divided.
  static let text = "text"

  /// Holds what will be printed to the rules of text.
  private func check(_ wording: Wording, _ log: LoadingLog) {
    if let title = wording.heading.title {
      log.report(PrintedText.findings(inProse: file, title, isTitle: true))
    }
    for body in [wording.body] + wording.texts.map(\.body) {
      if let body { log.report(PrintedText.findings(inProse: file, body)) }
    }
  }
}
