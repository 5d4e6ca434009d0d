/// The formats there are, in the order of lists and of the index.
package struct FormatRegistry: Sendable {
  package let formats: [any PaperFormat]

  package init(_ formats: [any PaperFormat]) { self.formats = formats }

  package static let standard = FormatRegistry([
    MarkdownFormat(),
    HTMLFormat(),
    LaTeXFormat(),
    TypstFormat(),
    PDFFormat(),
  ])

  /// The format of an id.
  package subscript(id: String) -> (any PaperFormat)? { formats.first { $0.id == id } }

  /// The style sheets that pages print.
  package var styleSheets: Set<String> { Set(formats.compactMap(\.styleSheet)) }

  /// The names, for sentences: `markdown, html or pdf`.
  package var choice: String {
    let ids = formats.map(\.id)
    return ids.count < 2
      ? ids.joined() : ids.dropLast().joined(separator: ", ") + " or " + (ids.last ?? "")
  }
}
