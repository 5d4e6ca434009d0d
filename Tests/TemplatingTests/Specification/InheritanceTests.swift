import Testing

@Suite struct InheritanceTests {
  @Test(arguments: [
    Case("own content", "{{$b}}text{{/b}}\n", gives: "text\n"),
    Case("value", "{{$b}}to {{a}}{{/b}}", ["a": "x"], gives: "to x"),
    Case("braces", "{{$b}}to {{{a}}}{{/b}}", ["a": .markup("<")], gives: "to <"),
    Case("section", "{{$b}}{{#a}}{{c}}{{/a}}{{/b}}", ["a": ["c": "x"]], gives: "x"),
    Case("inverted section", "{{$b}}{{^a}}{{c}}{{/a}}{{/b}}", ["a": false, "c": "x"], gives: "x"),
    Case("value is not a template", "{{$b}}{{a}}{{/b}}", ["a": "{{c}}"], gives: "{{c}}"),
    Case("empty", "<{{$b}}{{/b}}>", gives: "<>"),
    Case("no context name", "{{$b}}own{{/b}}", ["b": "data"], gives: "own"),
  ])
  func blocks(_ test: Case) { test.check() }

  @Test(arguments: [
    Case("nothing given", "{{<p}}{{/p}}\n", partials: ["p": "{{$b}}old{{/b}}"], gives: "old"),
    Case(
      "block given", "{{<p}}{{$b}}new{{/b}}{{/p}}", partials: ["p": "({{$b}}old{{/b}})"],
      gives: "(new)"),
    Case(
      "data do not replace", "{{<p}}{{$b}}new{{/b}}{{/p}}", ["b": "data"],
      partials: ["p": "{{$b}}old{{/b}}"], gives: "new"),
    Case(
      "data do not replace own content", "{{<p}}{{/p}}", ["b": "data"],
      partials: ["p": "{{$b}}old{{/b}}"], gives: "old"),
    Case(
      "given twice to two", "{{<p}}{{$b}}1{{/b}}{{/p}} {{<p}}{{$b}}2{{/b}}{{/p}}",
      partials: ["p": "|{{$b}}{{/b}}{{$c}}-{{/c}}|"], gives: "|1-| |2-|"),
    Case(
      "one of two blocks", "{{<p}}{{$c}}new{{/c}}{{/p}}",
      partials: ["p": "{{$b}}b{{/b}}, {{$c}}c{{/c}}"], gives: "b, new"),
    Case(
      "block printed twice", "{{<p}}{{$b}}new{{/b}}{{/p}}",
      partials: ["p": "{{$b}}1{{/b}}{{$b}}2{{/b}}"], gives: "newnew"),
    Case(
      "same as a partial", "{{>p}}|{{<p}}{{/p}}", partials: ["p": "{{$b}}old{{/b}}"],
      gives: "old|old"),
    Case(
      "text inside is ignored", "{{<p}} one {{$b}}new{{/b}} two {{/p}}",
      partials: ["p": "{{$b}}old{{/b}}"], gives: "new"),
    Case(
      "only text inside", "{{<p}} one\ntwo {{/p}}", partials: ["p": "{{$b}}old{{/b}}"],
      gives: "old"),
    Case(
      "comment inside", "{{<p}}{{! x }}{{$b}}new{{/b}}{{/p}}", partials: ["p": "{{$b}}{{/b}}"],
      gives: "new"),
    Case(
      "context of the parent", "{{<p}}{{$b}}{{f}}{{/b}}{{/p}}", ["f": "1", "n": ["f": "2"]],
      partials: ["p": "{{#n}}{{$b}}{{f}}!{{/b}}{{/n}}"], gives: "2"),
    Case(
      "in a list", "{{#l}}{{<p}}{{$b}}{{.}}{{/b}}{{/p}}{{/l}}", ["l": [1, 2]],
      partials: ["p": "({{$b}}{{/b}})"], gives: "(1)(2)"),
    Case(
      "section in what is given", "{{<p}}{{$b}}{{#a}}{{.}}{{/a}}{{/b}}{{/p}}", ["a": "x"],
      partials: ["p": "({{$b}}{{/b}})"], gives: "(x)"),
  ])
  func parents(_ test: Case) { test.check() }

