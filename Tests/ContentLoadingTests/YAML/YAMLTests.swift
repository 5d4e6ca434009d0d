import ContentLoading
import Diagnostics
import TestSupport
import Testing

/// What is refused before any entry is decoded, in a file that nothing else depends on.
@Suite struct YAMLTests {
  let path = "programs/aid.yaml"

  /// What is left open is missed where the file ends.
  @Test(arguments: [
    ("id: aid\nname: [\n", "3:1"), ("id: aid\n\tname", "2:1"), ("a: b: c", "1:5"),
    ("id: \"aid", "1:9"), ("%YAML 9.9\n---\nid: aid\n", "1:1"), ("id: aid\n---\nid: aid\n", "2:1"),
    ("id: aid\n...\nid: aid\n", "3:1"),
  ])
  func syntax(text: String, place: String) {
    let found = Fixture.load([path: text]).diagnostics
    #expect(found.places == ["Content/\(path):\(place) yaml-syntax"])
  }

  @Test func `syntax after wide characters`() {
    expectFindings(
      path, "id: \"ñandú 🜚\" ⟪⟫x\n",
      [ExpectedDiagnostic("yaml-syntax", "did not find expected key")])
  }

  @Test func `second document`() {
    expectFindings(
      path, "---\nid: aid\n⟪---⟫\nid: aid\n",
      [ExpectedDiagnostic("yaml-syntax", "only one YAML document")])
  }

  @Test(arguments: ["⟪%YAML⟫ 1.1\n---\nid: aid\n", "# c\n⟪%TAG⟫ ! tag:x:\n---\nid: aid\n"])
  func directives(text: String) {
    expectFindings(
      path, MarkedText(text), [ExpectedDiagnostic("yaml-syntax", "a YAML directive is not allowed")]
    )
  }

  /// Both are told: a fault further down does not hide what was found above it.
  @Test func `syntax behind duplicate keys`() {
    expectFindings(
      path, "id: aid\n⟪id⟫: aid\nname: ⟪⟫]\n",
      [
        ExpectedDiagnostic("duplicate-key", "the key 'id' stands twice"),
        ExpectedDiagnostic("yaml-syntax", "did not find expected node content"),
      ])
  }

  @Test func `control characters`() {
    expectFindings(
      path, "id: a⟪\u{1}⟫d\n", [ExpectedDiagnostic("unsafe-character", "the character U+0001")])
    expectFindings(
      path, "id: ⟪\"a\\0b\"⟫\n",
      [ExpectedDiagnostic("unsafe-character", "the character U+0000")])
    expectFindings(
      path, "id: a⟪\0⟫d\n", [ExpectedDiagnostic("invalid-utf8", "a NUL character")])
  }

  @Test func `anchors and aliases`() {
    expectFindings(
      path, "id: ⟪&x⟫ aid\nname: *x\n", [ExpectedDiagnostic("yaml-alias", "anchors and aliases")])
    expectFindings(
      path, "id: ⟪*x⟫\n", [ExpectedDiagnostic("yaml-alias", "anchors and aliases")])
    expectFindings(
      path, "id: aid\nname: ⟪&y⟫ {en: a}\n",
      [ExpectedDiagnostic("yaml-alias", "anchors and aliases")])
  }

  /// Such signs mean nothing inside of quotation marks and in blocks, however many there are.
  @Test func `signs that are no aliases`() {
    let signs = "&a &b &c &d " + String(repeating: "*a ", count: 24)
    expectFindings(
      path,
      MarkedText(
        """
        id: aid
        name: {en: "\(signs)", es: '\(signs)'}
        short:
          en: |
            \(signs)
          es: >-
            \(signs)
        sources: [survey]
        timeline: []

        """), [])
  }

  /// To this program it is a key like any other.
  @Test func `merge keys`() {
    expectFindings(
      path, "id: aid\n⟪<<⟫: {note: x}\nname: {en: Aid, es: A}\nsources: [survey]\ntimeline: []\n",
      [ExpectedDiagnostic("unknown-key", "unknown key '<<'")])
    expectFindings(
      path, "id: aid\n<<: ⟪*x⟫\n", [ExpectedDiagnostic("yaml-alias", "anchors and aliases")])
  }

