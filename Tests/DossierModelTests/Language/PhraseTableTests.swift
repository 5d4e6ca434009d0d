import DossierModel
import Testing

/// Phrases in texts: whole words, in order, the longest first.
@Suite struct PhraseTableTests {
  private static let table = PhraseTable<String>([
    ("TPS", "tps"), ("Temporary Protected Status", "tps"), ("Executive Order 13767", "one"),
    ("Executive Order", "any"), ("Estatus de Protección Temporal", "tps"),
  ])

  private func found(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Self.table.matches(in: TextWords(bytes[...])).map {
      "\($0.value): \(String(decoding: bytes[$0.bytes], as: UTF8.self))"
    }
  }

  @Test(arguments: [
    ("They hold TPS.", ["tps: TPS"]),
    ("TPS’s end, (TPS) and «TPS»", ["tps: TPS", "tps: TPS", "tps: TPS"]),
    ("Temporary\nProtected  Status ends", ["tps: Temporary\nProtected  Status"]),
    ("Temporary\u{A0}Protected\u{202F}Status", ["tps: Temporary\u{A0}Protected\u{202F}Status"]),
    ("el Estatus de Protección Temporal", ["tps: Estatus de Protección Temporal"]),
    (
      "Executive Order 13767 and Executive Order 13768",
      ["one: Executive Order 13767", "any: Executive Order"]
    ),
    ("[TPS](source:a-TPS) ends", ["tps: TPS"]),
  ]) func `a phrase is found at whole words`(text: String, expected: [String]) {
    #expect(found(text) == expected)
  }

  @Test(arguments: [
    "TPSX", "XTPS", "tps", "Temporary, Protected Status", "Temporary Protected",
    "{{orders.TPS.name}}",
    "see [it](source:TPS)", "TPSé", "Protección", "",
  ]) func `what only looks like one is not`(text: String) {
    #expect(found(text) == [])
  }

  @Test func `a table without phrases finds nothing`() {
    let none = PhraseTable<Int>([("", 1), ("…", 2)])
    #expect(none.isEmpty)
    #expect(none.matches(in: TextWords(Array("…".utf8)[...])).isEmpty)
  }
}
