/// Words that mean something in one of the syntaxes, and must come out as the same words.
enum Hostile {
  static let texts: [String] = [
    "a | b _c_ *d* `e` [f](g) <b>x</b> & &amp; &#65; $x$ #let { } ~ ^ % @ref",
    "\"quote\" 'single' “curly” ‘one’ – — … \\ \\\\ \\n \\u{41}",
    "1. item", "- item", "+ item", "# head", "> quote", "=====", "---", ": colon", "    four",
    "</title><script>alert(1)</script>", "]]> <!-- x -->", "javascript:alert(1)",
    "\");#panic(\"", "#footnote[x] // comment /* c */", "<note-1>", "\\end{longtable}\\input{x}",
    "{{facts.x.value}} {{{x}}}", "[^1]: a [^2] (x)", "www.example.org http://example.org",
    "control \u{1}\u{7}\u{1B}[31m\u{7F}\u{85} end",
    "bidi \u{202E}abc\u{202C} \u{2066}d\u{2069} \u{200F}",
    "two\nlines", "tab\tstop", " edges ", "\u{A0}hard\u{A0}", "\u{FEFF}mark", "e\u{301} 🇦🇶 👩‍👩‍👧",
    String(repeating: "x_|<$#\"\\{&", count: 10_000),
  ]

  /// Words that mean nothing anywhere.
  static let plain = "PLAIN"
}
