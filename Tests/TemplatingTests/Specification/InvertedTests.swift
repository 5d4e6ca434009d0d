import Testing

@Suite struct InvertedTests {
  @Test(arguments: [
    Case("false", "<{{^a}}no{{/a}}>", ["a": false], gives: "<no>"),
    Case("true", "<{{^a}}no{{/a}}>", ["a": true], gives: "<>"),
    Case("missing", "<{{^a}}no{{/a}}>", ["a": .missing], gives: "<no>"),
    Case("below missing", "<{{^a.b}}no{{/a.b}}>", ["a": .missing], gives: "<no>"),
    Case("empty text", "<{{^a}}no{{/a}}>", ["a": ""], gives: "<no>"),
    Case("text", "<{{^a}}no{{/a}}>", ["a": "x"], gives: "<>"),
    Case("markup", "<{{^a}}no{{/a}}>", ["a": .markup("")], gives: "<>"),
    Case("object", "<{{^a}}no{{/a}}>", ["a": ["b": "x"]], gives: "<>"),
    Case("list", "<{{^a}}no{{/a}}>", ["a": [["b": 1]]], gives: "<>"),
    Case("empty list", "<{{^a}}no{{/a}}>", ["a": []], gives: "<no>"),
    Case(
      "one after another", "{{^a}}1{{/a}}{{b}}{{^a}}3{{/a}}", ["a": false, "b": 2], gives: "123"),
    Case("nested, false", "{{^a}}1{{^a}}2{{/a}}3{{/a}}", ["a": false], gives: "123"),
    Case("nested, true", "{{^a}}1{{^a}}2{{/a}}3{{/a}}", ["a": true], gives: ""),
    Case("both ways", "{{#a}}yes{{/a}}{{^a}}no{{/a}}", ["a": false], gives: "no"),
    Case("dotted, true", "<{{^a.b.c}}no{{/a.b.c}}>", ["a": ["b": ["c": true]]], gives: "<>"),
    Case("dotted, false", "<{{^a.b.c}}no{{/a.b.c}}>", ["a": ["b": ["c": false]]], gives: "<no>"),
  ])
  func conditions(_ test: Case) { test.check() }

  @Test(arguments: [
    Case("blanks around", " | {{^a}}\t|\t{{/a}} | \n", ["a": false], gives: " | \t|\t | \n"),
    Case("blanks within", " | {{^a}} {{! x }}\n {{/a}} | \n", ["a": false], gives: " |  \n  | \n"),
    Case(
      "two on neighbouring lines", " {{^a}}1{{/a}}\n {{^a}}2{{/a}}\n", ["a": false],
      gives: " 1\n 2\n"),
    Case("alone on lines", "1\n{{^a}}\n2\n{{/a}}\n3\n", ["a": false], gives: "1\n2\n3\n"),
    Case("indented lines", "1\n  {{^a}}\n2\n  {{/a}}\n3\n", ["a": false], gives: "1\n2\n3\n"),
    Case("CR LF", "1\r\n{{^a}}\r\n{{/a}}\r\n2", ["a": false], gives: "1\r\n2"),
    Case("at the start", "  {{^a}}\n1{{/a}}\n2", ["a": false], gives: "1\n2"),
    Case("at the end", "1{{^a}}\n2\n  {{/a}}", ["a": false], gives: "1\n2\n"),
    Case("blanks in tags", "|{{^ a }}={{/ a }}|", ["a": false], gives: "|=|"),
  ])
  func `white space`(_ test: Case) { test.check() }
}
