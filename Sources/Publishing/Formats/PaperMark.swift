package import Briefing
package import Diagnostics
import DossierModel
import Templating

/// What every page of a paper must say that no Government has issued.
///
/// A format puts it around what its page template made, so that no template decides whether it
/// stands, and looks for it again in the finished document.
package struct PaperMark: Sendable {
  /// The sentence at top and bottom of every page.
  let text: String
  /// The title as metadata give it, the state first.
  let documentTitle: String
  /// How the title begins: `[Specimen] `.
  let titlePrefix: String
  let author: String
  /// What assistive technology calls the two marks of a web page.
  let names: (top: String, bottom: String)

  /// Nothing for an organization's own paper, but for one that holds what is known to be out of date: it says
  /// so, whoever has issued it.
  init?(_ standing: Standing, of brief: Brief) {
    let remark = brief.evidence.excused.isEmpty ? nil : brief.term("mark-known")
    let sentences = [standing.mark, remark].compactMap(\.self)
    guard !sentences.isEmpty else { return nil }
    text = sentences.joined(separator: " ")
    documentTitle = standing.documentTitle(brief.title)
    titlePrefix = standing.documentTitle("")
    author = standing.author
    names = (brief.term("mark-top"), brief.term("mark-bottom"))
  }
}

extension String {
  /// The text as it is compared: every run of white space is one space.
  var words: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

extension PaperFormat {
  /// The document, with its mark where no Government has issued it; nothing when a page template is
  /// at fault.
  ///
  /// This is the only way to a document: a format cannot leave the mark out.
  package func render(_ brief: Brief, on page: Page) -> Diagnosed<RenderedPaper?> {
    let standing = page.composer.standing(of: brief.edition)
    let mark = PaperMark(standing, of: brief)
    let filled = page.fill(self, with: body(of: brief), for: brief, standing, mark)
    guard let paper = filled.value.map({ RenderedPaper(bytes: $0.text.bytes, page: $0) }) else {
      return Diagnosed(nil, filled.diagnostics)
    }
    guard let mark else { return Diagnosed(paper, filled.diagnostics) }
    guard spares(mark, in: paper), let marked = self.mark(paper, with: mark),
      shows(mark, in: marked)
    else {
      let finding = Diagnostic.missingMark(self, page.composer.stationery.templates[shell.name])
      return Diagnosed(nil, filled.diagnostics + [finding])
    }
    return Diagnosed(marked, filled.diagnostics)
  }
}

extension Diagnostic {
  fileprivate static func missingMark(
    _ format: any PaperFormat, _ shell: SourceFile?
  ) -> Diagnostic {
    Diagnostic(
      .missingMark,
      "the page of '\(format.id)' has no place for the mark of a paper that no Government has issued",
      at: shell.map { SourceRange(startOf: $0) },
      help: ["keep, outside of comments: \(format.markAdvice)"])
  }
}