  @Test(.timeLimit(.minutes(10))) func `aliases that explode`() {
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
  ]) func `signs that are neither anchor nor alias`(text: String) {
    let signs = String(repeating: "&x ", count: 4) + String(repeating: "*x ", count: 24)
    let found = Fixture.load([path: text.replacing("@", with: signs)]).diagnostics
    #expect(!found.contains { $0.id == "yaml-alias" || $0.id == "yaml-syntax" })
  }

  @Test(arguments: [
    "- a\n- ⟪*x⟫\n", "a: ⟪&x⟫\n  b: *x\n", "{a: ⟪&x⟫ [*x]}\n", "a: |\n  &y\nb: [⟪&x⟫ b]\n",
    "a: |\n⟪&x⟫ b: *x\n", "- 'it''s'\n- ⟪&x⟫\n", "--- ⟪&x⟫ a\n", "a: \"\\\"\" # *y\nb: ⟪&x⟫ b\n",
    "a: |\r⟪&x⟫ b: *x\r", "{\"d\":⟪&x⟫ e}\n", "ñ: ⟪*x⟫\n",
  ]) func `anchors and aliases in odd places`(text: String) {
    expectFindings(
      path, MarkedText(text), [ExpectedDiagnostic("yaml-alias", "anchors and aliases")])
  }

  @Test func tags() {
    expectFindings(path, "id: ⟪!!str⟫ aid\n", [ExpectedDiagnostic("yaml-tag", "tag")])
    expectFindings(path, "id: aid\nname: ⟪!x⟫ {en: a}\n", [ExpectedDiagnostic("yaml-tag", "tag")])
    expectFindings(path, "id: ⟪!⟫ aid\n", [ExpectedDiagnostic("yaml-tag", "tag")])
    expectFindings(path, "⟪!x⟫ id: aid\n", [ExpectedDiagnostic("yaml-tag", "tag")])
  }

  @Test func depth() {
    let deep = String(repeating: "[", count: 31) + "⟪[⟫"
    expectFindings(
      path, MarkedText("id: \(deep)\(String(repeating: "]", count: 32))\n"),
      [ExpectedDiagnostic("too-deep", "deeper than 32 levels")])
    let shallow = String(repeating: "[", count: 31) + "a" + String(repeating: "]", count: 31)
    #expect(!Fixture.load([path: "id: \(shallow)\n"]).diagnostics.isEmpty)
    #expect(
      !Fixture.load([path: "id: \(shallow)\n"]).diagnostics.contains { $0.id == "too-deep" })
    let found = Fixture.load([path: String(repeating: "[", count: 20_000)]).diagnostics
    #expect(found.places == ["Content/programs/aid.yaml:1:33 too-deep"])
    let block = (0..<2000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(
      Fixture.load([path: block]).diagnostics.places == [
        "Content/programs/aid.yaml:33:33 too-deep"
      ])
  }

  @Test func size() {
    let text = "#" + String(repeating: "x", count: 4 * 1024 * 1024)
    let found = Fixture.load([path: text]).diagnostics
    #expect(found.places == ["Content/programs/aid.yaml:1:1 file-too-large"])
    #expect(found.first?.summary == "the file has 4194305 bytes, more than the 4194304 allowed")
    #expect(found.first?.range?.bytes == 0..<0)
  }

  @Test func `invalid UTF-8`() {
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

  @Test func `duplicate keys`() {
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

  @Test func `blank duplicate keys`() {
    let found = Fixture.load([path: "\"\": a\n\"\": b\n"]).diagnostics
    #expect(found.places.contains("Content/\(path):2:1 duplicate-key"))
  }

  @Test func `many duplicate keys`() {
    let found = Fixture.load([path: String(repeating: "a: 1\n", count: 60)]).diagnostics
    #expect(found.count == 51)
    #expect(found.allSatisfy { $0.id == "duplicate-key" })
  }

  @Test func `keys that are not text`() {
    for text in ["⟪[⟫a]: b\n", "⟪{⟫a: b}: c\n", "? ⟪[⟫a]\n: 1\n? [a]\n: 2\n"] {
      expectFindings(
        path, MarkedText(text), [ExpectedDiagnostic("yaml-syntax", "a key must be text")])
    }
  }

  @Test func `empty files`() {
    for (text, column) in [("", 1), ("# only a comment\n", 1), ("\u{FEFF}", 4)] {
      let found = Fixture.load([path: text]).diagnostics
      #expect(found.places == ["Content/\(path):1:\(column) wrong-type"])
      #expect(found.first?.summary == "the file holds no keys")
    }
    expectFindings(
      path, "⟪just text⟫\n", [ExpectedDiagnostic("wrong-type", "the top level must be a map")])
  }

  @Test func `byte order mark`() {
    let text = "\u{FEFF}" + (Fixture.content[path] ?? "")
    #expect(Fixture.load([path: text]).diagnostics.isEmpty)
  }
}
