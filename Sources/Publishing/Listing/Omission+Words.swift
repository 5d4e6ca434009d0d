package import Briefing
import DossierModel

extension Omission.Reason {
  /// The reason in words.
  package var words: String {
    switch self {
    case .notValid: "not valid on the day"
    case .lacks(let fact): "fact '\(fact)' has no value"
    case .beyondLimit(let limit):
      limit == 1 ? "the type prints one of its kind" : "the type prints \(limit) of its kind"
    case .lapsed(let day): "its day, \(day), has passed"
    case .fallen(let strand, let state): "'\(strand)' is '\(state.rawValue)'"
    case .unsettled(let strand): "nobody knows where '\(strand)' stands"
    case .notPrinted(let kind): "no paper prints an act of the kind '\(kind.rawValue)'"
    }
  }
}
