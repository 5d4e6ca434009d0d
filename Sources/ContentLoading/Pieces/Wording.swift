import Diagnostics
import DossierModel

/// A wording as it stands in its file.
struct Wording {
  /// A text under `## :name`.
  struct Text {
    var name: Located<String>
    var body: Range<Int>?
  }

  var heading: WordingHeading
  /// From the first line that is not blank to the end of the last one; nothing where there is none.
  var body: Range<Int>?
  var texts: [Text] = []
}

/// Divides what stands behind the head of a piece into wordings.
struct WordingSplitter {
  let file: SourceFile
  let kind: PieceKind
  let languages: [String]?
  let log: LoadingLog
  private(set) var wordings: [Wording] = []
  /// Whether a mark could not be read, so that something may seem to be missing which is there.
  private(set) var isBroken = false
  /// Whether lines belong to something that could not be read.
  private var isSkipping = false

  init(_ file: SourceFile, _ kind: PieceKind, _ languages: [String]?, _ log: LoadingLog) {
    self.file = file
    self.kind = kind
    self.languages = languages
    self.log = log
  }

  mutating func split(from firstLine: Int) {
    for line in firstLine..<max(file.lineCount + 1, firstLine) {
      switch LineMark(file, line, of: kind, languages) {
      case .wording(let heading):
        wordings.append(Wording(heading: heading))
        isSkipping = false
      case .text(let name): addText(name)
      case .refused(let finding):
        log.report(finding)
        isBroken = true
        isSkipping = true
      case .plain: add(line)
      }
    }
  }

  private mutating func addText(_ name: Located<String>) {
    guard let index = wordings.indices.last else { return stray(name.range) }
    wordings[index].texts.append(Wording.Text(name: name))
    isSkipping = false
  }

  private mutating func add(_ line: Int) {
    let bytes = file.lineRange(line)
    guard !isSkipping, !file.showsNothing(in: bytes) else { return }
    guard let index = wordings.indices.last else {
      return stray(SourceRange(file: file, bytes: bytes))
    }
    let end = line < file.lineCount ? file.lineRange(line + 1).lowerBound : file.bytes.count
    if kind.texts.isEmpty {
      wordings[index].body = (wordings[index].body?.lowerBound ?? bytes.lowerBound)..<end
    } else if let text = wordings[index].texts.indices.last {
      let start = wordings[index].texts[text].body?.lowerBound ?? bytes.lowerBound
      wordings[index].texts[text].body = start..<end
    } else {
      stray(SourceRange(file: file, bytes: bytes))
    }
  }

  /// Reports the first line of a text that belongs to nothing.
  private mutating func stray(_ range: SourceRange) {
    log.report(wordings.isEmpty ? .strayText(range) : .untitledText(range, kind))
    isSkipping = true
  }
}

extension Diagnostic {
  fileprivate static func strayText(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .strayText, "text stands before the first wording", at: range,
      help: ["write '# en: …' on a line above it"])
  }

  fileprivate static func untitledText(_ range: SourceRange, _ kind: PieceKind) -> Diagnostic {
    let names = kind.texts.map { "'## :\($0)'" }.joined(separator: ", ")
    return Diagnostic(
      .strayText, "text stands before the first named text", at: range,
      help: ["write on a line above it which text it is: \(names)"])
  }
}
