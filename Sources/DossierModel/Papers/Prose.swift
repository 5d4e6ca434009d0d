package import Diagnostics

/// One wording: where its title and its text stand in the file of its piece.
package struct Prose: Sendable {
  package var file: SourceFile
  /// The title of a point, the objection of an answer, the short form of an act: one line of
  /// CommonMark with template tags; nothing where the wording has none.
  package var title: Range<Int>?
  /// The text: CommonMark with template tags.
  package var body: Range<Int>

  package init(file: SourceFile, title: Range<Int>? = nil, body: Range<Int>) {
    self.file = file
    self.title = title
    self.body = body
  }

  /// Where the title stands.
  package var titleRange: SourceRange? { title.map { SourceRange(file: file, bytes: $0) } }
  /// Where the text stands.
  package var bodyRange: SourceRange { SourceRange(file: file, bytes: body) }
}
