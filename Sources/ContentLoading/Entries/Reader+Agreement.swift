import Diagnostics
import DossierModel
import Templating

extension Reader where Value == [String: Agreement] {
  /// `{asks: {one: asks, several: ask}, …}`; tags call the words by their keys.
  static var agreement: Reader {
    let words = Reader<Agreement>.object { fields in
      let one = fields.required("one", .form)
      let several = fields.required("several", .form)
      guard let one, let several else { return nil }
      return Agreement(one: one, several: several)
    }
    return Reader<[(key: Located<String>, value: Agreement)]>.table(words).map { table, _, log in
      for (key, _) in table where !Template.isPlainName(key.value) { log.report(.badName(key)) }
      return Dictionary(
        table.map { ($0.key.value, $0.value) }, uniquingKeysWith: { first, _ in first })
    }
  }
}

extension Reader where Value == String {
  /// Words with places that the subject fills.
  fileprivate static var form: Reader {
    Reader<Located<String>>.printed.map { text, _, log in
      log.report(AgreementPlaces.findings(in: text))
      return text.value
    }
  }
}

/// Every brace in a form belongs to a place that something fills; any other would be printed.
private enum AgreementPlaces {
  static func findings(in text: Located<String>) -> [Diagnostic] {
    let written = WrittenText(value: text.value, writtenAt: text.range)
    // What looks like a tag has been reported as such.
    guard BraceRule.findings(in: written, .data).isEmpty else { return [] }
    let bytes = written.bytes
    let braces = bytes.indices.filter { bytes[$0] == opening || bytes[$0] == closing }
    var found: [Diagnostic] = []
    var index = 0
    while index < braces.count {
      let isPair =
        index + 1 < braces.count && bytes[braces[index]] == opening
        && bytes[braces[index + 1]] == closing
      let last = isPair ? index + 1 : index
      let range = braces[index]..<braces[last] + 1
      let place = String(decoding: bytes[range], as: UTF8.self)
      if !Agreement.Place.allCases.map(\.written).contains(place) {
        found.append(.unknownPlace(place, at: written.range(range)))
      }
      index = last + 1
    }
    return found
  }

  private static let opening = UInt8(ascii: "{")
  private static let closing = UInt8(ascii: "}")
}

extension Diagnostic {
  fileprivate static func badName(_ key: Located<String>) -> Diagnostic {
    Diagnostic(
      .badName, "'\(key.value)' is no name for a tag", at: key.range,
      help: ["use letters, digits, '-' and '_', as in 'in-country'"])
  }

  fileprivate static func unknownPlace(_ place: String, at range: SourceRange) -> Diagnostic {
    let places = Agreement.Place.allCases.map(\.written)
    return Diagnostic(
      .unknownPlace,
      "nothing fills '\(place)'" + Suggestion.question(for: place, in: places), at: range,
      help: ["the places are \(places.joined(separator: ", "))"])
  }
}
