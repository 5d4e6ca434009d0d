import Diagnostics
import Testing

@Suite struct AddressRuleTests {
  @Test(arguments: [
    "https://example.org", "http://www.example.org/a/b.html?c=d&e#f", "HTTPS://Example.ORG:8080/",
    "https://example.org/a@b", "https://example.org/ñ(1)", "https://xn--ao-zja.example/",
    "https://año.ñ", "https://пример.рф/a", "https://example.org./a", "https://192.0.2.1/",
  ])
  func `these are addresses`(_ address: String) {
    #expect(AddressRule.fault(of: address) == nil)
    #expect(AddressRule.fault(of: address, for: .contact) == nil)
  }

  @Test(arguments: [
    ("https://state.gov@evil.example/", AddressRule.Fault.user), ("//evil.example/", .relativeHost),
    ("https://", .noHost), ("https:/a", .noHost), ("https:example.org", .noHost),
    ("https:///a", .noHost), ("https://:80/", .noHost), ("https://localhost/", .localHost),
    ("https://intranet/a", .localHost), ("example.org", .scheme), ("ftp://example.org", .scheme),
    ("javascript:alert(1)", .scheme), ("mailto:a@example.org", .scheme), ("", .scheme),
    ("https://a.example\\b", .backslash), ("https://a.example/b c", .blank),
    ("https://a.example/b\u{A0}c", .blank),
    ("https://a.example/\u{2028}", .character("U+2028 LINE SEPARATOR")),
    ("https://a.example/\u{202E}", .character("U+202E RIGHT-TO-LEFT OVERRIDE")),
    ("https://a.example/\tb", .character("U+0009")),
    ("https://еmbamex.sre.gob.mx", .mixedScripts), ("https://stαte.example", .mixedScripts),
    ("https://a.example:", .port), ("https://a.example:x", .port),
    ("https://a.example:70000", .port),
    ("https://a..example", .host("a..example")), ("https://-a.example", .host("-a.example")),
    ("https://a_b.example", .host("a_b.example")), ("https://a%2E.example", .host("a%2E.example")),
    ("https://[::1.2]/", .port), ("https://a.例！", .host("a.例！")),
  ])
  func `these are not`(_ address: String, _ fault: AddressRule.Fault) {
    #expect(AddressRule.fault(of: address) == fault)
  }

  @Test func `contacts have mailboxes and telephones too`() {
    for good in [
      "mailto:consul@example.org", "mailto:a@example.org?subject=b", "tel:+1-202-555-0100",
    ] {
      #expect(AddressRule.fault(of: good, for: .contact) == nil, "\(good)")
    }
    #expect(AddressRule.fault(of: "mailto:example.org", for: .contact) == .mailbox)
    #expect(AddressRule.fault(of: "mailto:a@b", for: .contact) == .localHost)
    #expect(AddressRule.fault(of: "tel:call-me", for: .contact) == .telephone)
  }

  @Test(arguments: [
    ("https://www.State.gov/a", "state.gov"), ("state.gov", "state.gov"),
    ("www.state.gov/page", "state.gov"), (" http://a.example:80 ", "a.example"),
    ("a report", nil), ("No. 5", nil), ("3.5", nil), ("e.g.", nil), ("U.S.", nil), ("report.", nil),
  ])
  func `words may show an address`(_ words: String, _ host: String?) {
    #expect(AddressRule.hostShown(by: words) == host)
  }
}
