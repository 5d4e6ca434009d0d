import Testing

@Suite struct DelimiterTests {
  @Test(arguments: [
    Case("pair", "{{=<% %>=}}[<%a%>]", ["a": "x"], gives: "[x]"),
    Case("single characters", "({{=[ ]=}}[a])", ["a": "x"], gives: "(x)"),
    Case("same character twice", "{{=| |=}}(|a|)", ["a": "x"], gives: "(x)"),
    Case("back again", "{{=<% %>=}}<%a%><%={{ }}=%>{{a}}", ["a": "x"], gives: "xx"),
    Case("old delimiters are text", "{{=<% %>=}}{{a}}<%a%>", ["a": "x"], gives: "{{a}}x"),
    Case("braces", "{{=<% %>=}}<%{a}%>", ["a": .markup("<")], gives: "<"),
    Case("ampersand", "{{=<% %>=}}<%&a%>", ["a": .markup("<")], gives: "<"),
    Case("beyond ASCII", "{{=« »=}}«a»", ["a": "x"], gives: "x"),
    Case("comment", "{{=<% %>=}}<%! {{a}} %>", gives: ""),
    Case(
      "sections", "{{#s}}\n {{a}} |a|\n{{/s}}\n{{=| |=}}\n|#s|\n {{a}} |a|\n|/s|\n",
      ["s": true, "a": "x"], gives: " x |a|\n {{a}} x\n"),
    Case(
      "inverted sections", "{{^s}}\n {{a}} |a|\n{{/s}}\n{{=| |=}}\n|^s|\n {{a}} |a|\n|/s|\n",
      ["s": false, "a": "x"], gives: " x |a|\n {{a}} x\n"),
    Case(
      "section that changes them", "{{#s}}{{=| |=}}|a||/s||a|", ["s": true, "a": "x"], gives: "xx"),
    Case(
      "not for partials", "{{>p}}{{=| |=}}|>p|", ["a": "x"], partials: ["p": "({{a}})"],
      gives: "(x)(x)"),
    Case(
      "not from partials", "{{>p}} {{a}} |a|", ["a": "x"],
      partials: ["p": "{{a}}{{=| |=}}|a|"], gives: "xx x |a|"),
    Case(
      "not for parents", "{{=| |=}}|<p||$b|{{a}}|a||/b||/p|", ["a": "x"],
      partials: ["p": "({{$b}}{{/b}}{{a}})"], gives: "({{a}}xx)"),
  ])
  func delimiters(_ test: Case) { test.check() }

  @Test(arguments: [
    Case("blanks around", "| {{=@ @=}} |", gives: "|  |"),
    Case("after text", " | {{=@ @=}}\n", gives: " | \n"),
    Case("alone on a line", "1\n{{=@ @=}}\n2\n", gives: "1\n2\n"),
    Case("indented", "1\n  {{=@ @=}}\n2\n", gives: "1\n2\n"),
    Case("CR LF", "1\r\n{{= @ @ =}}\r\n2", gives: "1\r\n2"),
    Case("at the start", "  {{=@ @=}}\n2", gives: "2"),
    Case("at the end", "1\n  {{=@ @=}}", gives: "1\n"),
    Case("blanks inside", "|{{= @   @ =}}|", gives: "||"),
    Case("line break inside", "|{{=@\n@=}}|", gives: "||"),
  ])
  func `white space`(_ test: Case) { test.check() }
}
