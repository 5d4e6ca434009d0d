import Diagnostics
import Templating
import Testing

@Suite struct EscapingTests {
  /// The test escaping marks values at the start of a line with a backslash.
  @Test(arguments: [
    ("{{a}}", "\\x"), ("{{a}}{{a}}", "\\xx"), ("b{{a}}", "bx"), (" \t{{a}}", " \t\\x"),
    ("b\n{{a}}", "b\n\\x"), ("b\r{{a}}", "b\r\\x"), ("b\n  {{a}}", "b\n  \\x"),
    ("b\n- {{a}}", "b\n- x"), ("{{e}}{{a}}", "\\x"), ("{{m}}{{a}}", "*x"),
    ("{{n}}{{a}}", "*\n\\x"), ("b{{e}} {{a}}", "b x"), ("{{#l}}{{.}}{{/l}}", "\\12"),
    ("{{#l}}\n {{.}}\n{{/l}}\n", " \\1\n \\2\n"), ("  {{>p}}", "  \\x\n  bx"),
    ("b {{>p}}", "b x\nbx"), ("{{s}}{{a}}", "  \\x"), (" {{s}}{{s}} {{a}}", "      \\x"),
  ])
  func `line starts`(_ template: String, _ expected: String) {
    let data: [String: Value] = [
      "a": "x", "e": "", "m": .markup("*"), "n": .markup("*\n"), "l": [1, 2], "s": .markup("  "),
    ]
    let partials = ["p": "{{a}}\nb{{a}}"]
    let escaping = MarkupEscaping(marksLineStart: true)
    #expect(render(template, data, partials: partials, escaping: escaping).value?.text == expected)
  }
}
