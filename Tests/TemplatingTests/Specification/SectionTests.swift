import Testing

@Suite struct SectionTests {
  @Test(arguments: [
    Case("true", "<{{#a}}yes{{/a}}>", ["a": true], gives: "<yes>"),
    Case("false", "<{{#a}}yes{{/a}}>", ["a": false], gives: "<>"),
    Case("missing is false", "<{{#a}}yes{{/a}}>", ["a": .missing], gives: "<>"),
    Case("empty text is false", "<{{#a}}yes{{/a}}>", ["a": ""], gives: "<>"),
    Case("text is true", "<{{#a}}yes{{/a}}>", ["a": "x"], gives: "<yes>"),
    Case("markup is true", "<{{#a}}{{.}}{{/a}}>", ["a": .markup("*x*")], gives: "<*x*>"),
    Case("object is a context", "{{#a}}to {{b}}{{/a}}", ["a": ["b": "x"]], gives: "to x"),
    Case("empty object is true", "{{#a}}yes{{/a}}", ["a": [:]], gives: "yes"),
    Case("text is a context", "{{#a}}{{.}}={{a}}{{/a}}", ["a": "x"], gives: "x=x"),
    Case(
      "true adds no context", "{{#a}}{{#b}}{{c}}{{/b}}{{/a}}",
      ["a": ["b": true, "c": "x"]], gives: "x"),
    Case("nested, true", "{{#a}}1{{#a}}2{{/a}}3{{/a}}", ["a": true], gives: "123"),
    Case("nested, false", "{{#a}}1{{#a}}2{{/a}}3{{/a}}", ["a": false], gives: ""),
    Case(
      "one after another", "{{#a}}1{{/a}}{{b}}{{#a}}3{{/a}}", ["a": true, "b": 2], gives: "123"),
    Case("dotted, true", "{{#a.b.c}}yes{{/a.b.c}}", ["a": ["b": ["c": true]]], gives: "yes"),
    Case("dotted, false", "<{{#a.b.c}}yes{{/a.b.c}}>", ["a": ["b": ["c": false]]], gives: "<>"),
    Case("below missing is missing", "<{{#a.b}}yes{{/a.b}}>", ["a": .missing], gives: "<>"),
  ])
  func conditions(_ test: Case) { test.check() }

  @Test(arguments: [
    Case(
      "outer contexts show through", "{{#in}}{{a}}{{b}}{{c.d}}{{/in}}",
      ["a": "1", "b": "9", "in": ["b": "2"], "c": ["d": "3"]], gives: "123"),
    Case(
      "lists of lists of objects",
      "{{#l}}{{#m}}{{n.u}}{{o}}:{{#p}}{{n.v}}{{o}}{{q}} {{/p}}{{/m}}{{/l}}",
      ["l": [["n": ["u": "U", "v": "V"], "m": [["o": 1, "p": [["q": "x"], ["q": "y"]]]]]]],
      gives: "U1:V1x V1y "),
    Case(
      "contexts in contexts",
      "{{#a}}\n{{x}}\n{{#b}}\n{{x}}{{y}}\n{{#c}}\n{{x}}{{y}}{{.}}{{y}}{{x}}\n{{/c}}\n{{y}}\n{{/b}}\n{{/a}}\n",
      ["a": ["x": 1], "b": ["y": 2, "c": 3]], gives: "1\n12\n12321\n2\n"),
    Case(
      "missing does not climb", "{{#a}}{{#b}}outer{{/b}}{{/a}}",
      ["a": ["b": .missing], "b": true], gives: ""),
  ])
  func contexts(_ test: Case) { test.check() }

  @Test(arguments: [
    Case("objects", "{{#l}}{{n}},{{/l}}", ["l": [["n": 1], ["n": 2], ["n": 3]]], gives: "1,2,3,"),
    Case("empty", "<{{#l}}item{{/l}}>", ["l": []], gives: "<>"),
    Case("texts", "{{#l}}({{.}}){{/l}}", ["l": ["a", "b", "c"]], gives: "(a)(b)(c)"),
    Case("numbers", "{{#l}}({{.}}){{/l}}", ["l": [1, 2, 3]], gives: "(1)(2)(3)"),
    Case("empty texts are items", "{{#l}}({{.}}){{/l}}", ["l": ["", ""]], gives: "()()"),
    Case("lists", "{{#l}}<{{#.}}{{.}}{{/.}}>{{/l}}", ["l": [[1, 2], ["a"]]], gives: "<12><a>"),
    Case("booleans", "{{#l}}{{#.}}y{{/.}}{{^.}}n{{/.}}{{/l}}", ["l": [true, false]], gives: "yn"),
    Case("escaped", "{{#l}}{{.}}{{/l}}", ["l": ["<", "&"]], gives: "&lt;&amp;"),
    Case("in braces", "{{#l}}{{{.}}}{{/l}}", ["l": [.markup("<")]], gives: "<"),
    Case("after ampersand", "{{#l}}{{&.}}{{/l}}", ["l": [.markup("<")]], gives: "<"),
    Case("same list inside itself", "{{#l}}{{#l}}x{{/l}} {{/l}}", ["l": [1, 2]], gives: "xx xx "),
    Case("dotted", "{{#a.l}}{{.}}{{/a.l}}", ["a": ["l": [1, 2]]], gives: "12"),
  ])
  func lists(_ test: Case) { test.check() }

  @Test(arguments: [
    Case("blanks around", " | {{#a}}\t|\t{{/a}} | \n", ["a": true], gives: " | \t|\t | \n"),
    Case("blanks within", " | {{#a}} {{! x }}\n {{/a}} | \n", ["a": true], gives: " |  \n  | \n"),
    Case(
      "two on neighbouring lines", " {{#a}}1{{/a}}\n {{#a}}2{{/a}}\n", ["a": true],
      gives: " 1\n 2\n"),
    Case("alone on lines", "1\n{{#a}}\n2\n{{/a}}\n3\n", ["a": true], gives: "1\n2\n3\n"),
    Case("alone on lines, false", "1\n{{#a}}\n2\n{{/a}}\n3\n", ["a": false], gives: "1\n3\n"),
    Case("indented lines", "1\n  {{#a}}\n2\n\t{{/a}}\n3\n", ["a": true], gives: "1\n2\n3\n"),
    Case("blanks after", "1\n{{#a}} \t\n2\n{{/a}}  \n3\n", ["a": true], gives: "1\n2\n3\n"),
    Case("CR LF", "1\r\n{{#a}}\r\n{{/a}}\r\n2", ["a": true], gives: "1\r\n2"),
    Case("CR alone", "1\r{{#a}}\r{{/a}}\r2", ["a": true], gives: "1\r2"),
    Case("at the start", "  {{#a}}\n1{{/a}}\n2", ["a": true], gives: "1\n2"),
    Case("at the end", "1{{#a}}\n2\n  {{/a}}", ["a": true], gives: "1\n2\n"),
    Case("blank lines stay", "{{#a}}\n\n1\n\n{{/a}}\n", ["a": true], gives: "\n1\n\n"),
    Case("list on lines", "{{#l}}\n- {{.}}\n{{/l}}\n", ["l": [1, 2]], gives: "- 1\n- 2\n"),
    Case(
      "two tags on a line are not alone", "{{#a}}{{#b}}\n1\n{{/b}}{{/a}}\n",
      ["a": true, "b": true], gives: "\n1\n\n"),
    Case("blanks in tags", "|{{# a }}={{/\ta }}|", ["a": true], gives: "|=|"),
  ])
  func `white space`(_ test: Case) { test.check() }
}
