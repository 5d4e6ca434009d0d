import CommonMark

/// Reads back what the dialects write: structure, and the texts in it.
struct Reading: Equatable {
  var structure: [String] = []
  var texts: [String] = []

  /// The same reading with other words.
  func replacing(_ old: String, with new: String) -> Reading {
    Reading(structure: structure, texts: texts.map { $0.replacing(old, with: new) })
  }

  /// Tags and attribute names are structure; attribute values and text are texts.
  static func html(_ html: String) -> Reading {
    var reading = Reading()
    var rest = Substring(html)
    while let open = rest.firstIndex(of: "<") {
      if open > rest.startIndex { reading.texts.append(decoded(rest[..<open])) }
      guard let close = rest[open...].firstIndex(of: ">") else { break }
      let parts = rest[open...close].split(separator: "\"", omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() {
        if index % 2 == 0 {
          reading.structure.append(String(part))
        } else {
          reading.texts.append(decoded(part))
        }
      }
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { reading.texts.append(decoded(rest)) }
    return reading
  }

  /// String literals are texts, all else is structure.
  static func typst(_ source: String) -> Reading {
    var reading = Reading()
    var code = ""
    var literal: String?
    var scalars = source.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      guard var text = literal else {
        if scalar == "\"" { literal = "" } else { code.unicodeScalars.append(scalar) }
        continue
      }
      switch scalar {
      case "\"":
        reading.structure.append(code)
        reading.texts.append(text)
        code = ""
        literal = nil
        continue
      case "\\":
        switch scalars.next() {
        case "n": text += "\n"
        case "u":
          var digits = ""
          while let digit = scalars.next(), digit != "}" {
            if digit != "{" { digits.unicodeScalars.append(digit) }
          }
          text.unicodeScalars.append(UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) ?? "?")
        case let other?: text.unicodeScalars.append(other)
        case nil: break
        }
      default: text.unicodeScalars.append(scalar)
      }
      literal = text
    }
    reading.structure.append(code)
    return reading
  }

  /// Nodes are structure; neighbouring literals are one text.
  static func markdown(_ markdown: String) -> Reading {
    var reading = Reading()
    let document = Document(parsing: markdown)
    document.withRoot { root in
      var isOpen = false
      for event in root.walk() {
        let node = event.node
        guard node.kind == .text else {
          reading.structure.append("\(event.isEntering) \(node.kind) \(node.url ?? "")")
          if let literal = node.literal { reading.texts.append(literal) }
          isOpen = false
          continue
        }
        if isOpen {
          reading.texts[reading.texts.count - 1] += node.literal ?? ""
        } else {
          reading.structure.append("text")
          reading.texts.append(node.literal ?? "")
          isOpen = true
        }
      }
    }
    return reading
  }

  private static func decoded(_ text: Substring) -> String {
    let names = ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&#x27;": "'"]
    return names.reduce(String(text)) { $0.replacing($1.key, with: $1.value) }
      .replacing("&amp;", with: "&")
  }
}
