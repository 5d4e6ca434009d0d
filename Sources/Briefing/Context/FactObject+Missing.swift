import Diagnostics
import DossierModel
import Templating

extension FactObject {
  /// What to tell the author of a tag whose figure is not there.
  func missing(_ reason: MissingFigure) -> MissingValue {
    let place = session.name(of: selector.place ?? session.edition.subject.id)
    let moment = selector.moment.map { " at '\($0)'" } ?? ""
    return MissingValue(
      id: .noObservation,
      summary:
        "fact '\(fact.id)' has no value for \(place)\(moment) on \(session.clock.asOf)"
        + explanation(of: reason),
      help: help(for: reason))
  }

  private func explanation(of reason: MissingFigure) -> String {
    switch reason {
    case .notYet(let from?): ": the first was public on \(from)"
    case .notYet(nil), .noPlace, .noRelease: ""
    case .unverified: ": its values are not verified"
    case .notForGroups: ": a value of a single country is needed, and the series is not added up"
    case .mixedReleases: ": the inputs are not of one release, moment or measure"
    case .notOfSeries: ": its releases are of other lengths or measures than the series"
    case .partOverWhole: ": the part is larger than the whole"
    case .fewPlaces(let count): ": its release has \(count) of the three places that a rank needs"
    case .noResult: ": the computation has no result"
    }
  }

  private func help(for reason: MissingFigure) -> [String] {
    switch reason {
    case .noPlace(let places) where !places.isEmpty:
      ["it has values for \(places.joined(separator: ", ")): select one with '.of.PLACE'"]
    case .noRelease(let releases) where !releases.isEmpty:
      ["its releases are \(releases.joined(separator: ", "))"]
    case .unverified: ["verify the value in its source, or print it with --include-unverified"]
    case .notForGroups:
      ["select a member with '.of.PLACE', or declare 'groups: sum' if the values may be added up"]
    case .notYet, .noPlace, .noRelease:
      ["name the fact under 'needs' of the piece, so that it is left out where the value is absent"]
    case .notOfSeries(let releases):
      ["print one by '.at.RELEASE': its releases are \(releases.joined(separator: ", "))"]
    case .fewPlaces: ["print the figure without its rank, or select a release with more places"]
    case .partOverWhole: ["check both in the source: a share is no more than 100%"]
    case .mixedReleases, .noResult: []
    }
  }
}
