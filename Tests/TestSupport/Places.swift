import Diagnostics

extension Sequence<Diagnostic> {
  /// Each finding as `path:line:column id`, or `- id` when no file is at fault, in the given order.
  ///
  /// To compare these instead of ids keeps a finding from moving to a wrong place unseen.
  package var places: [String] {
    map { finding in
      guard let range = finding.range else { return "- \(finding.id)" }
      return "\(range.file.path):\(range.start.line):\(range.start.column) \(finding.id)"
    }
  }
}
