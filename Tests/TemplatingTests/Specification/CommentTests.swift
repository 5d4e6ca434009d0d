import Testing

@Suite struct CommentTests {
  @Test(arguments: [
    Case("within a line", "ab{{! gone }}cd", gives: "abcd"),
    Case("over lines", "ab{{!\n  gone\n  too\n}}cd\n", gives: "abcd\n"),
    Case("empty", "ab{{!}}cd", gives: "abcd"),
    Case("with an opening delimiter", "ab{{! {{x }}cd", gives: "abcd"),
    Case("with anything in it", "ab{{! #x ^y !! = <z> }}cd", gives: "abcd"),
    Case("alone on a line", "1\n{{! gone }}\n2\n", gives: "1\n2\n"),
    Case("indented", "1\n  {{! gone }}\n2\n", gives: "1\n2\n"),
    Case("CR LF", "1\r\n{{! gone }}\r\n2", gives: "1\r\n2"),
    Case("at the start", "  {{! gone }}\n2", gives: "2"),
    Case("at the end", "1\n  {{! gone }}", gives: "1\n"),
    Case("over lines of its own", "1\n{{!\ngone\n}}\n2\n", gives: "1\n2\n"),
    Case("over indented lines", "1\n  {{!\n    gone\n  }}\n2\n", gives: "1\n2\n"),
    Case("after text", "  1 {{! gone }}\n", gives: "  1 \n"),
    Case("blanks around", "1 {{! gone }} 2", gives: "1  2"),
    Case("is no name", "<{{! a }}{{!a}}>", ["a": "x"], gives: "<>"),
    Case("two on a line", "1\n{{! a }}{{! b }}\n2", gives: "1\n\n2"),
  ])
  func comments(_ test: Case) { test.check() }
}
