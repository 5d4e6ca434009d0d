import Diagnostics
import Publishing
import TestSupport

/// The smallest change to the sample project that raises a finding, and where it then falls.
struct FindingCase {
  /// How the finding is raised.
  enum Run {
    /// By `demarche check`.
    case check
    /// By `demarche render` with an engine that makes no PDF for this reason.
    case engine(EngineError)
    /// By `demarche render` with an engine that is Typst of this version.
    case version(String)
    /// By `demarche render` with an engine that makes PDFs of so many pages.
    case pages(Int)
  }

  var edits: [Edit]
  /// The place where no mark can be set: `path:line:column`, or `-` when no file is at fault.
  var place: String?
  /// What cannot but come with it: `path:line:column id`.
  var others: [String]
  var run: Run
  /// The countries of the run; all subjects when empty.
  var countries: [String]
  /// The issuer of the run; each subject's own when there is none.
  var issuer: String?
  var day: String

  /// A case of a check whose place is marked in the edits, unless it is given.
  init(
    _ edits: Edit..., at place: String? = nil, with others: [String] = [],
    by run: Run = .check, countries: [String] = [], issuer: String? = nil,
    on day: String = SampleProject.day
  ) {
    self.init(
      edits, at: place, with: others, by: run, countries: countries, issuer: issuer, on: day)
  }

  /// The same, of edits that are made elsewhere.
  init(
    _ edits: [Edit], at place: String? = nil, with others: [String] = [],
    by run: Run = .check, countries: [String] = [], issuer: String? = nil,
    on day: String = SampleProject.day
  ) {
    self.edits = edits
    self.place = place
    self.others = others
    self.run = run
    self.countries = countries
    self.issuer = issuer
    self.day = day
  }
}

/// Every finding with its smallest case, by area.
///
/// To add a finding: an entry in one of the files in `Table`.
enum FindingTable {
  static let areas: [[DiagnosticID: FindingCase]] = [
    dataBlocks, engines, entries, facts, files, languages, layers, markdown, marks, papers, periods,
    pieces,
    placing, plausibility, positions,
    scalars, statuses,
    templateNames, templateSyntax, text, wordings, yaml,
  ]

  static let cases: [DiagnosticID: FindingCase] =
    areas.reduce(into: [:]) { all, area in all.merge(area) { first, _ in first } }
}
