import Diagnostics

/// Prints the explanation of a finding, or the list of all.
struct ExplainAction {
  var id: String?
  var isJSON: Bool

  /// All ids, in their order.
  static let ids = DiagnosticID.allCases.map(\.rawValue)

  func run() throws -> Outcome {
    guard let name = id else {
      try Terminal.results(isJSON ? Terminal.json(DiagnosticID.allCases.map(JSON.init)) : Self.list)
      return .done
    }
    guard let id = DiagnosticID(rawValue: Self.bare(name)) else {
      Terminal.messages(
        "demarche: there is no finding '\(name)'"
          + Suggestion.question(for: Self.bare(name), in: Self.ids)
          + "\n'demarche explain' lists all findings.\n")
      return .wrongUsage
    }
    try Terminal.results(isJSON ? Terminal.json(JSON(id)) : Self.text(id))
    return .done
  }

  /// The id alone, also where it was copied with the brackets around it.
  private static func bare(_ name: String) -> String {
    String(name.lowercased().drop { $0 == "[" }.prefix { $0 != "]" })
  }

  /// The id, its severity, its meaning and the two examples.
  static func text(_ id: DiagnosticID) -> String {
    let explanation = id.explanation
    return """
      \(id): \(words(explanation.severity))

      \(Wrapping.wrapped(explanation.meaning))

      Wrong:

      \(indented(explanation.wrong))

      Right:

      \(indented(explanation.right))

      """
  }

  private static func words(_ severity: Severity) -> String {
    switch severity {
    case .error: "an error; the paper is not made"
    case .warning: "a warning; the paper is made"
    case .note: "a note"
    }
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
  }

  /// Every id with the first sentence of its meaning.
  private static var list: String {
    let width = (ids.map(\.count).max() ?? 0) + 2
    return DiagnosticID.allCases.map { id in
      let name = id.rawValue + String(repeating: " ", count: width - id.rawValue.count)
      return name + Wrapping.wrapped(id.explanation.summary, indent: width) + "\n"
    }.joined()
  }

  private struct JSON: Encodable {
    var id: String
    var severity: String
    var meaning: String
    var wrong: String
    var right: String

    init(_ id: DiagnosticID) {
      let explanation = id.explanation
      self.id = id.rawValue
      severity = explanation.severity.rawValue
      meaning = explanation.meaning
      wrong = explanation.wrong
      right = explanation.right
    }
  }
}
