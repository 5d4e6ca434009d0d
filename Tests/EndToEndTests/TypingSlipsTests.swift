import Diagnostics
import Foundation
import TestSupport
import Testing

/// Slips of typing, as the program tells them: before any file is written, at the author's place.
@Suite struct TypingSlipsTests {
  private static let point = "Content/proposals/1-work/points/numbers.md"
  private static let opening = "Content/openings/xa-today.md"

  /// An opening with an English issue.
  private static func opening(_ issue: String) -> String {
    "---\nfor: [XA]\nbasis: proposed\n---\n# en: Work\n## :bottom-line\nSo.\n## :issue\n\(issue)\n"
      + "# es: Trabajo\n## :bottom-line\nAsí.\n## :issue\nTexto.\n"
  }

  /// The findings as `path:line:column: id`.
  private func found(_ messages: String) -> [String] {
    messages.split(separator: "\n").compactMap { line in
      guard let place = line.firstRange(of: ": error: "), let id = line.split(separator: "[").last
      else { return nil }
      return "\(line[..<place.lowerBound]) \(id.dropLast())"
    }
  }

  @Test func `slips in all kinds of files are told at once and nothing is written`() throws {
    let place = try Workplace()
    try place.folder.write(
      """
      ---
      for: all
      weight: 10
      ---
      # en: # Numbers
      There are {facts.workers.value}} (a share), [says](source: gazette).

      | a | b |
      |---|---|

      Minister 李 \u{202E}said&#8238; so[^1].

      # es: Números
      Texto.

      """, to: Self.point)
    try place.change(Self.opening, "# en: Work", "# en: # Work")
    try place.change(
      "Content/countries/xa.yaml", "nationals: Ardians", "nationals: “Ardians”")
    try place.change(
      "Content/sources/all.yaml", "https://example.org/workers", "https://example.org@evil.example/"
    )
    try place.change(
      "Content/programs/help.yaml", "text: {en: Opened,", "text: {en: \"Opened\\u200B\",")
    try place.change(
      "Templates/documents/position-paper/body.md.mustache", "{{>*opening.bottom-line}}",
      "{>*opening.bottom-line}}")
    try place.change("Templates/formats/html/style.css", "{", "{\u{85}")
    let outcome = try place.render()
    #expect(outcome.code == 1)
    #expect(place.folder.tree("out") == [])
    let places = found(outcome.messages)
    #expect(
      places.filter { $0.hasPrefix("Content/") } == [
        "Content/countries/xa.yaml:3:51 curly-quotes",
        "\(Self.opening):6:7 markup-in-title",
        "Content/programs/help.yaml:6:99 unsafe-character",
        "\(Self.point):5:7 markup-in-title", "\(Self.point):6:11 stray-braces",
        "\(Self.point):6:45 broken-citation", "\(Self.point):8:1 pipe-table",
        "\(Self.point):11:10 no-glyph", "\(Self.point):11:14 unsafe-character",
        "\(Self.point):11:21 unsafe-character", "\(Self.point):11:31 typed-note",
        "Content/sources/all.yaml:7:10 bad-address",
      ])
    #expect(places.contains { $0.hasSuffix("body.md.mustache:5:1 stray-braces") })
    #expect(places.contains { $0.contains("style.css:") && $0.hasSuffix("unsafe-character") })
    #expect(
      outcome.messages.contains(
        """
        \(Self.point):6:11: error: '{facts.workers.value}}' is no tag and would be printed as it stands [stray-braces]
         6 | There are {facts.workers.value}} (a share), [says](source: gazette).
           |           ^~~~~~~~~~~~~~~~~~~~~~
        help: a tag has two braces on each side: {{facts.ID.value}}
        help: a brace that is to be printed is '&#123;' or '&#125;' in prose, "\\x7B" or "\\x7D" in YAML

        """))
  }

  @Test func `links that lead nowhere stop their edition`() throws {
    let place = try Workplace()
    try place.folder.write(
      Self.opening(
        """
        One [matter](gazette), [another](#nowhere), [a third]() and
        [https://example.org](https://evil.example).
        """), to: Self.opening)
    let outcome = try place.program.run(["check", "--country", "xa"] + Workplace.day)
    #expect(outcome.code == 1)
    #expect(
      found(outcome.messages) == [
        "\(Self.opening):9:5 relative-link", "\(Self.opening):9:24 unknown-anchor",
        "\(Self.opening):9:45 empty-link", "\(Self.opening):10:1 misleading-link",
      ])
    #expect(outcome.messages.contains("help: to cite the source, write (source:gazette)\n"))
  }

  /// Holds the table of characters against the fonts of the engine.
  @Test(.enabled(if: Program.hasEngine, "there is no PDF engine"))
  func `a PDF shows every character that the check lets pass`() throws {
    let place = try Workplace()
    let scalars = PrintableCharacters.ranges.joined().compactMap(Unicode.Scalar.init)
      .filter { $0 != "{" && $0 != "}" }
    let written = scalars.map { $0.isASCII && !$0.properties.isAlphabetic ? "\\\($0)" : "\($0)" }
    let lines = stride(from: 0, to: written.count, by: 50).map { start in
      "x " + written[start..<min(start + 50, written.count)].joined(separator: " ") + " x"
    }
    let text = lines.flatMap { [$0, "*\($0)*", "**\($0)**", "***\($0)***"] }
    try place.folder.write(Self.opening(text.joined(separator: "\n\n")), to: Self.opening)
    // So many characters fill more pages than a paper has.
    let type = "Templates/documents/position-paper/document.yaml"
    let manifest = try #require(place.folder.text(type))
    try place.folder.write(manifest.replacing("max: 4", with: "max: 99"), to: type)
    let outcome = try place.program.run(
      [
        "render", "--country", "xa", "--language", "en", "--format", "pdf", "--output", "out",
        "--pdf-engine", Program.enginePath,
      ] + Workplace.day)
    #expect(outcome.code == 0, "\(outcome.messages.prefix(2000))")
    #expect(place.folder.tree("out").contains("xa/position-paper.en.specimen.pdf"))
  }
}
