/// Typst that we write ourselves.
///
/// Words from content stand in string literals only, so that they are never read as code. Every
/// expression in markup ends with `;`, so that what follows cannot be taken for its arguments.
enum TypstCode {
  /// A string literal.
  static func string(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": literal += "\\\\"
      case "\"": literal += "\\\""
      case "\n": literal += "\\n"
      // So that a raw text in a page template is told from words.
      case "`": literal += "\\u{60}"
      default:
        if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) {
          literal += "\\u{\(String(scalar.value, radix: 16))}"
        } else {
          literal.unicodeScalars.append(scalar)
        }
      }
    }
    return literal + "\""
  }

  /// Text as markup.
  static func text(_ text: String) -> String { "#" + string(text) + ";" }

  /// An array of content or values: one element needs its trailing comma.
  static func array(_ items: [String]) -> String {
    items.isEmpty ? "()" : "(" + items.joined(separator: ", ") + ",)"
  }

  /// A number as Typst reads it.
  static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? "\(Int64(value)).0" : "\(value)"
  }
}
