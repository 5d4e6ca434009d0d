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

  /// An index that the caller attaches to a node, from 0 to 2³¹; nil when none is attached.
  ///
  /// It leads from a custom node to the value that describes it.
  package var tag: Int? {
    // One more than the tag, because 0 stands for none.
    get { (userData & Self.tagBits) == 0 ? nil : Int(userData & Self.tagBits) - 1 }
    nonmutating set {
      let bits = newValue.map { UInt64($0) + 1 } ?? 0
      precondition(bits <= Self.tagBits, "a tag is an index")
      userData = userData & ~Self.tagBits | bits
    }
  }

  /// Which of several texts the node was parsed from, as its document was told; 0 for built nodes.
  package var part: Int { Int(userData >> 32) }

  /// Notes which text this node and all below it were parsed from.
  func setPart(_ part: Int) {
    precondition(part >= 0 && part < 1 << 31, "a part is an index")
    for event in walk() where event.isEntering {
      event.node.userData = event.node.userData & Self.tagBits | UInt64(part) << 32
    }
  }

  private static let tagBits: UInt64 = 0xFFFF_FFFF

  /// The tag in the lower half, the part in the upper.
  private var userData: UInt64 {
    get { UInt64(UInt(bitPattern: cmark_node_get_user_data(pointer))) }
    nonmutating set {
      cmark_node_set_user_data(pointer, UnsafeMutableRawPointer(bitPattern: UInt(newValue)))
    }
  }

  private static func string(_ text: UnsafePointer<CChar>?) -> String? {
    text.map { String(cString: $0) }
  }
}

extension String {
  fileprivate var dropLastNewline: Substring { last == "\n" ? dropLast() : self[...] }
}
