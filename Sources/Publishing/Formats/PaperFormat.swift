package import Briefing
package import Templating

/// A way of writing a brief: a folder of code that holds all that is its own, a folder of templates,
/// a line in the registry.
package protocol PaperFormat: Sendable {
  /// The name on the command line, such as `html`.
  var id: String { get }
  /// What readers call it, as in the index.
  var label: String { get }
  /// Without the dot.
  var fileExtension: String { get }
  /// What the format is, in few words.
  var summary: String { get }
  /// The engine that the document which `render` gives has still to go through.
  var engine: EngineID? { get }
  /// The id of the format whose documents are what the engine is handed, for people who look for
  /// what it failed at; nothing where there is none.
  var sourceFormat: String? { get }
  /// Whether its documents are PDFs, whose pages are counted.
  var isPaged: Bool { get }
  /// Of the files of a run the first that is worth opening is one of the highest number.
  var prominence: Int { get }

  /// Its page template.
  var shell: PageShell { get }
  /// The file that its page template prints with `{{style}}`, such as `formats/html/style.css`.
  var styleSheet: String? { get }
  /// How text values are written into its page template.
  var escaping: any Escaping { get }
  /// What its page template may print beside what the pages of all formats may.
  func values(for edition: Edition) -> [String: TemplateValue]

  /// The text of the paper, which the page template is printed around.
  func body(of brief: Brief) -> [UInt8]

  /// What a page template prints with `{{mark}}`; nothing in formats that set the mark themselves.
  func code(of mark: PaperMark?) -> String?

  /// What a page template must leave alone, so that the mark has its place.
  var markAdvice: String { get }

  /// Whether a page template, with its partials and its style sheet, leaves the mark alone.
  ///
  /// What is judged is all that templates say, and no word of an author: see `RenderedPaper.bare`.
  func spares(_ mark: PaperMark, in paper: RenderedPaper) -> Bool

  /// The document with the mark at top and bottom of every page; nothing where the template leaves no
  /// place for it.
  func mark(_ paper: RenderedPaper, with mark: PaperMark) -> RenderedPaper?

  /// Whether a reader of the finished document sees the mark; words of authors hide nothing.
  func shows(_ mark: PaperMark, in paper: RenderedPaper) -> Bool

  /// Whether what the engine gave is a whole document.
  func isWhole(_ document: [UInt8]) -> Bool

  /// Where a person mends what the engine refuses.
  func place(of refusal: EngineRefusal, in brief: Brief, on page: Page) -> RefusalPlace
}

/// A document in a format.
package struct RenderedPaper: Sendable {
  /// The document as it is written, or handed to the engine.
  package var bytes: [UInt8]
  /// As its template made it, before the mark was put in; nothing where that is not known.
  var page: TemplatePage?

  /// All that the templates of the page say, around no text and with no word of an author.
  var bare: [UInt8] { page?.neutral(around: "").bytes ?? bytes }
}

extension PaperFormat {
  package var engine: EngineID? { nil }
  package var sourceFormat: String? { nil }
  package var isPaged: Bool { false }
  package var prominence: Int { 0 }
  package var styleSheet: String? { nil }
  package func values(for edition: Edition) -> [String: TemplateValue] { [:] }
  package func code(of mark: PaperMark?) -> String? { nil }
  package func isWhole(_ document: [UInt8]) -> Bool { !document.isEmpty }

  /// Where the edition begins: a format that knows more of its source says so.
  package func place(of refusal: EngineRefusal, in brief: Brief, on page: Page) -> RefusalPlace {
    RefusalPlace(range: brief.opening(by: page.composer))
  }
}
