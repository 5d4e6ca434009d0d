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
    /// Warnings met on the way.
    var diagnostics: [Diagnostic]
  }

  static func make(
    _ location: LocationOptions, _ selection: SelectionOptions, formats: [String] = [],
    _ reporting: ReportingOptions, mayBeEmpty: Bool = false,
    whenBroken: (Selection) -> SetAside = { _ in SetAside() }
  ) throws -> Preparation {
    try Scarcity.check()
    let clock = try selection.clock()
    let wanted = try selection.selection(clock: clock, formats: formats)
    let loaded = try Project.load(location)
    guard let project = loaded.value else {
      return .ended(
        try Findings(reporting, loaded.diagnostics).tellFailure(clock, whenBroken(wanted)))
    }
    do throws(UsageError) {
      let plan = try PublicationPlan.make(
        wanted, dossier: project.composer.dossier, stationery: project.composer.stationery)
      guard mayBeEmpty || !plan.editions.isEmpty else { throw project.holdsNothing }
      return .ready(
        Prepared(
          project: project, plan: plan, clock: clock, diagnostics: loaded.diagnostics))
    } catch {
      Terminal.messages("demarche: \(error)\n")
      return .ended(.wrongUsage)
    }
  }
}
