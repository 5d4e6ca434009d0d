import Diagnostics
import TestSupport
import Testing

@testable import ContentLoading

/// What is refused before any entry is decoded, in a file that nothing else depends on.
@Suite struct YAMLTests {
  let path = "programs/aid.yaml"

  /// What is left open is missed where the file ends.
  @Test(arguments: [
    ("id: aid\nname: [\n", "3:1"), ("id: aid\n\tname", "2:1"), ("a: b: c", "1:5"),
    ("id: \"aid", "1:9"), ("%YAML 9.9\n---\nid: aid\n", "1:1"), ("id: aid\n---\nid: aid\n", "2:1"),
  ])
  func syntax(text: String, place: String) {
    let found = Fixture.load([path: text]).diagnostics
    #expect(found.places == ["Content/\(path):\(place) yaml-syntax"])
  }

  @Test func syntaxAfterWideCharacters() {
    expectFindings(
      path, "id: \"ñandú 🜚\" ⟪⟫x\n",
      [ExpectedDiagnostic("yaml-syntax", "did not find expected key")])
  }

  @Test func secondDocument() {
    expectFindings(
      path, "id: aid\n⟪⟫---\nid: aid\n",
      [ExpectedDiagnostic("yaml-syntax", "only one YAML document")])
  }

  @Test func controlCharacters() {
    expectFindings(
      path, "id: a⟪\u{1}⟫d\n", [ExpectedDiagnostic("unsafe-character", "the character U+0001")])
    expectFindings(
      path, "id: ⟪\"a\\0b\"⟫\n",
      [ExpectedDiagnostic("unsafe-character", "the character U+0000")])
    expectFindings(
      path, "id: a⟪\0⟫d\n", [ExpectedDiagnostic("invalid-utf8", "a NUL character")])
  }

  @Test func anchorsAndAliases() {
    expectFindings(
      path, "id: ⟪&x⟫ aid\nname: *x\n", [ExpectedDiagnostic("yaml-alias", "anchors and aliases")])
    expectFindings(
      path, "id: ⟪⟫*x\n", [ExpectedDiagnostic("yaml-alias", "anchors and aliases")])
    expectFindings(
      path, "id: aid\nname: ⟪&y⟫ {en: a}\n",
      [ExpectedDiagnostic("yaml-alias", "anchors and aliases")])
  }

  @Test(.timeLimit(.minutes(1))) func aliasesThatExplode() {
    var text = "a0: &a0 [x, x]\n"
    for level in 1...30 {
      let previous = "*a\(level - 1)"
      text += "a\(level): &a\(level) {? [\(previous), \(previous)] : x}\n"
    }
    let found = Fixture.load([path: text]).diagnostics
    #expect(found.places == ["Content/programs/aid.yaml:1:5 yaml-alias"])
  }

  @Test(arguments: [
    "name: \"@\"", "name: '@ it''s @'", "name: |2\n   @\n\n    @\nmore: x", "name: >-\n  @\n  @",
    "name: a @\n  @", "name: # @\n  x", "name: {en: \"@\", es: a @}", "- - |\n    @\n- a @",
    "\"@\": [a @]", "--- |\n @", "name: |\r\n  @\r\n", "a:\n- |\n @\n- b",
  ]) func signsThatAreNeitherAnchorNorAlias(text: String) throws {
    let scanner = scan(text)
    #expect(scanner.anchors == [])
    #expect(scanner.aliases == 0)
    let signs = String(repeating: "&x ", count: 4) + String(repeating: "*x ", count: 24)
    let file = SourceFile(path: "a.yaml", bytes: Array(text.replacing("@", with: signs).utf8))
    try YAMLPreflight.check(file, 0..<file.bytes.count)
  }

  @Test(arguments: [
    "- &x a\n- *x", "a: &x\n  b: *x", "{a: &x [*x]}", "? &x a\n: *x", "&x a: *x",
    "a: |\n  &y\nb: [&x b, *x]", "a: |\n&x b: *x", "- 'it''s'\n- &x\n- *x", "--- &x a\n...\n*x",
    "a: \"\\\"\" # *y\nb: &x b\nc: *x", "%YAML 1.1\n---\n- !!str &x a\n- *x", "a: |\r&x b: *x\r",
    "a: b\n&x c: *x", "a: - b\nc: {\"d\":&x e, f: *x}",
  ]) func anchorsAndAliasesAreCounted(text: String) {
    let scanner = scan(text)
    #expect(scanner.anchors.count == 1)
    #expect(scanner.aliases == 1)
  }

  private func scan(_ text: String) -> AliasScanner {
    let bytes = Array(text.replacing("@", with: "&x *x").utf8)
    return AliasScanner(bytes, 0..<bytes.count)
  }

  @Test func tags() {
    expectFindings(path, "id: ⟪!!str⟫ aid\n", [ExpectedDiagnostic("yaml-tag", "tag")])
    expectFindings(path, "id: aid\nname: ⟪!x⟫ {en: a}\n", [ExpectedDiagnostic("yaml-tag", "tag")])
    expectFindings(path, "⟪!x⟫ id: aid\n", [ExpectedDiagnostic("yaml-tag", "tag")])
  }

