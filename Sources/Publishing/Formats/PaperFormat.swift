package import Briefing
package import Templating

/// A way of writing a brief: a value in the registry, a folder of templates, a file extension.
package protocol PaperFormat: Sendable {
  /// The name on the command line, such as `html`.
  var id: String { get }
  /// Without the dot.
  var fileExtension: String { get }
  /// What the format is, in few words.
  var summary: String { get }
  /// Whether the document that `render` gives has still to go through the Typst engine.
  var needsEngine: Bool { get }
  /// The name of its page template.
  var shell: String { get }

  /// How text values are written into its page template.
  var escaping: any Escaping { get }

  /// The text of the paper, which the page template is printed around.
  func body(of brief: Brief) -> [UInt8]

  /// What a page template prints with `{{mark}}`; nothing in formats that set the mark themselves.
  func code(of mark: PaperMark?) -> String?

  /// Whether a page template, with its partials and its style sheet, leaves the mark alone.
  ///
  /// What is judged is all that templates say, and no word of an author: see `Page.shell`.
  func spares(_ mark: PaperMark, in shell: RenderedPaper) -> Bool

  /// The document with the mark at top and bottom of every page; nothing where the template leaves no
  /// place for it.
  func mark(_ paper: RenderedPaper, with mark: PaperMark) -> RenderedPaper?

  /// Whether a reader of the finished document sees the mark; words of authors hide nothing.
  func shows(_ mark: PaperMark, in paper: RenderedPaper) -> Bool
}

/// A document in a format.
package struct RenderedPaper: Sendable {
  package var bytes: [UInt8]
}

extension PaperFormat {
  package var needsEngine: Bool { false }
  package func code(of mark: PaperMark?) -> String? { nil }
}

/// The formats there are.
package struct FormatRegistry: Sendable {
  package let formats: [any PaperFormat]

  package init(_ formats: [any PaperFormat]) { self.formats = formats }

  package static let standard = FormatRegistry([
    MarkdownFormat(), HTMLFormat(), LaTeXFormat(), TypstFormat(), PDFFormat(),
  ])

  package subscript(id: String) -> (any PaperFormat)? { formats.first { $0.id == id } }
}
