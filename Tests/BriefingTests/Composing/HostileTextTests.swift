import Briefing
import CommonMark
import Diagnostics
import DossierModel
import TestSupport
import Testing

/// Text values mean nothing but themselves, whatever they hold and wherever they stand.
@Suite struct HostileTextTests {
  static let texts: [String] = [
    "|", "a|b", "_", "a_b_c", "__a__", "*", "**a**", "<", "<b>", "<!-- a -->", "<https://a.b>", "$",
    "$a$", "#", "# a", "a #", "\"", "'a' \"b\"", "\\", "\\\\", "a\\", "\\*a*", "`", "`a`", "``",
    "[a](https://b)", "![a](b)", "[a]", "[5](fact:people/XA#1)", "](source:gazette)",
    "[](source:x)",
    "&amp;", "&#10;", "&", "1.", "1. a", "1) a", "12", "-", "- a", "+ a", "* a", "---", "> a", "=",
    "===", "```", "~~~", "```chart people", "    a", "\ta", " a ", "!", "a!", "(", ")", "()",
    "{{facts.people.value}}", "{v}", "{date}", "{{{a}}}", "www.a.b", "https://a.b", "a@b.c", ":",
    "\u{202E}abc\u{202C}", "\u{2066}a\u{2069}", "\u{200F}", "\u{200B}a", "\u{FEFF}a", "\u{7}",
    "\u{1B}[31m", "\u{7F}", "\u{1}\u{2}", "a\u{0}b", "\u{A0}a\u{A0}", "\u{301}", "é", "🇸🇻", "，",
  ]

  /// Lines of 100 kB, which must not take long either.
  static let long: [String] = ["a", "[", "*", "`", "_", "<", "\\", "&", "a|_<#*[`\\ ", "](", "![["]
    .map {
      String(repeating: $0, count: 100_000 / $0.utf8.count)
    }

  static let body = """
    # {{issuer.place}}

    {{subject.name}}

    Before {{subject.name}} and *{{terms.place}}* or **{{issuer.name}}** after

    ## {{terms.place}}

    - {{issuer.name}}
    - of {{subject.of}}

    {{#open-acts}}
    1. **{{to}}** acts
    {{/open-acts}}

    > {{agreements.pact.name}}
    > {{agreements.pact.short}}

    Read {{facts.people.source}} or {{facts.people.value}} or {{subject.nationals}}
    """

  /// The fixture in which every text value is `text`.
  static func fixture(_ text: String) -> BriefingFixture {
    var fixture = BriefingFixture()
    fixture.templates[BriefingFixture.bodyPath] = body
    fixture.edit = { dossier, _ in
      let place = dossier.proposals[0].range
      let all = LocalizedText(.same(Located(text, at: place)))
      for id in dossier.subjects.keys {
        for form in ["name", "nationals"] {
          dossier.subjects[id]?.forms[LanguageTag("en")]?.values[form] = Located(text, at: place)
        }
      }
      for id in dossier.sources.keys { dossier.sources[id]?.label = all }
      for id in dossier.issuers.keys { dossier.issuers[id]?.place = all }
      for id in dossier.issuers.keys { dossier.issuers[id]?.name = all }
      dossier.instruments[InstrumentID("pact")]?.name = all
      dossier.instruments[InstrumentID("pact")]?.short = all
      dossier.proposals[0].acts[0].addressee = all
    }
    let edit = fixture.edit
    fixture.edit = { dossier, stationery in
      edit(&dossier, &stationery)
      let place = dossier.proposals[0].range
      stationery.languages[LanguageTag("en")]?.terms["place"] = Located(text, at: place)
      stationery.languages[LanguageTag("en")]?.units["persons"] = LanguagePack.Unit(value: text)
    }
    return fixture
  }

  /// Kinds of all nodes in order, and the texts of the blocks.
  private func shape(_ brief: Brief) -> (kinds: [Node.Kind], texts: [String]) {
    brief.document.withRoot { root in
      (
        root.walk().filter(\.isEntering).map(\.node.kind),
        root.walk().filter {
          $0.isEntering && ($0.node.kind == .paragraph || $0.node.headingLevel != nil)
        }
        .map(\.node.plainText)
      )
    }
  }

  private static func expectedTexts(_ text: String) -> [String] {
    let text = text.replacing("\0", with: "\u{FFFD}")
    return [
      text, text, "Before \(text) and \(text) or \(text) after", text, text, "of of \(text)",
      "\(text) acts", "\(text) \(text)", "Read \(text) or \(text) or \(text)",
    ]
  }

  @Test(arguments: texts)
  func `prints as itself`(_ text: String) throws {
    let harmless = shape(try Self.fixture("word").brief())
    let brief = try Self.fixture(text).brief()
    let shape = shape(brief)
    #expect(shape.kinds == harmless.kinds)
    #expect(shape.texts == Self.expectedTexts(text))
    #expect(brief.notes.count == 2)
    #expect(brief.notes.first?.pieces.first?.text == text)
  }

  @Test(.timeLimit(.minutes(10)), arguments: long.indices)
  func `long lines`(_ index: Int) throws {
    let text = Self.long[index]
    let shape = shape(try Self.fixture(text).brief())
    #expect(shape.texts == Self.expectedTexts(text))
  }

  /// Cells, captions and labels are plain text in the values of the elements.
  @Test(arguments: texts)
  func `in data blocks`(_ text: String) throws {
    var fixture = Self.fixture(text)
    fixture.templates[BriefingFixture.bodyPath] =
      "# A\n\n```table pact\n```\n\n```timeline pact plan\n```\n\n```chart people\n```\n\n```sources\n```\n"
    let edit = fixture.edit
    fixture.edit = { dossier, stationery in
      edit(&dossier, &stationery)
      let all = LocalizedText(.same(Located(text, at: dossier.proposals[0].range)))
      var pact = dossier.instruments[InstrumentID("pact")]
      pact?.table?.caption = all
      pact?.table?.columns[0].label = all
      pact?.table?.rows[0].cells["place"] = all
      pact?.timeline[0].statement.text = all
      dossier.instruments[InstrumentID("pact")] = pact
      dossier.facts[FactID("people")]?.title = all
      for id in dossier.sources.keys { dossier.sources[id]?.title = text }
    }
    let brief = try fixture.brief()
    let table = try #require(brief.tables.first)
    #expect(
      [table.caption, table.header.first, table.rows.first?.first?.text] == [text, text, text])
    #expect(table.source.dropFirst().first?.text == text)
    let entry = try #require(brief.timelines.first?.entries.first)
    #expect(entry.name == text && entry.text == text)
    let chart = try #require(brief.charts.first)
    #expect(chart.caption == text + ", June 30, 2020")
    #expect(chart.bars.first?.label == text && chart.bars.first?.text == text)
    #expect(brief.sourceLists.first?.first?.title == text)
    #expect(brief.document.withRoot { $0.children.map(\.kind) }.count == 5)
  }

  /// A line break would open blocks; it is refused at the tag.
  @Test(arguments: ["a\nb", "a\r\nb", "a\rb", "a\u{2028}b", "a\u{85}b", "\n\n# a"])
  func `line breaks`(_ text: String) throws {
    let found = try Self.fixture(text).findings()
    #expect(Set(found.map(\.id)) == ["line-break-in-value"])
    #expect(
      found.places.prefix(2) == [
        "Templates/documents/paper/body.md.mustache:1:3 line-break-in-value",
        "Templates/documents/paper/body.md.mustache:3:1 line-break-in-value",
      ])
    #expect(found.first?.range?.text == "{{issuer.place}}")
  }
}
