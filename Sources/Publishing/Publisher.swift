package import Briefing
import Diagnostics
import DossierModel
import Platform

/// Makes the editions of a plan and writes them; one failed edition stops no other.
package struct Publisher: Sendable {
  package let composer: Composer
  package let plan: PublicationPlan
  package let output: OutputTree
  package let engines: [EngineID: any Engine]
  let renderer: EditionRenderer
  /// Whether an index page over all editions is written.
  package let writesIndex: Bool

  package init(
    composer: Composer, plan: PublicationPlan, output: OutputTree,
    engines: [EngineID: any Engine], version: String, writesIndex: Bool
  ) {
    self.composer = composer
    self.plan = plan
    self.output = output
    self.engines = engines
    renderer = EditionRenderer(composer, version: version, in: plan)
    self.writesIndex = writesIndex
  }

  /// Composes, renders and writes everything, at most `jobs` editions at a time.
  package func publish(jobs: Int) async -> PublicationReport {
    var report = PublicationReport()
    let hadIndex: Bool
    do throws(OutputError) {
      try output.prepare(for: plan.editions.map(\.name))
      let isForeign = try output.holdsForeign(page: Self.indexPath)
      if isForeign, writesIndex { throw OutputError.foreign(output.absolute(Self.indexPath)) }
      // Whatever becomes of this run: no index tells of papers that are no longer the same.
      hadIndex = try isForeign ? false : output.markStale(Self.indexPath)
    } catch {
      report.outputErrors.append(error)
      return report
    }
    let results = await withTaskGroup(of: (Int, EditionResult).self) { group in
      var results: [(Int, EditionResult)] = []
      for (index, edition) in plan.editions.enumerated() {
        if index >= jobs, let finished = await group.next() { results.append(finished) }
        group.addTask { (index, await publish(edition)) }
      }
      for await finished in group { results.append(finished) }
      return results
    }
    setAsideUnplanned(&report)
    report.editions = results.sorted { $0.0 < $1.0 }.map(\.1)
    report.engineDiagnostics = await endEngines()
    finishIndex(hadIndex, &report)
    return report
  }

  /// Papers of subjects that cannot be read must not look current.
  private func setAsideUnplanned(_ report: inout PublicationReport) {
    for unplanned in plan.unplanned {
      report.unplannedDiagnostics += unplanned.findings
      let aside = output.setAside(
        unplanned.selection, named: DocumentNames(composer), writesIndex: false)
      report.setAside += aside.paths
      report.outputErrors += aside.errors
    }
  }

  private func publish(_ edition: Edition) async -> EditionResult {
    Fault.useOwnStack()
    var result = EditionResult(edition: edition)
    let rendered = renderer.render(edition, as: plan.formats)
    result.diagnostics = rendered.diagnostics
    result.omissions = rendered.brief?.evidence.omissions ?? []
    let page = renderer.page(of: edition)
    let name = DocumentName(edition, by: composer)
    for (format, paper) in rendered.documents {
      let path = name.path(format.fileExtension)
      var file = FileResult(format, path: path)
      if let paper, let brief = rendered.brief {
        await write(paper, format, to: path, of: brief, on: page, &file, &result)
      }
      if paper == nil || file.state == .failed { setAside(path, &file, &result) }
      result.files.append(file)
    }
    setAsideOtherStates(of: name, &result)
    writeEvidence(of: edition, rendered.brief, &result)
    return result
  }

  /// A paper whose state has changed must not lie beside what it was, in whatever format.
  private func setAsideOtherStates(of name: DocumentName, _ result: inout EditionResult) {
    for format in plan.registry.formats {
      for path in name.pathsInOtherStates(format.fileExtension) {
        do {
          if try output.markStale(path) { result.setAside.append(path) }
        } catch { result.outputErrors.append(error) }
      }
    }
  }

  private func write(
    _ paper: RenderedPaper, _ format: any PaperFormat, to path: String, of brief: Brief,
    on page: Page, _ file: inout FileResult, _ result: inout EditionResult
  ) async {
    var bytes = paper.bytes
    do { try output.makeFolder(for: path) } catch {
      result.outputErrors.append(error)
      return
    }
    if let engine = format.engine {
      do { bytes = try await converted(paper, to: format, by: engine, brief.edition) } catch {
        note(error, of: brief, in: format, on: page, to: path, &result)
        return
      }
      if format.isPaged, let finding = PageCount.finding(in: bytes, of: brief) {
        result.diagnostics.append(finding)
        if finding.severity == .error { return }
      }
    }
    put(bytes, to: path, &file, &result)
  }

  /// Evidence stands beside a document of any format, and never beside none.
  private func writeEvidence(
    of edition: Edition, _ brief: Brief?, _ result: inout EditionResult
  ) {
    let path = EvidenceFile.path(of: edition)
    var file = FileResult(evidenceAt: path)
    defer { result.evidence = file }
    guard let brief, result.files.contains(where: \.isMade),
      let bytes = EvidenceFile(brief, by: composer).bytes
    else { return setAside(path, &file, &result) }
    put(bytes, to: path, &file, &result)
    if file.state == .failed { setAside(path, &file, &result) }
  }

  private func put(
    _ bytes: [UInt8], to path: String, _ file: inout FileResult, _ result: inout EditionResult
  ) {
    do {
      file.state = try output.write(bytes, to: path) == .written ? .written : .unchanged
      file.byteCount = bytes.count
      output.clearStale(path)
    } catch { result.outputErrors.append(error) }
  }

  private func setAside(
    _ path: String, _ file: inout FileResult, _ result: inout EditionResult
  ) {
    file.state = .failed
    do { file.isStale = try output.markStale(path) } catch { result.outputErrors.append(error) }
  }
}

extension OutputError {
  fileprivate static func foreign(_ path: String) -> OutputError {
    OutputError(
      path: path,
      reason: "a file stands there that this program did not make; "
        + "move it, name another folder with --output, or leave --index out")
  }
}
