/// What texts call agreements, programs and orders.
package struct InstrumentNames: Sendable {
  private let tables: [LanguageTag: PhraseTable<InstrumentID>]
  private let instruments: Set<InstrumentID>

  package init(_ names: [LanguageTag: [(phrase: String, value: InstrumentID)]] = [:]) {
    tables = names.mapValues { PhraseTable($0) }
    instruments = Set(names.values.joined().map(\.value))
  }

  /// Whether texts have a name for an instrument.
  package func holds(_ instrument: InstrumentID) -> Bool { instruments.contains(instrument) }

  /// The instruments that a text names, and where, in its order.
  package func mentions(
    in text: TextWords, language: LanguageTag
  ) -> [PhraseTable<InstrumentID>.Match] {
    tables[language]?.matches(in: text) ?? []
  }
}
