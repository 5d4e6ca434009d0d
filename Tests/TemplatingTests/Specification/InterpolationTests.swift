import Testing

@Suite struct InterpolationTests {
  @Test(arguments: [
    Case("text alone", "No {tags} } here {\n", gives: "No {tags} } here {\n"),
    Case("empty template", "", gives: ""),
    Case("text value", "To {{city}}, today", ["city": "Lima"], gives: "To Lima, today"),
    Case("value is not a template", "{{a}}/{{b}}", ["a": "{{b}}", "b": "x"], gives: "{{b}}/x"),
    Case("escaping", "{{a}}", ["a": "<\"&\">"], gives: "&lt;&quot;&amp;&quot;&gt;"),
    Case("braces, markup", "{{{a}}}", ["a": .markup("<i>&</i>")], gives: "<i>&</i>"),
    Case("ampersand, markup", "{{&a}}", ["a": .markup("<i>&</i>")], gives: "<i>&</i>"),
    Case("number", "{{n}} seats", ["n": 338], gives: "338 seats"),
    Case("number in braces", "{{{n}}} seats", ["n": 338], gives: "338 seats"),
    Case("number after ampersand", "{{&n}} seats", ["n": 338], gives: "338 seats"),
    Case("empty text", "<{{a}}>", ["a": ""], gives: "<>"),
    Case("empty markup", "<{{a}}>", ["a": .markup("")], gives: "<>"),
    Case("same value twice", "{{a}}{{a}}", ["a": "x"], gives: "xx"),
    Case("letters beyond ASCII", "{{año}}", ["año": "2017"], gives: "2017"),
    Case("hyphen, underscore, digit", "{{a-b_2}}", ["a-b_2": "x"], gives: "x"),
    Case("value beyond ASCII", "«{{a}}»", ["a": "señor"], gives: "«señor»"),
  ])
  func values(_ test: Case) { test.check() }

  @Test(arguments: [
    Case(
      "member and section agree", "{{post.city}} {{#post}}{{city}}{{/post}}",
      ["post": ["city": "Lima"]], gives: "Lima Lima"),
    Case("in braces", "{{{post.city}}}", ["post": ["city": "Lima"]], gives: "Lima"),
    Case("after ampersand", "{{&post.city}}", ["post": ["city": "Lima"]], gives: "Lima"),
    Case(
      "many segments", "{{a.b.c.d.e.f}}", ["a": ["b": ["c": ["d": ["e": ["f": "deep"]]]]]],
      gives: "deep"),
    Case(
      "dates and codes as segments", "{{facts.daca-active.at.2016-09-30.of.SV.value}}",
      ["facts": ["daca-active": ["at": ["2016-09-30": ["of": ["SV": ["value": "28371"]]]]]]],
      gives: "28371"),
    Case(
      "first segment is found in the innermost context", "{{#a}}{{b.c}}{{/a}}",
      ["a": ["b": ["c": "inner"]], "b": ["c": "outer"]], gives: "inner"),
    Case(
      "first segment climbs", "{{#a}}{{b.c}}{{/a}}",
      ["a": ["x": "1"], "b": ["c": "outer"]], gives: "outer"),
    Case(
      "dots separate, they are no part of a key", "{{a.b}}",
      ["a.b": "whole", "a": ["b": "parts"]], gives: "parts"),
  ])
  func `dotted names`(_ test: Case) { test.check() }

  @Test(arguments: [
    Case("text", "{{#a}}{{.}}{{/a}}", ["a": "x"], gives: "x"),
    Case("escaped", "{{#a}}{{.}}{{/a}}", ["a": "<"], gives: "&lt;"),
    Case("in braces", "{{#a}}{{{.}}}{{/a}}", ["a": .markup("<")], gives: "<"),
    Case("after ampersand", "{{#a}}{{&.}}{{/a}}", ["a": .markup("<")], gives: "<"),
    Case("number", "{{#a}}{{.}} of 10{{/a}}", ["a": 7], gives: "7 of 10"),
  ])
  func `implicit iterator`(_ test: Case) { test.check() }

  @Test(arguments: [
    Case("blanks around", "| {{a}} |", ["a": "x"], gives: "| x |"),
    Case("blanks around braces", "| {{{a}}} |", ["a": "x"], gives: "| x |"),
    Case("blanks around ampersand", "| {{&a}} |", ["a": "x"], gives: "| x |"),
    Case("alone on its line", "  {{a}}\n", ["a": "x"], gives: "  x\n"),
    Case("braces alone on a line", "  {{{a}}}\n", ["a": "x"], gives: "  x\n"),
    Case("ampersand alone on a line", "  {{&a}}\n", ["a": "x"], gives: "  x\n"),
    Case("blanks inside", "|{{  a\t}}|", ["a": "x"], gives: "|x|"),
    Case("blanks inside braces", "|{{{ a }}}|", ["a": "x"], gives: "|x|"),
    Case("blanks after ampersand", "|{{& a }}|", ["a": "x"], gives: "|x|"),
    Case("line breaks inside", "|{{\n a\r\n}}|", ["a": "x"], gives: "|x|"),
    Case("line endings are kept", "a\r\n{{a}}\rb\n", ["a": "x"], gives: "a\r\nx\rb\n"),
  ])
  func `white space`(_ test: Case) { test.check() }
}
