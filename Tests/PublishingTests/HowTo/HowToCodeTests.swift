import Briefing
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Publishing

/// The how-tos of the documentation that need Swift: their code is that of files beside this one, which are
/// compiled and tried.
@Suite struct HowToCodeTests {
  private static let selfImport = "@testable import Publishing\n\n"
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The code of a file beside this one, as it is where it can be imported by nobody.
  private func code(_ name: String) throws -> String {
    let path = SampleProject.repository + "/Tests/PublishingTests/HowTo/\(name).swift"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return text.replacing(Self.selfImport, with: "")
  }

  private func source(_ path: String) throws -> String {
    try String(contentsOfFile: SampleProject.repository + "/" + path, encoding: .utf8)
  }

  @Test(arguments: [
    ("AddFormat", ["Formats/Plain/PlainFormat"]),
    ("AddEngine", ["Engines/Pandoc/PandocEngine", "Formats/EPUB/EPUBFormat"]),
  ])
  func `the code of an article is code that is compiled and tried`(
    article: String, files: [String]
  ) throws {
    let steps = try HowTo(article).steps
    let written = steps.compactMap { step in
      if case .write(let path, _) = step { path } else { nil as String? }
    }
    for file in files {
      let path = "Sources/Publishing/\(file).swift"
      #expect(written.contains(path))
      let name = try #require(file.split(separator: "/").last)
      #expect(try HowTo(article).text(of: path) == code(String(name)))
    }
    // Lines that are changed are there to be changed.
    for case .replace(let path, let old, _) in steps { #expect(try source(path).contains(old)) }
  }

  @Test func `the page of the added format is the one that is tried`() throws {
    let path = "Templates/formats/plain/page.txt.mustache"
    let page = try #require(try HowTo("AddFormat").text(of: path))
    #expect(page == PlainFormat.project().files[path].map { $0 + "\n" })
  }

  /// An engine that stands for Pandoc.
  private func publish(_ script: String) async throws -> PublicationReport {
    try folder.write("#!/bin/sh\n" + script, to: "bin/pandoc", isProgram: true)
    let composer = try Sample.composer()
    let plan = try Sample.plan(composer) {
      $0.countries = ["xa"]
      $0.languages = ["en"]
    }
    let engine = PandocEngine.locate(searchPath: "bin:\(folder.path)/bin")
    return await Publisher(
      composer: composer, plan: PublicationPlan(editions: plan.editions, formats: [EPUBFormat()]),
      output: OutputTree(root: folder.path + "/out"), engines: [.pandoc: engine], version: "1",
      writesIndex: false
    ).publish(jobs: 1)
  }

  @Test func `the added engine makes documents of the added format`() async throws {
    let report = try await publish("printf 'PK %s %s ' \"$SOURCE_DATE_EPOCH\" \"$*\"; cat\n")
    #expect(report.diagnostics.isEmpty, "\(report.diagnostics.places)")
    let book = try #require(folder.text("out/xa/position-paper.en.specimen.epub"))
    #expect(book.hasPrefix("PK 1639526400 --sandbox --from html"))
    #expect(book.contains("<aside class=\"paper-mark top\""))
  }

  @Test func `what the added engine refuses and what is no document is told`() async throws {
    let refused = try await publish("cat >/dev/null; echo 'no such tag' >&2; exit 64\n")
    #expect(refused.diagnostics.map(\.id) == [.engineRefused])
    #expect(refused.diagnostics[0].summary.contains("Pandoc refuses"))
    let broken = try await publish("cat >/dev/null; echo hello\n")
    #expect(broken.diagnostics.map(\.id) == [.engineFailed])
    #expect(broken.diagnostics[0].help[0].hasSuffix("render with --format html and try the source"))
    #expect(folder.tree("out").isEmpty)
  }

  @Test func `without the added engine it is told how to install it`() async throws {
    let engine = PandocEngine.locate(searchPath: folder.path)
    #expect(engine.installHint == ["install the package 'pandoc'"])
    await #expect(throws: EngineError.self) { try await engine.convert([], timestamp: 0) }
  }
}
