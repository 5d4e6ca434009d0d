import Briefing
import Diagnostics
import Foundation
import Templating

/// The source of the PDF: one file that Typst compiles as it is.
struct TypstFormat: PaperFormat {
  var id: String { "typst" }
  var fileExtension: String { "typ" }
  var summary: String { "Typst source, ready to be made into a PDF" }

  func render(_ brief: Brief, on page: Page) -> Diagnosed<RenderedPaper?> {
    let body = TypstWriter.write(brief)
    let filled = page.fill(
      "formats/typst/page", with: Array(body.text.utf8), for: brief, escaping: TypstValues())
    guard let text = filled.value else { return Diagnosed(nil, filled.diagnostics) }
    let before = Self.linesBefore(body.text, in: text.text)
    let lines = body.blocks.map { ($0.line + before, $0.origin) }
    return Diagnosed(RenderedPaper(bytes: text.bytes, lines: lines), filled.diagnostics)
  }

  /// How many lines of the page stand before the body, which is inserted as it is.
  private static func linesBefore(_ body: String, in page: String) -> Int {
    guard let start = page.range(of: body)?.lowerBound else { return 0 }
    return page[..<start].utf8.count { $0 == 0x0A }
  }
}