  @Test(arguments: [
    Case(
      "the first template wins", "{{<p}}{{$b}}1{{/b}}{{/p}}",
      partials: [
        "p": "{{<q}}{{$b}}2{{/b}}{{/q}}", "q": "{{<r}}{{$b}}3{{/b}}{{/r}}",
        "r": "{{$b}}4{{/b}}",
      ], gives: "1"),
    Case(
      "then the next", "{{<p}}{{/p}}",
      partials: [
        "p": "{{<q}}{{$b}}2{{/b}}{{/q}}", "q": "{{<r}}{{$b}}3{{/b}}{{/r}}",
        "r": "{{$b}}4{{/b}}",
      ], gives: "2"),
    Case(
      "parents that call one another", "{{<p}}{{$b}}new{{/b}}{{/p}}",
      partials: [
        "p": "{{$b}}p{{/b}} {{$c}}{{<q}}{{/q}}{{/c}}",
        "q": "{{$b}}q{{/b}} {{<p}}{{$c}}end{{/c}}{{/p}}",
      ], gives: "new new new end"),
    Case(
      "reaches partials of the parent", "{{<p}}{{$b}}new{{/b}}{{/p}}",
      partials: ["p": "({{>q}})", "q": "{{$b}}old{{/b}}"], gives: "(new)"),
    Case(
      "not what stands after", "{{<p}}{{$b}}new{{/b}}{{/p}}{{$b}}own{{/b}}",
      partials: ["p": "{{$b}}old{{/b}}"], gives: "newown"),
    Case(
      "parent in what is given", "{{<p}}{{$b}}{{<q}}{{$c}}new{{/c}}{{/q}}{{/b}}{{/p}}",
      partials: ["p": "({{$b}}{{/b}})", "q": "[{{$c}}{{/c}}]"], gives: "([new])"),
    Case(
      "block in a block", "{{<p}}{{$in}}new{{/in}}{{/p}}",
      partials: ["p": "{{$out}}<{{$in}}old{{/in}}>{{/out}}"], gives: "<new>"),
  ])
  func levels(_ test: Case) { test.check() }

  @Test(arguments: [
    Case(
      "line breaks are kept", "{{<p}}{{$b}}\nup\n\n:(\n{{/b}}{{/p}}",
      partials: ["p": "{{$b}}down{{/b}}"], gives: "up\n\n:(\n"),
    Case(
      "block after blanks", "{{<p}}{{$b}}new{{/b}}{{/p}}",
      partials: ["p": "x:\n  {{$b}}old{{/b}}\n"], gives: "x:\n  new\n"),
    Case(
      "parent alone on a line", "1\n  {{<p}}{{/p}}\n4\n", partials: ["p": "2\n3\n"],
      gives: "1\n  2\n  3\n4\n"),
    Case(
      "parent over lines", "1\n  {{<p}}\n  {{$b}}3{{/b}}\n  {{/p}}\n4\n",
      partials: ["p": "2\n{{$b}}{{/b}}\n"], gives: "1\n  2\n  3\n4\n"),
    Case(
      "parent within a line", "1 {{<p}}{{/p}} 4\n", partials: ["p": "2\n3"], gives: "1 2\n3 4\n"),
    Case(
      "lines given to a block within a line", "{{<p}}{{$b}}\none\ntwo{{/b}}\n{{/p}}\n",
      partials: ["p": "x:\n  {{$b}}{{/b}}\n"], gives: "x:\n  one\n  two\n"),
    Case(
      "indentation is taken off and put on", "{{<p}}{{$b}}\n    one\n    two\n{{/b}}{{/p}}\n",
      partials: ["p": "x:\n  {{$b}}\n  {{/b}}\n"], gives: "x:\n  one\n  two\n"),
    Case(
      "only the first line's indentation is taken off",
      "{{<p}}{{$b}}\n  one\n    two\n three\n{{/b}}{{/p}}\n",
      partials: ["p": "{{$b}}{{/b}}"], gives: "one\n  two\nthree\n"),
    Case(
      "indentation of the own content", "{{<p}}{{$b}}\none\ntwo\n{{/b}}{{/p}}\n",
      partials: ["p": "x:\n{{$b}}\n  own\n{{/b}}\n"], gives: "x:\n  one\n  two\n"),
    Case(
      "own content keeps its lines", "{{<p}}{{/p}}\n",
      partials: ["p": "x:\n  {{$b}}\n    own\n  {{/b}}\ny\n"], gives: "x:\n    own\ny\n"),
    Case(
      "block in a given block", "{{<p}}{{$in}}\n3\n{{/in}}{{/p}}\n",
      partials: [
        "p": "{{<q}}{{$b}}\n  1\n  {{$in}}\n    2\n  {{/in}}\n{{/b}}{{/q}}\n",
        "q": "{{$b}}q{{/b}}",
      ], gives: "1\n  3\n"),
    Case(
      "CR LF", "{{<p}}{{$b}}\r\n  one\r\n  two\r\n{{/b}}{{/p}}\r\n3",
      partials: ["p": "x\r\n  {{$b}}\r\n  {{/b}}\r\n"], gives: "x\r\n  one\r\n  two\r\n3"),
    Case(
      "partial in a given block", "{{<p}}{{$b}}\n    {{>q}}\n{{/b}}{{/p}}\n",
      partials: ["p": " {{$b}}\n {{/b}}\n", "q": "1\n2\n"], gives: " 1\n 2\n"),
    Case(
      "blanks inside", "{{< p }}{{$ b }}new{{/ b }}{{/ p }}", partials: ["p": "{{$b}}{{/b}}"],
      gives: "new"),
  ])
  func `white space`(_ test: Case) { test.check() }
}
