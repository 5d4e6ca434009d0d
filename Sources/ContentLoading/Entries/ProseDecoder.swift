import Diagnostics
import DossierModel

/// Reads a prose file: what its front matter says, and where its text stands.
enum ProseDecoder {
  static func prose(in file: SourceFile, _ name: ProseName, _ log: LoadingLog) -> Prose {
    let matter = FrontMatter(file, log)
    var prose = Prose(file: file, body: matter.body, heading: nil)
    log.report(PrintedText.findings(inProse: file, matter.body, isTitle: name.key == "title"))
    let start = SourceRange(startOf: file)
    guard !matter.isBroken else { return prose }
    let value = matter.value ?? YAMLValue(content: .mapping([]), range: start)
    let entry = Entry(
      name: "", place: matter.value?.anchor ?? start, value: value)
    prose.heading =
      Reader<Located<String>>.object { fields in
        if name.key.hasPrefix("answers/") { return fields.required("objection", .title) }
        if name.key.hasPrefix("points/") { return fields.optional("title", .title) }
        return nil
      }.read(entry, log)
    let body = file.bytes[matter.body]
    if isBlank(body) { log.report(.noProse(file, matter.body)) }
    if name.key == "title", let line = body.firstIndex(of: 0x0A), !isBlank(body[line...]) {
      log.report(.longTitle(file, line))
    }
    return prose
  }

  private static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }
}

extension Diagnostic {
  fileprivate static func noProse(_ file: SourceFile, _ body: Range<Int>) -> Diagnostic {
    Diagnostic(
      .emptyProse, .error, "the file holds no text",
      at: SourceRange(file: file, bytes: body.lowerBound..<body.lowerBound))
  }

  fileprivate static func longTitle(_ file: SourceFile, _ end: Int) -> Diagnostic {
    Diagnostic(
      .longTitle, .error, "a title is one line", at: SourceRange(file: file, bytes: end..<end),
      help: ["what follows belongs into the bottom line or the issue"])
  }
}
