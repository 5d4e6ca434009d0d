import Briefing
import Diagnostics
import Templating

extension RefusalPlace {
  /// The place of what Typst refuses.
  ///
  /// What the page adds around the body is placed in its template. In the body it is the author's
  /// own place; else that of the entry whose words a template prints; else the prose that stands in
  /// the same paragraph; else the opening of the edition.
  static func find(_ refusal: EngineRefusal, in brief: Brief, on page: Page) -> RefusalPlace {
    let search = RefusalSearch(brief, page.composer)
    let opening = RefusalPlace(range: search.opening)
    let body = TypstWriter.write(brief, marking: true)
    let standing = page.composer.standing(of: brief.edition)
    let mark = PaperMark(standing, of: brief)
    guard
      let filled = page.fill(
        TypstFormat(), with: Array(body.text.utf8), for: brief, standing, mark
      ).value?.text,
      let offset = refusal.offset(in: filled.bytes)
    else { return opening }
    let inBody = Self.start(of: Array(body.text.utf8), in: filled.bytes).map { offset - $0 }
    guard let inBody, (0..<body.text.utf8.count).contains(inBody) else {
      return filled.origins.origin(of: offset).map { RefusalPlace(range: $0) } ?? opening
    }
    return search.place(at: inBody, of: refusal, in: body.marks.all)
  }

  /// The byte of the page at which the body begins; nothing where the page does not hold it as it is.
  static func start(of body: [UInt8], in page: [UInt8]) -> Int? {
    guard let first = body.first, body.count <= page.count else { return nil }
    return (0...(page.count - body.count)).first { start in
      page[start] == first && page[start..<(start + body.count)].elementsEqual(body)
    }
  }
}

extension EngineRefusal {
  /// The byte of the source that the engine names; nothing where it names none.
  fileprivate func offset(in source: [UInt8]) -> Int? {
    guard let line, line > 0 else { return nil }
    let file = SourceFile(path: "", bytes: source)
    guard line <= file.lineCount else { return nil }
    let range = file.lineRange(line)
    // The engine counts characters.
    let text = String(decoding: source[range], as: UTF8.self).unicodeScalars
    let before = text.prefix(max((column ?? 1) - 1, 0))
    return range.lowerBound + before.reduce(0) { $0 + UTF8.width($1) }
  }
}
