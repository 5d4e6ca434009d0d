/// A stretch of bytes in a file that a person edits.
package struct SourceRange: Sendable {
  package let file: SourceFile
  /// Byte offsets; empty for a place between two bytes.
  package let bytes: Range<Int>

  package init(file: SourceFile, bytes: Range<Int>) {
    self.file = file
    self.bytes = bytes
  }

  /// The start of a file: for findings about the file as a whole.
  package init(startOf file: SourceFile) {
    self.init(file: file, bytes: 0..<0)
  }

  /// Where the range starts.
  package var start: SourceLocation { file.location(of: bytes.lowerBound) }
  /// Where the range ends, exclusive.
  package var end: SourceLocation { file.location(of: bytes.upperBound) }
  /// The text in the range, as far as it lies in the file.
  package var text: String {
    String(decoding: file.bytes[bytes.clamped(to: file.bytes.indices)], as: UTF8.self)
  }
}

extension SourceRange: Hashable {
  package static func == (left: Self, right: Self) -> Bool {
    left.file === right.file && left.bytes == right.bytes
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(file))
    hasher.combine(bytes)
  }
}
