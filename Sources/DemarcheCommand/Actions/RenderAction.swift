import Briefing
import Diagnostics
import DossierModel
import Platform
import Publishing

/// Loads, plans, publishes and tells.
struct RenderAction {
  var location: LocationOptions
  var selection: SelectionOptions
  var formats: [String]
  var output: String
  var writesIndex: Bool
  var pdfEngine: String?
  var isDryRun: Bool
  var reporting: ReportingOptions

  func run() throws -> Outcome {
    // While there is one thread.
    Interruption.watch()
    if output != "-" { try OutputPlace.check(output, try location.folders()) }
    let prepared = try Preparation.make(
      location, selection, formats: formats, reporting, reading: .templates, whenBroken: setAside)
    switch prepared {
    case .ended(let outcome): return outcome
    case .ready(let prepared): return try render(prepared)
    }
  }

  private func render(_ prepared: Preparation.Prepared) throws -> Outcome {
    let (project, plan) = (prepared.project, prepared.plan)
    let found = prepared.diagnostics + plan.unplanned.flatMap(\.findings)
    if output == "-", plan.editions.isEmpty { return Findings(reporting, found).tell() }
    if output == "-", !canPrint(plan) { return .wrongUsage }
    if isDryRun { return try tell(plan, project, found) }
    if output == "-" { return try printOne(plan, project, found) }
    let needsEngine = plan.formats.contains { $0.engine != nil }
    let jobs = try Scarcity.jobs(
      atMost: max(ProcessInfo.processInfo.activeProcessorCount, 1), withEngine: needsEngine)
    let tree = OutputTree(root: output)
    let publisher = Publisher(
      composer: project.composer, plan: plan, output: tree,
      engines: engines, version: Demarche.version, writesIndex: writesIndex)
    let summary = RenderSummary(
      report: report(publisher, jobs: jobs, in: tree),
      unprinted: plan.unprinted(project.composer), project: project,
      clock: prepared.clock, age: prepared.age, output: output, reporting: reporting)
    return try summary.tell(loadFindings: prepared.diagnostics)
  }

  private func report(
    _ publisher: Publisher, jobs: Int, in tree: OutputTree
  ) -> PublicationReport {
    do {
      let turn = try turn(in: tree)
      defer { withExtendedLifetime(turn) {} }
      return Waiting.result { await publisher.publish(jobs: jobs) }
    } catch {
      var report = PublicationReport()
      report.outputErrors.append(error)
      return report
    }
  }

  /// Waits for its turn.
  private func turn(in tree: OutputTree) throws(OutputError) -> OutputTree.Lock {
    try tree.lock {
      Terminal.messages("demarche: waiting for another run that writes into '\(output)'\n")
    }
  }

  /// What this run would have replaced does not stay as if it were current.
  private func setAside(_ selection: Selection, _ names: DocumentNames) -> SetAside {
    guard output != "-", !isDryRun, Path.isFolder(output) else { return SetAside() }
    let tree = OutputTree(root: output)
    do throws(OutputError) {
      let turn = try turn(in: tree)
      defer { withExtendedLifetime(turn) {} }
      return tree.setAside(selection, named: names, writesIndex: writesIndex)
    } catch {
      var result = SetAside()
      result.errors.append(error)
      return result
    }
  }

  private var engines: [EngineID: any Engine] {
    EngineRegistry.find(
      named: pdfEngine.map { [.typst: $0] } ?? [:], executable: Executable.path,
      searchPath: ProcessInfo.processInfo.environment["PATH"])
  }

  /// Whether standard output can take what is asked for; says what it takes if not.
  private func canPrint(_ plan: PublicationPlan) -> Bool {
    guard plan.editions.count == 1, plan.formats.count == 1, plan.formats[0].engine == nil else {
      Terminal.messages(
        "demarche: '--output -' takes one edition in one text format, not "
          + "\(plan.editions.count) in \(plan.formats.map(\.id).joined(separator: ", "))."
          + "\nName --country or --group, --type, --language and --format.\n")
      return false
    }
    return true
  }

  /// One edition in one text format goes to standard output.
  private func printOne(
    _ plan: PublicationPlan, _ project: Project, _ findings: [Diagnostic]
  ) throws -> Outcome {
    let renderer = EditionRenderer(project.composer, version: Demarche.version)
    let rendered = renderer.render(plan.editions[0], as: plan.formats)
    let outcome = Findings(reporting, findings + rendered.diagnostics).tell()
    if let paper = rendered.documents[0].document, outcome == .done {
      try Terminal.results(paper.bytes)
    }
    return outcome
  }

  private func tell(
    _ plan: PublicationPlan, _ project: Project, _ findings: [Diagnostic]
  ) throws -> Outcome {
    let outcome = Findings(reporting, findings).tell()
    var paths = plan.editions.flatMap { edition in
      let name = DocumentName(edition, by: project.composer)
      // Standard output takes the document alone.
      return plan.formats.map { name.path($0.fileExtension) }
        + (output == "-" ? [] : [EvidenceFile.path(of: edition)])
    }
    if writesIndex { paths.append("index.html") }
    if reporting.json {
      try Terminal.results(Terminal.json(["outputs": paths]))
    } else {
      try Terminal.results(paths.map { $0 + "\n" }.joined())
    }
    return outcome
  }
}
