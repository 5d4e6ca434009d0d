import Briefing
import Diagnostics
import DossierModel
import Publishing

/// What a run made, told as a short table or as JSON.
struct RenderSummary {
  var report: PublicationReport
  /// Pieces that no paper has room for.
  var unprinted: [String]
  var project: Project
  var clock: Clock
  /// How many days before today the content was last read, where that is the day of the run.
  var age: Int?
  var output: String
  var reporting: ReportingOptions

  func tell(loadFindings: [Diagnostic]) throws -> Outcome {
    let findings = Findings(reporting, loadFindings + report.diagnostics)
    findings.tell()
    for error in report.allOutputErrors { Terminal.messages("demarche: \(error)\n") }
    for problem in report.engineProblems { tell(problem) }
    if !report.engineProblems.isEmpty, report.editions.flatMap(\.files).contains(where: \.isMade) {
      Terminal.messages("The other formats were written.\n")
    }
    try Terminal.results(reporting.json ? Terminal.json(json(findings)) : table)
    return .first(
      of: report.allOutputErrors.isEmpty ? .done : .outputFailed,
      report.engineProblems.isEmpty ? .done : .engineMissing, findings.outcome)
  }

  private func tell(_ problem: EngineProblem) {
    let lines = ["demarche: \(problem.sentence)"] + problem.help.map { "help: \($0)" }
    Terminal.messages(lines.map { $0 + "\n" }.joined())
  }

  private var table: String {
    var text =
      "Content \(project.contentFolder), templates \(project.templateFolder), as of \(clock.asOf)"
    text += clock.includeUnverified ? ", unverified values included\n\n" : "\n\n"
    text += Terminal.table(report.editions.map(row))
    let files = report.editions.flatMap(\.files) + [report.index].compactMap { $0 }
    let failed = files.count { $0.state == .failed }
    text += "\n\(files.count - failed) of \(Terminal.count(files.count, "file")) in \(output)"
    text += " (\(files.count { $0.state == .unchanged }) unchanged)\n"
    if !report.setAside.isEmpty {
      text +=
        Terminal.count(report.setAside.count, "older file")
        + " of papers that could not be planned set aside as *.stale\n"
    }
    text += Terminal.unprinted(unprinted) + Terminal.age(age)
    if report.indexIsStale {
      text += "index.html, which told of other papers, is set aside; --index writes it anew\n"
    }
    if let first = report.first {
      text += "Open \(OutputTree(root: output).absolute(first.path))\n"
    }
    return text
  }

  private func row(_ result: EditionResult) -> [String] {
    let made = result.files.filter { $0.state != .failed }.map(\.format)
    let failed = result.files.filter { $0.state == .failed }
      .map { $0.isStale ? "\($0.format) (older file set aside)" : $0.format }
    var row = [result.edition.name, made.joined(separator: " ")]
    if !failed.isEmpty { row.append("failed: " + failed.joined(separator: ", ")) }
    if !result.omissions.isEmpty {
      row.append("left out: " + Terminal.count(result.omissions.count, "piece"))
    }
    if !result.setAside.isEmpty {
      row.append("set aside: " + Terminal.count(result.setAside.count, "older file"))
    }
    return row
  }

  private func json(_ findings: Findings) -> SummaryJSON {
    SummaryJSON(
      asOf: clock.asOf.description, content: project.contentFolder,
      templates: project.templateFolder, output: output,
      editions: report.editions.map { result in
        EditionJSON(
          name: result.edition.name,
          state: project.composer.state(of: result.edition)?.rawValue,
          files: result.files.map {
            FileJSON(
              format: $0.format, path: $0.path, state: $0.state.rawValue, bytes: $0.byteCount,
              stale: $0.isStale)
          },
          evidence: result.evidence.map {
            EvidenceJSON(path: $0.path, state: $0.state.rawValue, stale: $0.isStale)
          },
          leftOut: result.omissions.map { OmissionJSON(piece: $0.piece, reason: $0.reason.words) },
          setAside: result.setAside)
      },
      findings: findings.diagnostics.map(FindingJSON.init), stale: report.setAside,
      errors: report.allOutputErrors.map(\.description)
        + report.engineProblems.map(\.sentence))
  }

  private struct SummaryJSON: Encodable {
    var asOf: String
    var content: String
    var templates: String
    var output: String
    var editions: [EditionJSON]
    var findings: [FindingJSON]
    /// Older files of papers that could not be planned.
    var stale: [String]
    /// What ends the run with 69 or 74, in sentences; empty otherwise.
    var errors: [String]
  }

  private struct EditionJSON: Encodable {
    var name: String
    /// Absent for an organization's own paper.
    var state: String?
    var files: [FileJSON]
    var evidence: EvidenceJSON?
    var leftOut: [OmissionJSON]
    var setAside: [String]
  }

  private struct FileJSON: Encodable {
    var format: String
    var path: String
    var state: String
    var bytes: Int
    var stale: Bool
  }

  private struct EvidenceJSON: Encodable {
    var path: String
    var state: String
    var stale: Bool
  }

  private struct OmissionJSON: Encodable {
    var piece: String
    var reason: String
  }
}

extension EngineProblem {
  fileprivate var sentence: String { "no \(label) was made: \(reason)" }
}
