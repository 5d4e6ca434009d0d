import Diagnostics

/// A finding as JSON.
struct FindingJSON: Encodable {
  var id: String
  var severity: String
  var summary: String
  var path: String?
  var line: Int?
  var column: Int?
  var help: [String]

  init(_ diagnostic: Diagnostic) {
    id = diagnostic.id.description
    severity = diagnostic.severity.rawValue
    summary = diagnostic.summary
    path = diagnostic.range?.file.path
    line = diagnostic.range?.start.line
    column = diagnostic.range?.start.column
    help = diagnostic.help
  }
}