  @Test func depth() {
    let deep = String(repeating: "[", count: 31) + "⟪[⟫"
    expectFindings(
      path, MarkedText("id: \(deep)\(String(repeating: "]", count: 32))\n"),
      [ExpectedDiagnostic("too-deep", "deeper than 32 levels")])
    let found = Fixture.load([path: String(repeating: "[", count: 20_000)]).diagnostics
    // The library gives up before it knows where.
    #expect(found.places == ["Content/programs/aid.yaml:1:1 too-deep"])
    let block = (0..<2000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(
      Fixture.load([path: block]).diagnostics.places == [
        "Content/programs/aid.yaml:1000:1000 too-deep"
      ])
  }

  @Test func size() {
    let text = "#" + String(repeating: "x", count: 4 * 1024 * 1024)
    let found = Fixture.load([path: text]).diagnostics
    #expect(found.places == ["Content/programs/aid.yaml:1:1 file-too-large"])
    #expect(found.first?.summary == "the file has 4194305 bytes, more than the 4194304 allowed")
    #expect(found.first?.range?.bytes == 0..<0)
  }

  @Test func invalidUTF8() {
    var files = Fixture.content.mapValues { Array($0.utf8) }
    files[path] = Array("id: a".utf8) + [0xC3, 0x28] + Array("\n".utf8)
    files["proposals/2-peace/position.md"] = [0x41, 0xE2, 0x82]
    let found = ContentLoader.load(content: MemoryFiles(bytes: files), languages: nil).diagnostics
    #expect(
      found.places == [
        "programs/aid.yaml:1:6 invalid-utf8", "proposals/2-peace/position.md:1:2 invalid-utf8",
      ])
    #expect(found.map { $0.range?.bytes } == [5..<6, 1..<3])
  }

  @Test func duplicateKeys() {
    expectFindings(
      path,
      """
      id: aid
      name: {en: Aid, es: Ayuda, ⟪en⟫: Help}
      sources: [survey]
      timeline: []
      ⟪"id"⟫: other
      ⟪sources⟫: []

      """,
      [
        ExpectedDiagnostic("duplicate-key", "the key 'en' stands twice"),
        ExpectedDiagnostic("duplicate-key", "the key 'id' stands twice"),
        ExpectedDiagnostic("duplicate-key", "the key 'sources' stands twice"),
      ])
    let found = Fixture.load([path: "é: 1\né: 2\né: 3\n"]).diagnostics
    #expect(
      found.places.filter { $0.hasSuffix(" duplicate-key") } == [
        "Content/programs/aid.yaml:2:1 duplicate-key",
        "Content/programs/aid.yaml:3:1 duplicate-key",
      ])
    let firsts = found.filter { $0.id == "duplicate-key" }.map { $0.notes.first?.range?.bytes }
    #expect(firsts == [0..<2, 0..<2])
  }

  /// `6,000` between braces is `6` and a key `000`.
  @Test func `a comma in a number is told as such`() {
    for (written, help) in [
      ("6,000", "write 6000, with nothing between thousands"),
      ("1,234,567.5", "write 1234567.5, with nothing between thousands"),
      ("-6, 000", "write -6000, with nothing between thousands"),
      ("2,5", "write 2.5, with a point before decimals"),
    ] {
      let marked = MarkedText("id: aid\nname: {en: A, es: B, x: ⟪\(written)⟫, y: ⟪\(written)⟫}\n")
      let found = Fixture.load([path: marked.text]).diagnostics.filter { $0.id == "bad-number" }
      let expected = ExpectedDiagnostic("bad-number", "is not a number: between braces a comma")
      expect(found, match: [expected, expected], in: marked)
      #expect(found.first?.help == [help])
    }
    // A key of digits that has a value is one, as is a number outside of braces.
    for text in ["{1: 6, 000: x}", "{en: 6, x}", "{en: a6, 000}"] {
      let found = Fixture.load([path: "id: aid\nname: \(text)\n"]).diagnostics
      #expect(!found.contains { $0.id == "bad-number" }, "\(text)")
    }
  }

  /// Keys that cannot be renamed end the reading at the first of the two.
  @Test(arguments: [("\"\": a\n\"\": b\n", "1:1"), ("? [a]\n: 1\n? [a]\n: 2\n", "1:3")])
  func oddDuplicateKeys(text: String, place: String) {
    let found = Fixture.load([path: text]).diagnostics
    #expect(found.places == ["Content/\(path):\(place) duplicate-key"])
  }

  @Test func keysThatAreNotText() {
    expectFindings(path, "⟪[⟫a]: b\n", [ExpectedDiagnostic("yaml-syntax", "a key must be text")])
  }

  @Test func emptyFiles() {
    for (text, column) in [("", 1), ("# only a comment\n", 1), ("\u{FEFF}", 4)] {
      let found = Fixture.load([path: text]).diagnostics
      #expect(found.places == ["Content/\(path):1:\(column) wrong-type"])
      #expect(found.first?.summary == "the file holds no keys")
    }
    expectFindings(
      path, "⟪just text⟫\n", [ExpectedDiagnostic("wrong-type", "the top level must be a map")])
  }

  @Test func byteOrderMark() {
    let text = "\u{FEFF}" + (Fixture.content[path] ?? "")
    #expect(Fixture.load([path: text]).diagnostics.isEmpty)
  }
}
