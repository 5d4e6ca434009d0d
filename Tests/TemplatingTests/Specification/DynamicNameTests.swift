import Testing

@Suite struct DynamicNameTests {
  @Test(arguments: [
    Case("names a partial", "<{{>*d}}>", ["d": "p"], partials: ["p": "in"], gives: "<in>"),
    Case(
      "sees the context", "{{>*d}}", ["d": "p", "a": "x"], partials: ["p": "{{a}}"], gives: "x"),
    Case("dotted", "{{>*a.b.c}}", ["a": ["b": ["c": "p"]]], partials: ["p": "in"], gives: "in"),
    Case(
      "adds no context", "{{#a}}{{>*b.d}}{{/a}}",
      ["a": ["v": "a"], "b": ["d": "p", "v": "b"]], partials: ["p": "{{v}}"], gives: "a"),
    Case(
      "adds no context in lists", "{{#l}}{{>*b.d}}{{/l}}",
      ["l": [1, 2], "v": "v", "b": ["d": "p", "v": "b"]], partials: ["p": "{{v}}{{.}}"],
      gives: "v1v2"),
    Case(
      "other partial for each item", "{{#l}}{{>*d}}{{/l}}", ["l": [["d": "p"], ["d": "q"]]],
      partials: ["p": "1", "q": "2"], gives: "12"),
    Case(
      "implicit iterator", "{{#l}}{{>*.}}{{/l}}", ["l": ["p", "q"]],
      partials: ["p": "1", "q": "2"], gives: "12"),
    Case(
      "calls itself", "{{>*t}}", ["t": "p", "a": 1, "l": [["a": 2, "l": []]]],
      partials: ["p": "{{a}}<{{#l}}{{>*t}}{{/l}}>"], gives: "1<2<>>"),
    Case(
      "the name is not looked up again", "{{>*d}}", ["d": "e", "e": "p"],
      partials: ["e": "right", "p": "wrong"], gives: "right"),
    Case(
      "parent", "{{<*d}}{{$b}}new{{/b}}{{/*d}}", ["d": "p"],
      partials: ["p": "({{$b}}old{{/b}})"], gives: "(new)"),
  ])
  func names(_ test: Case) { test.check() }

  @Test(arguments: [
    Case("blanks around", "| {{>*d}} |", ["d": "p"], partials: ["p": "\t|\t"], gives: "| \t|\t |"),
    Case(
      "after a value", "  {{a}}  {{>*d}}\n", ["d": "p", "a": "|"], partials: ["p": "1\n2"],
      gives: "  |  1\n2\n"),
    Case("CR LF", "|\r\n{{>*d}}\r\n|", ["d": "p"], partials: ["p": "1"], gives: "|\r\n1|"),
    Case("at the start", "  {{>*d}}\n1", ["d": "p"], partials: ["p": "1\n1"], gives: "  1\n  11"),
    Case("at the end", "1\n  {{>*d}}", ["d": "p"], partials: ["p": "2\n3"], gives: "1\n  2\n  3"),
    Case(
      "indentation", "<\n {{>*d}}\n>\n", ["d": "p", "a": .markup("x\ny")],
      partials: ["p": "|\n{{a}}\n|\n"], gives: "<\n |\n x\ny\n |\n>\n"),
    Case("blanks inside", "|{{> * d }}|", ["d": "p"], partials: ["p": "[]"], gives: "|[]|"),
  ])
  func `white space`(_ test: Case) { test.check() }
}
