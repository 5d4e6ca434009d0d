import CCmark

/// A format that libcmark renders by itself.
package enum OutputFormat: Sendable, Hashable, CaseIterable {
  case html, commonmark, latex

  /// The bytes of `node` and all below it, without the NUL that ends them in C.
  func render(_ node: Node) -> [UInt8] {
    let rendered =
      switch self {
      case .html: cmark_render_html(node.pointer, CMARK_OPT_DEFAULT)
      case .commonmark: cmark_render_commonmark(node.pointer, CMARK_OPT_DEFAULT, 0)
      case .latex: cmark_render_latex(node.pointer, CMARK_OPT_DEFAULT, 0)
      }
    guard let rendered else { preconditionFailure("libcmark renders every tree") }
    defer { cmark_get_default_mem_allocator().pointee.free(rendered) }
    var count = 0
    while rendered[count] != 0 { count += 1 }
    return Array(UnsafeRawBufferPointer(start: rendered, count: count))
  }
}
