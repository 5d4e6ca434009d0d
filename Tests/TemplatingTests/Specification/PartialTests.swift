import Testing

@Suite struct PartialTests {
  @Test(arguments: [
    Case("text", "<{{>p}}>", partials: ["p": "in"], gives: "<in>"),
    Case("empty", "<{{>p}}>", partials: ["p": ""], gives: "<>"),
    Case("sees the context", "{{>p}}", ["a": "x"], partials: ["p": "*{{a}}*"], gives: "*x*"),
    Case(
      "sees the innermost context", "{{#l}}{{>p}}{{/l}}", ["l": [["a": 1], ["a": 2]]],
      partials: ["p": "({{a}})"], gives: "(1)(2)"),
    Case(
      "calls itself", "{{>p}}", ["a": "1", "l": [["a": "2", "l": []]]],
      partials: ["p": "{{a}}<{{#l}}{{>p}}{{/l}}>"], gives: "1<2<>>"),
    Case(
      "calls another", "{{>p}}", ["a": 1, "b": 2], partials: ["p": "{{a}}({{>q}})", "q": "{{b}}"],
      gives: "1(2)"),
    Case("path as name", "{{>shared/head.v2}}", partials: ["shared/head.v2": "x"], gives: "x"),
    Case("escaping is inherited", "{{>p}}", ["a": "<"], partials: ["p": "{{a}}"], gives: "&lt;"),
    Case(
      "braces in a partial", "{{>p}}", ["a": .markup("<")], partials: ["p": "{{{a}}}"], gives: "<"),
  ])
  func partials(_ test: Case) { test.check() }

  @Test(arguments: [
    Case("blanks around", "| {{>p}} |", partials: ["p": "\t|\t"], gives: "| \t|\t |"),
    Case(
      "after a value: no indentation", "  {{a}}  {{>p}}\n", ["a": "|"], partials: ["p": "1\n2"],
      gives: "  |  1\n2\n"),
    Case("CR LF", "|\r\n{{>p}}\r\n|", partials: ["p": "1"], gives: "|\r\n1|"),
    Case("at the start", "  {{>p}}\n1", partials: ["p": "1\n1"], gives: "  1\n  11"),
    Case("at the end", "1\n  {{>p}}", partials: ["p": "2\n3"], gives: "1\n  2\n  3"),
    Case(
      "each line of the partial is indented, values are not", "<\n {{>p}}\n>\n",
      ["a": .markup("x\ny")], partials: ["p": "|\n{{{a}}}\n|\n"],
      gives: "<\n |\n x\ny\n |\n>\n"),
    Case(
      "indentation adds up", "{{! x }}\n  {{>p}}\n",
      partials: ["p": "1\n\t{{>q}}\n4\n", "q": "2\n3\n"],
      gives: "  1\n  \t2\n  \t3\n  4\n"),
    Case(
      "partial within a line of an indented one", "  {{>p}}\n",
      partials: ["p": "1 {{>q}} 4\n", "q": "2\n3"], gives: "  1 2\n  3 4\n"),
    Case(
      "empty lines stay empty", "  {{>p}}\n", partials: ["p": "1\n\n2\r\n\r\n3\n"],
      gives: "  1\n\n  2\r\n\r\n  3\n"),
    Case(
      "standalone tags in an indented partial", "  {{>p}}\n", ["l": [1, 2]],
      partials: ["p": "{{#l}}\n- {{.}}\n{{/l}}\n{{! x }}\nend\n"], gives: "  - 1\n  - 2\n  end\n"),
    Case(
      "lines that begin with a tag", "  {{>p}}\n", ["a": true, "b": "x"],
      partials: ["p": "{{#a}}1{{/a}}\n{{b}}\n"], gives: "  1\n  x\n"),
    Case("blanks inside", "|{{> p }}|", partials: ["p": "[]"], gives: "|[]|"),
    Case(
      "no line break at the end of a partial", "{{>p}}\n{{>p}}\n", partials: ["p": "1"], gives: "11"
    ),
  ])
  func `white space`(_ test: Case) { test.check() }
}
