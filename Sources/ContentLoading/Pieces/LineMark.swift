import Diagnostics
import DossierModel

/// What a line of a piece is to the splitter, which reads neither templates nor Markdown: a mark counts
/// inside a code block too.
enum LineMark {
  case wording(WordingHeading)
  /// `## :name`.
  case text(Located<String>)
  /// A line that looks like a mark and is none.
  case refused(Diagnostic)
  case plain

  init(_ file: SourceFile, _ line: Int, of kind: PieceKind, _ languages: [String]?) {
    let range = file.lineRange(line)
    let bytes = file.bytes[range]
    let start = bytes.prefix(4).firstIndex { $0 != 0x20 } ?? range.upperBound
    let hashes = bytes[start...].prefix { $0 == 0x23 }
    let rest = bytes[hashes.endIndex...]
    self = .plain
    guard !hashes.isEmpty else { return }
    let text = rest.drop { $0 == 0x20 || $0 == 0x09 }
    let isSpaced = text.startIndex > rest.startIndex || rest.isEmpty
    let place = SourceRange(file: file, bytes: start..<range.upperBound)
    if hashes.count == 1, isSpaced {
      self =
        WordingHeading(file, line: line).map { .wording($0) } ?? .refused(.badHeading(place))
    } else if hashes.count == 2, text.first == 0x3A || isSpaced && !kind.texts.isEmpty {
      self = Self.named(file, line, kind) ?? .refused(.badText(place, kind))
    } else if let heading = WordingHeading(file, range, from: text.startIndex),
      languages?.contains(heading.language.value) == true
    {
      self = .refused(.badHeading(place))
    }
  }

  private static func named(_ file: SourceFile, _ line: Int, _ kind: PieceKind) -> LineMark? {
    let range = file.lineRange(line)
    guard file.bytes[range].starts(with: "## :".utf8) else { return nil }
    let name = SourceRange(file: file, bytes: range.lowerBound + 4..<range.upperBound)
    let text = name.text.prefix { $0 != " " && $0 != "\t" }
    let end = name.text.dropFirst(text.count)
    guard kind.texts.contains(String(text)), end.allSatisfy({ $0 == " " || $0 == "\t" }) else {
      return nil
    }
    return .text(Located(String(text), at: name))
  }
}

extension Diagnostic {
  fileprivate static func badHeading(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .badHeading, "a line that begins with '# ' must start a wording, as '# en:' does", at: range,
      help: [
        "write '# en: …', or '# en civil-society: …' for the words of one voice or issuer",
        "a text that begins with this character has a backslash before it",
      ])
  }

  fileprivate static func badText(_ range: SourceRange, _ kind: PieceKind) -> Diagnostic {
    let names = kind.texts.map { "'## :\($0)'" }.joined(separator: ", ")
    return Diagnostic(
      .badHeading,
      kind.texts.isEmpty
        ? "the wordings of a piece of this kind are not divided into texts"
        : "a line that begins with '## ' must start a text: \(names)",
      at: range,
      help: [kind.texts.isEmpty ? "leave the line out" : "write one of them alone on its line"])
  }
}
