import Diagnostics
import TestSupport
import Testing

/// Links that lead nowhere, or elsewhere than they seem to.
@Suite struct AddressLinkTests {
  private func check(_ link: String, _ expected: ExpectedDiagnostic) throws {
    try BriefingFixture.check("See ⟪[⟫\(link.dropFirst()) there.", expected)
  }

  @Test func `a link without an address is refused`() throws {
    try check("[words]()", .init("empty-link", "no address"))
    try check("[words](<>)", .init("empty-link", "no address"))
  }

  @Test(arguments: ["[](https://a.example)", "[&nbsp;](https://a.example)", "[**&#8195;**](#s1)"])
  func `a link without words is refused`(_ link: String) throws {
    try check(link, .init("empty-link", "has no words"))
  }

  @Test(arguments: [
    ("[w](gazette)", "'gazette'"), ("[w](source/gazette)", "'source/gazette'"),
    ("[other](../xb/paper.en.html)", "'../xb/paper.en.html'"), ("[w](/a)", "'/a'"),
    ("[w](a/b?c:d)", "'a/b?c:d'"), ("[w](<note verbale.pdf>)", "'note verbale.pdf'"),
    ("[w](?a)", "'?a'"), ("[w](www.example.org)", "'www.example.org'"),
  ])
  func `a relative link leads nowhere`(_ link: String, _ url: String) throws {
    try check(link, .init("relative-link", "\(url) leads nowhere"))
  }

  @Test func `a source without its prefix is recognised`() throws {
    let found = try BriefingFixture.body("[w](source/gazette)").findings()
    #expect(found.first?.help == ["to cite the source, write (source:gazette)"])
    let other = try BriefingFixture.body("[w](gazete)").findings()
    #expect(other.first?.help.first?.hasPrefix("write an address") == true)
  }

  @Test(arguments: ["#s3", "#s0", "#s", "#nowhere", "#s01", "#s+1", "#S1", "#"])
  func `an anchor must exist`(_ anchor: String) throws {
    // A heading that a later piece brings counts.
    var fixture = BriefingFixture.body("## One\n\n[w](#s3)\n\n{{>*opening.issue}}")
    fixture.content["openings/xa-now.md"] = BriefingFixture.opening("XA")
      .replacing("The issue.", with: "### A third\n\nThe issue.")
    #expect(try fixture.findings().isEmpty)

    try check("[w](\(anchor))", .init("unknown-anchor", "'\(anchor)'"))
    try BriefingFixture.checkSilent("See [w](#s2) there.\n\n## Two\n\nText.")
  }

  @Test(arguments: [
    ("[w](//evil.example/)", "it begins with '//'"), ("[w](https://)", "it has no host"),
    ("[w](https://state.gov@evil.example/)", "it has a user"),
    ("[w](https://embαmex.sre.gob.mx/)", "mixes letters of several scripts"),
    ("[w](<https://a.example/b c>)", "it has a space"),
    ("[w](https://a.example/\\\\b)", "it has a backslash"),
    ("[w](https://a.example/&#160;b)", "it has a space"),
    ("<http://localhost/a>", "its host has no dot"),
  ])
  func `an address of the web must be whole and plain`(_ link: String, _ words: String) throws {
    let mark = String(link.prefix(1))
    try BriefingFixture.check(
      "See ⟪\(mark)⟫\(link.dropFirst()) there.", .init("bad-address", words))
  }

  @Test func `words that show another address are refused`() throws {
    try check(
      "[https://state.gov](https://evil.example)",
      .init("misleading-link", "another address than that of 'evil.example'"))
    try check(
      "[*www.state.gov*](https://state.gov.evil.example/a)",
      .init("misleading-link", "'state.gov.evil.example'"))
    try BriefingFixture.checkSilent("[www.state.gov](https://state.gov/a) <https://state.gov>")
  }

  @Test(arguments: [
    "A `⟪⟫[w](source:gazette)` b"
  ])
  func `a citation that is none to Markdown is told`(_ text: String) throws {
    let marked = MarkedText("# {{>*opening.title}}\n\n" + text)
    let found = try BriefingFixture.body(marked).findings()
    #expect(found.count == 1 && found.places.first?.contains(":3:") == true)
    #expect(found.first?.id == "broken-citation")
  }

  @Test func `a citation in a block of code is told`() throws {
    try BriefingFixture.check(
      "⟪`⟫``\n[w](source:gazette)\n```\n", .init("broken-citation", "not taken for one"))
  }
}
