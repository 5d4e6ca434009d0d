import Diagnostics
import DossierModel

/// A title or a text of a piece, taken apart once for all that looks into it.
struct JudgedText {
  let range: SourceRange
  let words: TextWords
  /// The names in its tags and data blocks.
  let tags: [TextTags.Name]

  init(_ range: SourceRange) {
    self.range = range
    words = TextWords(range.file.bytes[range.bytes])
    tags = TextTags.names(in: range)
  }

  /// A place among its bytes.
  func place(_ bytes: Range<Int>) -> SourceRange { SourceRange(file: range.file, bytes: bytes) }
}
