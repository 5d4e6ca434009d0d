import Briefing
import Diagnostics
import DossierModel
import Publishing

/// What every command needs first: the loaded project and the plan of what is meant.
enum Preparation {
  case ready(Prepared)
  /// Nothing can be done; the reason has been told.
  case ended(Outcome)

  struct Prepared {
    var project: Project
    var plan: PublicationPlan
    var clock: Clock
    /// How many days before today the content was last read, where that is the day of the run.
    var age: Int?
    /// Warnings met on the way.
    var diagnostics: [Diagnostic]
  }

  static func make(
    _ location: LocationOptions, _ selection: SelectionOptions, formats: [String] = [],
    _ reporting: ReportingOptions, reading depth: Project.Depth = .everything,
    mayBeEmpty: Bool = false,
    whenBroken: (Selection, DocumentNames) -> SetAside = { _, _ in SetAside() }
  ) throws -> Preparation {
    try Scarcity.check()
    let today = try SelectionOptions.today()
    let named = selection.isOfContent ? nil : try selection.clock()
    var wanted = try selection.selection(clock: named ?? Clock(asOf: today), formats: formats)
    let folders = try location.folders()
    let loaded = try location.load(folders, depth)
    let dayFindings =
      selection.isOfContent ? loaded.value?.composer.catalog.findings(of: [.day]) : []
    let findings = loaded.diagnostics + (dayFindings ?? [])
    guard let project = loaded.value, !findings.hasErrors else {
      let names = folders.documentNames
      return .ended(
        try Findings(reporting, findings).tellFailure(named, whenBroken(wanted, names)))
    }
    let clock = try named ?? selection.clock(lastRead: project.composer.catalog.lastRead)
    wanted.clock = clock
    let age = selection.isOfContent ? today.lastDayNumber - clock.asOf.lastDayNumber : nil
    do throws(UsageError) {
      let plan = try project.plan(wanted)
      guard mayBeEmpty || !plan.editions.isEmpty || !plan.unplanned.isEmpty else {
        throw project.holdsNothing
      }
      return .ready(
        Prepared(
          project: project, plan: plan, clock: clock, age: age, diagnostics: findings))
    } catch {
      Terminal.messages("demarche: \(error)\n")
      return .ended(.wrongUsage)
    }
  }
}
