import Briefing
import Diagnostics
import Templating

/// The source of the PDF: one file that Typst compiles as it is.
struct TypstFormat: PaperFormat {
  var id: String { "typst" }
  var fileExtension: String { "typ" }
  var summary: String { "Typst source, ready to be made into a PDF" }
  var shell: String { "formats/typst/page" }

  func fill(
    _ brief: Brief, on page: Page, _ standing: Standing, _ mark: PaperMark?
  ) -> Diagnosed<RenderedPaper?> {
    let body = TypstWriter.write(brief)
    let filled = page.fill(
      shell, with: Array(body.text.utf8), for: brief, standing, escaping: TypstValues(),
      mark: mark.map { TypstMark($0).code } ?? "")
    guard let text = filled.value else { return Diagnosed(nil, filled.diagnostics) }
    let before = Self.linesBefore(Array(body.text.utf8), in: text.bytes)
    let lines = before.map { before in body.blocks.map { ($0.line + before, $0.origin) } } ?? []
    return Diagnosed(RenderedPaper(bytes: text.bytes, lines: lines), filled.diagnostics)
  }

  /// The page template has set it: Typst takes the set-up of a page only before any text.
  func mark(_ paper: RenderedPaper, with mark: PaperMark) -> RenderedPaper? { paper }

  func shows(_ mark: PaperMark, in paper: RenderedPaper) -> Bool {
    TypstMark(mark).stands(in: String(decoding: paper.bytes, as: UTF8.self))
  }

  /// How many lines of the page stand before the body; nothing where the page does not hold the body
  /// as it is, so that no message of the engine is led to a wrong place.
  static func linesBefore(_ body: [UInt8], in page: [UInt8]) -> Int? {
    guard let first = body.first, body.count <= page.count else { return nil }
    var lines = 0
    for start in 0...(page.count - body.count) {
      if page[start] == first, page[start..<(start + body.count)].elementsEqual(body) {
        return lines
      }
      if page[start] == 0x0A { lines += 1 }
    }
    return nil
  }
}
