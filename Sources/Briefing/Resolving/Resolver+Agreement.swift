import Diagnostics
import DossierModel

extension Resolver {
  /// One paper says of one place and moment one thing: of figures that are printed twice, in other
  /// digits or from another release, the intervals that the digits claim must meet.
  func reportDisagreements() {
    var first: [Measured: Mention] = [:]
    for mention in session.ledger.mentions {
      guard let figure = mention.figure else { continue }
      let measured = Measured(figure)
      guard let other = first[measured], let earlier = other.figure else {
        first[measured] = mention
        continue
      }
      guard !session.interval(of: figure).meets(session.interval(of: earlier)) else { continue }
      diagnostics.append(.figuresDisagree(mention, other, on: figure.moment))
    }
  }

  /// What a figure is of, whatever its digits.
  private struct Measured: Hashable {
    var fact: FactID
    var place: SubjectID?
    var moment: Moment
    var measure: Measure
    var origin: Figure.Origin

    init(_ figure: Figure) {
      fact = figure.fact
      place = figure.place
      moment = figure.moment
      measure = figure.measure
      origin = figure.origin
    }
  }
}

extension Diagnostic {
  fileprivate static func figuresDisagree(
    _ mention: Mention, _ other: Mention, on moment: Moment
  ) -> Diagnostic {
    Diagnostic(
      .figuresDisagree,
      "'\(mention.subject)' is \(mention.printed) here and \(other.printed) elsewhere in the paper, both "
        + "for \(moment.name)",
      at: mention.range, notes: [Note("the other one is printed here", at: other.range)],
      help: ["print one release in both places: name it with '.at.RELEASE'"])
  }
}
