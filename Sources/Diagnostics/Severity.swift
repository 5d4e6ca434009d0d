/// How much a finding matters: an error stops what it concerns, a warning does not.
package enum Severity: String, Sendable, CaseIterable {
  case error, warning, note
}
