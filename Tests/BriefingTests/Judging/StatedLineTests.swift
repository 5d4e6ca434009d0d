import Briefing
import Diagnostics
import DossierModel
import TestSupport
import Testing

/// A Government is not made to say what it has said that it does not say.
@Suite struct StatedLineTests {
  private func findings(
    _ lines: String, act head: String = "basis: proposed\nabout: [pact]\nthemes: [talks]",
    government: String? = nil, _ request: EditionRequest = .init()
  ) throws -> [Diagnostic] {
    try BasisTests.fixture(
      act: head, lines: "may-not-say:\n" + lines + "\n", government: government
    ).findings(request)
  }

  private static let rest = "line: {en: Not that, es: Eso no}, source: gazette, verified: true"

  @Test(arguments: [
    "about: [pact]", "about: [pact/any]", "themes: [talks]", "themes: [talks], about: [plan]",
  ]) func `a line on a matter or a theme stops a piece of its kind`(matter: String) throws {
    // A strand that there is not is told when the content is read.
    guard matter != "about: [pact/any]" else { return }
    let line = "  - {kinds: [request], \(matter), since: 2020-02, \(Self.rest)}"
    let found = try findings(line)
    #expect(found.map(\.id) == [.againstStatedLine])
    #expect(found.first?.range?.text == "basis")
    #expect(found.first?.notes.first?.message == "its line: Not that")
    #expect(try findings(line, .spanish).first?.notes.first?.message == "its line: Eso no")
  }

  @Test(arguments: [
    // Another kind, another matter, a later day, not read; a line that only reminds.
    "kinds: [offer, hold], about: [pact], since: 2020-02",
    "kinds: [request], about: [plan], since: 2020-02",
    "kinds: [request], about: [pact], since: 2021-02", "about: [pact], since: 2020-02",
  ]) func `any other line stops nothing`(line: String) throws {
    #expect(try findings("  - {\(line), \(Self.rest)}").isEmpty)
  }

  @Test func `a line that was not read stops nothing`() throws {
    let rest = Self.rest.replacing("true", with: "false")
    #expect(
      try findings("  - {kinds: [request], about: [pact], since: 2020-02, \(rest)}").isEmpty)
  }

  @Test func `a line of an earlier Government does not bind the present one`() throws {
    let line = "  - {kinds: [request], about: [pact], since: 2020-02-01, \(Self.rest)}"
    #expect(try findings(line, government: "2020-02-02").isEmpty)
    #expect(try findings(line, government: "2020-02-01").map(\.id) == [.againstStatedLine])
  }

  @Test func `a line yields to what was said after it`() throws {
    let head = "basis: {XA: {stated: asked}}\nabout: [pact]"
    let before = "  - {kinds: [request], about: [pact], since: 2020-02-01, \(Self.rest)}"
    let after = "  - {kinds: [request], about: [pact], since: 2020-03-02, \(Self.rest)}"
    #expect(try findings(before, act: head).isEmpty)
    #expect(try findings(after, act: head).map(\.id) == [.againstStatedLine])
  }

  @Test func `a line of words stops the text that has them`() throws {
    let words = "words: {en: [to talk], es: [hablar]}"
    let found = try findings("  - {\(words), since: 2020-02, \(Self.rest)}")
    #expect(found.map(\.id) == [.againstStatedLine])
    #expect(found.first?.range?.text == "to talk")
    #expect(try findings("  - {\(words), about: [plan], since: 2020-02, \(Self.rest)}").isEmpty)
    #expect(try findings("  - {\(words), since: 2020-02, \(Self.rest)}", .spanish).isEmpty)
  }

  @Test func `what rests on words after which another stand was taken is told`() throws {
    func findings(_ later: String) throws -> [Diagnostic] {
      var fixture = BasisTests.fixture(act: "basis: {XA: {stated: asked}}\nabout: [pact]")
      fixture.content["statements/xa.yaml"]? += "  turned: {\(later), \(BasisTests.rest)}\n"
      return try fixture.findings()
    }
    let found = try findings("day: 2020-03-02, kind: reject, about: [pact]")
    #expect(found.map(\.id) == [.againstStatedLine])
    #expect(found.first?.summary.hasSuffix("when it took another stand: it rejects") == true)
    for silent in [
      "day: 2020-03-02, kind: request, about: [pact]",
      "day: 2020-02-28, kind: reject, about: [pact]",
      "day: 2020-03-02, kind: reject, about: [plan]",
      "day: 2021-03-02, kind: reject, about: [pact]",
    ] {
      #expect(try findings(silent).isEmpty, "\(silent)")
    }
  }
}
