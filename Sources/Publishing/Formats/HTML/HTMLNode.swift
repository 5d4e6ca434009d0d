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
    var tag: [UInt8] = []
    begin(name, attributes, in: &tag)
    tag.append(UInt8(ascii: ">"))
    return String(decoding: tag, as: UTF8.self)
  }

  /// The HTML text.
  var serialized: String {
    var text: [UInt8] = []
    append(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Written into one text: a paper has thousands of these.
  private func append(to output: inout [UInt8]) {
    switch self {
    case .text(let text): HTMLEscaping.append(text, to: &output)
    case .element(let name, let attributes, let children):
      Self.begin(name, attributes, in: &output)
      if children.isEmpty, ["br", "hr", "rect", "line"].contains(name) {
        // SVG shapes are closed in place; void elements of HTML may be.
        output += "/>".utf8
        return
      }
      output.append(UInt8(ascii: ">"))
      for child in children { child.append(to: &output) }
      output += "</".utf8
      output += name.utf8
      output.append(UInt8(ascii: ">"))
    }
  }

  /// A start tag but for its end.
  private static func begin(_ name: String, _ attributes: [Attribute], in output: inout [UInt8]) {
    output.append(UInt8(ascii: "<"))
    output += name.utf8
    for attribute in attributes {
      output.append(UInt8(ascii: " "))
      output += attribute.name.utf8
      guard let value = attribute.value else { continue }
      output += "=\"".utf8
      HTMLEscaping.append(value, to: &output)
      output.append(UInt8(ascii: "\""))
    }
  }
}
