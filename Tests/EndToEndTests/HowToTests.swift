import Foundation
import TestSupport
import Testing

/// The how-tos of the documentation that need no Swift, followed step by step in a copy of what is shipped.
@Suite struct HowToTests {
  private func follow(_ article: String) throws -> (folder: TemporaryFolder, outputs: [String]) {
    let folder = try TemporaryFolder()
    for name in ["Content", "Templates"] {
      try FileManager.default.copyItem(
        atPath: SampleProject.repository + "/" + name, toPath: folder.path + "/" + name)
    }
    var program = Program(folder: folder.path)
    program.environment["PATH"]? =
      (Program.path as NSString).deletingLastPathComponent + ":/usr/bin:/bin"
    var outputs: [String] = []
    for step in try HowTo(article).steps {
      switch step {
      case .write(let path, let text):
        #expect(folder.text(path) == nil, "\(path) is there already")
        try folder.write(text, to: path)
      case .replace(let path, let old, let new):
        let text = try #require(folder.text(path), "there is no \(path)")
        try #require(text.contains(old), "\(path) has no '\(old)'")
        try folder.write(text.replacing(old, with: new), to: path)
      case .run(let line):
        let outcome = try program.shell(line)
        #expect(outcome.code == 0, "\(line): \(outcome.messages)")
        // All that is told is that nobody has read the shipped pieces yet.
        let told = outcome.messages.components(separatedBy: "warning:").count - 1
        #expect(
          told == (outcome.messages.contains("[never-reviewed]") ? 1 : 0), "\(outcome.messages)")
        #expect(!outcome.messages.contains("error:"), "\(line): \(outcome.messages)")
        outputs.append(outcome.output)
      }
    }
    return (folder, outputs)
  }

  @Test func `a country is added as it is told`() throws {
    let (folder, outputs) = try follow("AddCountry")
    #expect(outputs.count == 3)
    #expect(outputs[0].hasPrefix("2 editions as of 2026-11-30: 0 errors, 1 warning\n"))
    #expect(outputs[1].contains("remittances-costa-rica  cr       position-paper  printed"))
    let paper = try #require(folder.text("build/cr/cr/position-paper.en.specimen.md"))
    #expect(paper.contains("Costa Rica received US$700\u{A0}million"))
    #expect(folder.tree("build/cr").count == 4)
  }

  @Test func `a document type is added as it is told`() throws {
    let (folder, outputs) = try follow("AddDocumentType")
    #expect(outputs.first?.hasPrefix("2 editions as of 2026-11-30: 0 errors, 1 warning\n") == true)
    let note = try #require(folder.text("build/notes/mx/note-verbale.es.specimen.md"))
    #expect(note.contains("presenta sus cumplidos y tiene el honor"))
    #expect(folder.tree("build/notes").count == 4)
  }
}
