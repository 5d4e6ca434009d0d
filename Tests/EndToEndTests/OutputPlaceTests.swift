import Foundation
import TestSupport
import Testing

/// Where output may go, and what its path may look like.
@Suite struct OutputPlaceTests {
  private func render(_ place: Workplace, _ output: String) throws -> Program.Outcome {
    try place.program.run(
      ["render", "-o", output, "--country", "xa", "--language", "en", "--format", "markdown"]
        + Workplace.day)
  }

  @Test(arguments: [
    "o", "x", "é", "1", "a/b", "a/b/c/", ".", "./o", "o/", "o//", "./", "..a", "a/../b", "-x-",
    "Content2", "ñ/é", "Contents/Content",
  ]) func `a relative output is written wherever it is`(output: String) throws {
    let place = try Workplace()
    // A value may not look like an option.
    let outcome = try render(place, output.hasPrefix("-") ? "./" + output : output)
    #expect(outcome.code == 0, "\(outcome.messages)")
    #expect(outcome.messages == "")
    #expect(
      place.folder.text(output + "/xa/position-paper.en.specimen.md")?.contains("\n# ") == true)
  }

  @Test(arguments: ["/", "//", "/.", "/../"]) func `the root of all files is refused`(
    output: String
  ) throws {
    let outcome = try render(try Workplace(), output)
    #expect(outcome.code == 64)
    #expect(outcome.messages.contains("--output names '\(output)', the root of all files."))
  }

  @Test(arguments: [
    ("Content", "content"), ("Content/", "content"), ("./Content/facts", "content"),
    ("Content/new/deep", "content"), ("link", "content"), ("link/x", "content"),
    ("new/../Content/x", "content"), ("Templates", "templates"), ("Templates/x", "templates"),
  ]) func `output among what is read is refused`(output: String, what: String) throws {
    let place = try Workplace()
    try place.folder.link("link", to: "Content")
    let before = place.folder.tree()
    let outcome = try render(place, output)
    #expect(outcome.code == 64)
    #expect(outcome.output == "")
    #expect(
      outcome.messages.contains("--output names '\(output)', which is in the folder of the \(what)")
    )
    #expect(place.folder.tree() == before)
  }

  @Test func `output in the content that a link names is refused`() throws {
    let place = try Workplace()
    try place.folder.link("link", to: "Content")
    let outcome = try place.program.run(
      ["render", "-o", "Content/facts", "--content", "link"] + Workplace.day)
    #expect(outcome.code == 64)
    #expect(outcome.messages.contains("which is in the folder of the content, 'link'"))
  }

  @Test func `a linked folder in the output is not followed`() throws {
    let place = try Workplace()
    try place.folder.write("mine", to: "elsewhere/position-paper.en.specimen.md")
    try place.folder.write("x", to: "out/file")
    try place.folder.link("out/xa", to: "../elsewhere")
    let outcome = try render(place, "out")
    #expect(outcome.code == 74)
    #expect(
      outcome.messages
        == "demarche: cannot write 'out/xa': a symbolic link stands where a folder should be\n")
    #expect(place.folder.tree("elsewhere") == ["position-paper.en.specimen.md"])
    #expect(place.folder.text("elsewhere/position-paper.en.specimen.md") == "mine")
  }

  @Test func `a linked file in the output is replaced, not followed`() throws {
    let place = try Workplace()
    try place.folder.write("mine", to: "victim")
    try place.folder.write("x", to: "out/xa/other")
    try place.folder.link("out/xa/position-paper.en.specimen.md", to: "../../victim")
    #expect(try render(place, "out").code == 0)
    #expect(place.folder.text("victim") == "mine")
    #expect(place.folder.text("out/xa/position-paper.en.specimen.md")?.contains("\n# ") == true)
  }
}
