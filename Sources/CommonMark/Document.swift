import CCmark

/// A parsed CommonMark document: owns a libcmark tree and frees it when it goes out of scope.
///
/// Nodes are lent out by `withRoot(_:)` and must not outlive that call. A document belongs to one
/// task at a time; several documents may be parsed and rendered in parallel.
package struct Document: ~Copyable {
  private let root: OpaquePointer

  /// Parses UTF-8 bytes, typographic replacements off.
  ///
  /// Never fails: NUL and invalid UTF-8 become U+FFFD. libcmark counts in 32 bits and ends the
  /// process above 1 GiB, so the caller limits the size of its input. Each node remembers `part`,
  /// for trees that are put together from several texts.
  package init(parsing markdown: [UInt8], part: Int = 0) {
    root = markdown.withUnsafeBytes { bytes in
      let text = bytes.assumingMemoryBound(to: CChar.self)
      guard let root = Self.parse(text) else {
        preconditionFailure("libcmark returns a tree for every input")
      }
      return root
    }
    if part != 0 { Node(root).setPart(part) }
  }

  /// Parses text, typographic replacements off.
  package init(parsing markdown: String) {
    self.init(parsing: Array(markdown.utf8))
  }

  deinit { cmark_node_free(root) }

  private static func parse(_ text: UnsafeBufferPointer<CChar>) -> OpaquePointer? {
    // An empty array may have no address, and libcmark computes with the pointer regardless.
    guard let base = text.baseAddress else { return cmark_parse_document("", 0, options) }
    return cmark_parse_document(base, text.count, options)
  }

  /// With source positions, lines count on behind code and tags that break across lines.
  private static var options: CInt { CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_SOURCEPOS }

  /// Lends the document node to `body`, for reading and for editing the tree.
  ///
  /// No node of the tree may leave `body`: its memory goes with the document. Never unlink or
  /// replace the root itself.
  @discardableResult
  package borrowing func withRoot<R: ~Copyable, E: Error>(
    _ body: (Node) throws(E) -> R
  ) throws(E) -> R {
    try body(Node(root))
  }

  /// The document in one of libcmark's formats, lines not wrapped.
  ///
  /// Safe in libcmark's sense: HTML omits raw HTML and empties `javascript:` and similar URLs,
  /// LaTeX drops raw HTML, CommonMark keeps both.
  package borrowing func render(_ format: OutputFormat) -> [UInt8] {
    format.render(Node(root))
  }
}
