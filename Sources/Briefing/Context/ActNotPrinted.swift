import Diagnostics
import DossierModel
import Templating

/// Why a text cannot name the day of an act: the paper does not print the act.
struct ActNotPrinted {
  let session: Session
  let proposal: Proposal
  let act: Proposal.Act
  /// The acts that the paper prints.
  let printed: Set<String>

  var value: MissingValue {
    MissingValue(
      id: .actNotPrinted,
      summary: "act '\(act.point.id)' is not printed in this paper: \(reason.words)",
      notes: reason.first.map { [Diagnostic.Note("this one is printed", at: $0.point.range)] }
        ?? [],
      help: reason.help + choice)
  }

  private struct Reason {
    var words: String
    var help: [String] = []
    /// The act that took its place.
    var first: Proposal.Act?
  }

  private var reason: Reason {
    let piece = "acts/\(act.point.id)"
    guard let omission = session.ledger.omissions.first(where: { $0.piece == piece }) else {
      let subject = session.edition.subject
      return act.point.applicability.concerns(subject.id)
        ? Reason(words: "it is for the other voice")
        : Reason(
          words: "it is not for '\(subject.slug)'", help: ["add '\(subject.id)' to its 'for'"])
    }
    switch omission.reason {
    case .notValid:
      return Reason(
        words: "it is not valid on \(session.clock.asOf)",
        help: ["widen its 'valid', or end the 'valid' of the text that names it"])
    case .lacks(let fact): return Reason(words: "fact '\(fact)', which it needs, has no value")
    case .lapsed(let day):
      return Reason(words: "its day, \(day), has passed", help: ["set a new day"])
    case .notPrinted(let kind):
      return Reason(words: "no paper prints an act of the kind '\(kind.rawValue)'")
    case .fallen(let strand, let state):
      return Reason(
        words: "it presumes another state of '\(strand)', which is '\(state.rawValue)'",
        help: ["end the 'valid' of the text that names it"])
    case .unsettled(let strand): return Reason(words: "nobody knows where '\(strand)' stands")
    case .beyondLimit(let limit): return beyond(limit)
    }
  }

  private func beyond(_ limit: Int) -> Reason {
    let before = proposal.acts.filter { printed.contains($0.point.id) }
    guard let last = before.last else { return Reason(words: "the type prints \(limit)") }
    let names = before.map { "'\($0.point.id)'" }.joined(separator: " and ")
    let verb = before.count == 1 ? "comes" : "come"
    return Reason(
      words: "\(names) \(verb) before it, and the type prints \(limit) of each proposal",
      help: [
        "give it a lower weight than that of '\(last.point.id)', \(last.point.weight.value), or raise "
          + "'acts' in the 'limits' of document type '\(session.edition.type.id)'"
      ],
      first: last)
  }

  private var choice: [String] {
    guard !printed.isEmpty else { return [] }
    return [
      "or name an act of this paper: \(printed.sorted().map { "'\($0)'" }.joined(separator: ", "))"
    ]
  }
}
