import DossierModel
import Testing

@Suite struct PatternTests {
  @Test(arguments: [
    ("{n} million", "9 million"), ("{a}{n}{a}", "x9x"), ("", ""), ("plain", "plain"),
    ("ñ {n} €", "ñ 9 €"),
    // Unknown keys and loose braces stay.
    ("{m} {n}", "{m} 9"), ("{} {n}", "{} 9"), ("{N}", "{N}"), ("{n", "{n"), ("n}", "n}"),
    ("{ {n}", "{ 9"), ("{{n}}", "{9}"), ("{n} {", "9 {"), ("}{n}{", "}9{"),
    // What is filled in is not read again.
    ("{loop}", "{n}"),
  ])
  func `fills known keys`(pattern: String, filled: String) {
    #expect(Pattern.fill(pattern, ["n": "9", "a": "x", "loop": "{n}"]) == filled)
  }
}
