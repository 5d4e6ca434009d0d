import Briefing
import CommonMark
import Diagnostics

/// Writes a whole resolved tree as Typst markup, for which libcmark has no renderer.
///
/// It calls the functions that `Templates/formats/typst/page.typ.mustache` defines.
struct TypstWriter {
  private let brief: Brief
  private var output = ""
  private var marks: TypstMarks?
  /// Notes whose text has been written: it stands at the first mark in reading order.
  private var written: Set<Int> = []

  private init(_ brief: Brief, _ marks: TypstMarks?) {
    self.brief = brief
    self.marks = marks
  }

  /// The body of the paper; to say where its parts come from takes time, and is asked for only when
  /// an engine refuses one of them.
  static func write(_ brief: Brief, marking: Bool = false) -> TypstBody {
    var writer = TypstWriter(brief, marking ? TypstMarks() : nil)
    brief.document.withRoot { root in
      for event in root.walk() {
        if event.isEntering { writer.enter(event.node) } else { writer.exit(event.node) }
      }
    }
    return TypstBody(text: writer.output, marks: writer.marks ?? TypstMarks())
  }

  /// The characters of a code block without the end of its last line.
  private static func code(_ node: Node) -> String {
    let literal = node.literal ?? ""
    return literal.hasSuffix("\n") ? String(literal.dropLast()) : literal
  }

  private mutating func put(_ text: String) { output += text }

  private mutating func enter(_ node: Node) {
    marks?.add(node, of: brief, at: output.utf8.count)
    switch node.kind {
    case .document: break
    case .paragraph: put("\n")
    case .heading(let level): put("\n#heading(level: \(level))[")
    case .blockQuote: put("\n#quote(block: true)[")
    case .list(let style):
      switch style.marker {
      case .bullet: put("\n#list(tight: \(style.isTight)")
      case .ordered(let start): put("\n#enum(start: \(start), tight: \(style.isTight)")
      }
    case .item: put(", [")
    case .codeBlock: put("\n#raw(block: true, \(TypstCode.string(Self.code(node))));\n")
    case .thematicBreak: put("\n#thematic-break();\n")
    case .htmlBlock, .htmlInline: break  // refused when the tree was resolved
    case .text: put(TypstCode.text(node.literal ?? ""))
    case .softBreak: put(" ")
    case .lineBreak: put("#linebreak();")
    case .code: put("#raw(\(TypstCode.string(node.literal ?? "")));")
    case .emphasis: put("#emph[")
    case .strong: put("#strong[")
    case .link: put("#link(\(TypstCode.string(node.url ?? "")))[")
    case .image: put("#image-text[")
    case .customBlock, .customInline: enterCustom(node)
    }
  }

  private mutating func exit(_ node: Node) {
    switch node.kind {
    case .paragraph: put("\n")
    case .heading, .blockQuote: put("];\n")
    case .list: put(");\n")
    case .item: put("]")
    case .emphasis, .strong, .link, .image: put("];")
    case .customInline:
      if let tag = node.tag, case .mention = brief.elements[tag] { put("];") }
    case .document, .codeBlock, .thematicBreak, .htmlBlock, .htmlInline, .text, .softBreak,
      .lineBreak, .code, .customBlock:
      break
    }
  }

  private mutating func enterCustom(_ node: Node) {
    guard let tag = node.tag else { return }
    var elements = TypstElements(brief: brief, written: written)
    defer { written = elements.written }
    switch brief.elements[tag] {
    case .mention: put("#mention[")
    case .citation, .anchor: break
    case .unverified(let mark): put("#\" \";" + elements.unverified(mark))
    case .noteReference(let number, _):
      if node.followsNote(in: brief) { put("#note-separator;") }
      put(elements.note(number))
    case .table(let table): put("\n" + elements.code(table) + "\n")
    case .chart(let chart): put("\n" + elements.code(chart) + "\n")
    case .timeline(let timeline): put("\n" + elements.code(timeline) + "\n")
    case .sources(let list):
      put("\n" + elements.code(list) { marks?.add($0, at: output.utf8.count + 1 + $1) } + "\n")
    case .dataSpan(let text): put("\n#data-span[\(TypstCode.text(text))];\n")
    }
  }
}

/// A Typst body, and where its parts come from, if that was asked for.
struct TypstBody {
  var text: String
  var marks: TypstMarks
}
