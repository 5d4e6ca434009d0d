package import Diagnostics

/// What texts call agreements, programs and orders.
package struct InstrumentNames: Sendable {
  private let tables: [LanguageTag: PhraseTable<InstrumentID>]

  package init(_ names: [LanguageTag: [(phrase: String, value: InstrumentID)]] = [:]) {
    tables = names.mapValues { PhraseTable($0) }
  }

  /// The instruments that a text names, and where, in its order.
  package func mentions(
    in text: SourceRange, language: LanguageTag
  ) -> [(instrument: InstrumentID, range: SourceRange)] {
    guard let table = tables[language] else { return [] }
    return table.matches(in: text.file.bytes[text.bytes]).map {
      ($0.value, SourceRange(file: text.file, bytes: $0.bytes))
    }
  }
}
