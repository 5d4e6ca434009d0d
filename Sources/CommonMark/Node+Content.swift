import CCmark

extension Node {
  /// The characters of text, code, a code block or raw HTML; nil for other nodes.
  package var literal: String? { Self.string(cmark_node_get_literal(pointer)) }

  /// The destination of a link or image, empty when none is given; nil for other nodes.
  package var url: String? { Self.string(cmark_node_get_url(pointer)) }

  /// The title of a link or image, empty when none is given; nil for other nodes.
  package var title: String? { Self.string(cmark_node_get_title(pointer)) }

  /// The info string of a code block, empty for an indented one; nil for other nodes.
  package var fenceInfo: String? { Self.string(cmark_node_get_fence_info(pointer)) }

  /// What a reader hears: the text and code of all descendants (or of the node itself).
  ///
  /// Line breaks of both kinds become a space, a line feed separates blocks, raw HTML is left out.
  package var plainText: String {
    var result = ""
    for event in walk() where event.isEntering {
      switch event.node.kind {
      case .text, .code: result += event.node.literal ?? ""
      case .codeBlock:
        if !result.isEmpty { result += "\n" }
        result += (event.node.literal ?? "").dropLastNewline
      case .softBreak, .lineBreak: result += " "
      case .paragraph, .heading: if !result.isEmpty { result += "\n" }
      case .document, .blockQuote, .list, .item, .htmlBlock, .customBlock, .thematicBreak,
        .htmlInline, .customInline, .emphasis, .strong, .link, .image:
        break
      }
    }
    return result
  }

  /// The line on which the node starts, from 1; 0 when unknown, as for breaks and built nodes.
  package var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  /// The UTF-8 column at which the node starts, from 1; 0 when unknown.
  ///
  /// The range of a code span leaves out its backticks.
  package var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  /// The line on which the node ends, from 1; 0 when unknown.
  package var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
  /// The UTF-8 column of the last byte of the node, from 1; 0 when unknown.
  package var endColumn: Int { Int(cmark_node_get_end_column(pointer)) }

  /// An index that the caller attaches to a node, at least 0; nil when none is attached.
  ///
  /// It leads from a custom node to the value that describes it.
  package var tag: Int? {
    get { cmark_node_get_user_data(pointer).map { Int(bitPattern: $0) - 1 } }
    nonmutating set {
      precondition(newValue ?? 0 >= 0, "a tag is an index")
      // One more than the tag, because a null pointer stands for none.
      let data = newValue.flatMap { UnsafeMutableRawPointer(bitPattern: $0 + 1) }
      cmark_node_set_user_data(pointer, data)
    }
  }

  private static func string(_ text: UnsafePointer<CChar>?) -> String? {
    text.map { String(cString: $0) }
  }
}

extension String {
  fileprivate var dropLastNewline: Substring { last == "\n" ? dropLast() : self[...] }
}
