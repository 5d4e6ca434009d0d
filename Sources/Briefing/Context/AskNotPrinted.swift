import Diagnostics
import DossierModel
import Templating

/// Why a text cannot name the day of an ask: the paper does not print the ask.
struct AskNotPrinted {
  let session: Session
  let proposal: Proposal
  let ask: Proposal.Ask
  /// The asks that the paper prints.
  let printed: Set<String>

  var value: MissingValue {
    MissingValue(
      id: .askNotPrinted,
      summary: "ask '\(ask.point.id)' is not printed in this paper: \(reason.words)",
      notes: reason.first.map { [Diagnostic.Note("this one is printed", at: $0.point.range)] }
        ?? [],
      help: reason.help + choice)
  }

  private struct Reason {
    var words: String
    var help: [String] = []
    /// The ask that took its place.
    var first: Proposal.Ask?
  }

  private var reason: Reason {
    let piece = "\(proposal.id)/asks/\(ask.point.id)"
    guard let omission = session.ledger.omissions.first(where: { $0.piece == piece }) else {
      let subject = session.edition.subject
      return ask.point.applicability.concerns(subject.id)
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
    case .beyondLimit(let limit): return beyond(limit)
    }
  }

  private func beyond(_ limit: Int) -> Reason {
    let before = proposal.asks.filter { printed.contains($0.point.id) }
    guard let last = before.last else { return Reason(words: "the type prints \(limit)") }
    let names = before.map { "'\($0.point.id)'" }.joined(separator: " and ")
    let verb = before.count == 1 ? "comes" : "come"
    return Reason(
      words: "\(names) \(verb) before it, and the type prints \(limit) of each proposal",
      help: [
        "put it before '\(last.point.id)' in proposal '\(proposal.id)', or raise 'asks' in the "
          + "'limits' of document type '\(session.edition.type.id)'"
      ],
      first: last)
  }

  private var choice: [String] {
    guard !printed.isEmpty else { return [] }
    return [
      "or name an ask of this paper: \(printed.sorted().map { "'\($0)'" }.joined(separator: ", "))"
    ]
  }
}
