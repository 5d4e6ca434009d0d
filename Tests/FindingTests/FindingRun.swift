import Briefing
import ContentLoading
import Diagnostics
import DossierModel
import Foundation
import Publishing
import TestSupport
import Testing

/// Runs a case as the program would, without a process of its own.
struct FindingRun {
  let finding: FindingCase

  /// All findings of the run, each once, and the places that the case marks.
  func outcome() async throws -> (findings: [Diagnostic], marks: [String]) {
    let project = EditedProject(finding.edits)
    // The folder must outlive the files that are read from it.
    let folder = try TemporaryFolder()
    let loaded = try load(project, folder)
    var findings = loaded.diagnostics
    if let list = project.files["known.txt"] {
      findings += KnownFindings.read(SourceFile(path: "known.txt", bytes: list)).diagnostics
    }
    if let composer = loaded.value {
      let plan = try plan(composer)
      switch finding.run {
      case .check: findings += plan.findings(composer, version: "0")
      case .engine(let error):
        findings += await publish(plan, composer, FixedEngine(.failure(error)), folder)
      case .version(let number):
        findings += await publish(plan, composer, FixedEngine(.success(pdf(2)), number), folder)
      case .pages(let count):
        findings += await publish(plan, composer, FixedEngine(.success(pdf(count))), folder)
      }
    }
    return (findings.unique().sorted(), project.marks)
  }

  private func pdf(_ pages: Int) -> [UInt8] {
    Array("%PDF-1.7\n<</Type/Pages/Count \(pages)>>\n%%EOF\n".utf8)
  }

  private func publish(
    _ plan: PublicationPlan, _ composer: Composer, _ engine: FixedEngine, _ folder: TemporaryFolder
  ) async -> [Diagnostic] {
    await Publisher(
      composer: composer, plan: plan, output: OutputTree(root: folder.path + "/out"),
      engines: [.typst: engine], version: "0", writesIndex: false
    ).publish(jobs: 1).diagnostics
  }

  private func load(
    _ project: EditedProject, _ folder: TemporaryFolder
  ) throws -> Diagnosed<Composer?> {
    guard !project.links.isEmpty else {
      func files(_ name: String) -> MemoryFiles {
        MemoryFiles(bytes: project.files(under: name), displayRoot: name)
      }
      return ProjectLoader.load(
        content: files("Content"), overlays: [files("Overlay")], templates: files("Templates"))
    }
    for (path, bytes) in project.files {
      try folder.write(String(decoding: bytes, as: UTF8.self), to: path)
    }
    for link in project.links {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/" + link.path, withDestinationPath: link.target)
    }
    func files(_ name: String) -> DiskFiles {
      DiskFiles(root: folder.path + "/" + name, displayRoot: name)
    }
    return ProjectLoader.load(content: files("Content"), templates: files("Templates"))
  }

  private func plan(_ composer: Composer) throws -> PublicationPlan {
    let day = try #require(CalendarDate(finding.day))
    var selection = Selection(clock: Clock(asOf: day))
    selection.countries = finding.countries
    selection.issuer = finding.issuer
    switch finding.run {
    case .check: break
    case .engine, .version, .pages:
      selection.languages = ["en"]
      selection.formats = ["pdf"]
    }
    return try PublicationPlan.make(
      selection, catalog: composer.catalog, stationery: composer.stationery)
  }
}

/// An engine that always gives the same answer.
private struct FixedEngine: TypstEngine {
  private let answer: Result<[UInt8], EngineError>
  private let number: String?
  let limit = Duration.seconds(1)
  let installHint: [String] = []

  init(_ answer: Result<[UInt8], EngineError>, _ number: String? = nil) {
    self.answer = answer
    self.number = number
  }

  func convert(_ source: [UInt8], timestamp: Int) async throws(EngineError) -> [UInt8] {
    try answer.get()
  }

  func version() async -> TypstVersion? { number.map { TypstVersion($0) } }
  func end() async {}
}
