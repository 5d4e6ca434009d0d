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
  func fillsKnownKeys(pattern: String, filled: String) {
    #expect(Pattern.fill(pattern, ["n": "9", "a": "x", "loop": "{n}"]) == filled)
  }
}

@Suite struct LanguagePackTests {
  @Test func keepsWhatItIsMadeOf() {
    let pack = LanguagePack.spanish
    #expect(pack.id == LanguageTag("es"))
    #expect(pack.name == "español")
    #expect(pack.terms["page"]?.value == "Página")
    #expect(pack.qualifiers == ["about": "cerca de {v}"])
    #expect(pack.months.count == 12)
    #expect(pack.range == Fixture.range)
  }
}
