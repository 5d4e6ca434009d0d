import CommonMark

/// HTML that we write ourselves: elements and text, never glued strings.
indirect enum HTMLNode: Sendable {
  case element(String, [Attribute], [HTMLNode])
  case text(String)

  /// An attribute; one without a value is written as its name.
  struct Attribute: Sendable {
    var name: String
    var value: String?

    init(_ name: String, _ value: String? = nil) {
      self.name = name
      self.value = value
    }
  }

  static func element(
    _ name: String, _ attributes: [Attribute] = [], text: String
  ) -> HTMLNode {
    .element(name, attributes, [.text(text)])
  }

  /// The start tag alone, for elements whose content another renderer writes.
  static func openTag(_ name: String, _ attributes: [Attribute]) -> String {
    var tag = "<" + name
    for attribute in attributes {
      tag += " " + attribute.name
      if let value = attribute.value { tag += "=\"" + HTMLEscaping.escape(value) + "\"" }
    }
    return tag + ">"
  }

  /// The HTML text.
  var serialized: String {
    switch self {
    case .text(let text): return HTMLEscaping.escape(text)
    case .element(let name, let attributes, let children):
      let start = Self.openTag(name, attributes)
      if ["br", "hr", "rect", "line"].contains(name), children.isEmpty {
        // SVG shapes are closed in place; void elements of HTML may be.
        return start.dropLast() + "/>"
      }
      return start + children.map(\.serialized).joined() + "</\(name)>"
    }
  }
}
