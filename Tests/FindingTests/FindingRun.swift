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
    if let composer = loaded.value {
      let plan = try plan(composer)
      switch finding.run {
      case .check: findings += plan.findings(composer, version: "0")
      case .engine(let error):
        let publisher = Publisher(
          composer: composer, plan: plan, output: OutputTree(root: folder.path + "/out"),
          engine: FailingEngine(error: error), version: "0", writesIndex: false)
        findings += await publisher.publish(jobs: 1).diagnostics
      }
    }
    return (findings.unique().sorted(), project.marks)
  }

  private func load(
    _ project: EditedProject, _ folder: TemporaryFolder
  ) throws -> Diagnosed<Composer?> {
    guard !project.links.isEmpty else {
      return ProjectLoader.load(
        content: MemoryFiles(bytes: project.files(under: "Content"), displayRoot: "Content"),
        templates: MemoryFiles(bytes: project.files(under: "Templates"), displayRoot: "Templates"))
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
    if case .engine = finding.run {
      selection.languages = ["en"]
      selection.formats = ["pdf"]
    }
    return try PublicationPlan.make(
      selection, dossier: composer.dossier, stationery: composer.stationery)
  }
}

/// An engine that makes no PDF, always for the same reason.
private struct FailingEngine: TypstEngine {
  let error: EngineError

  func compile(
    _ source: [UInt8], to path: String, timestamp: Int
  ) async throws(EngineError) { throw error }
}
