/// Which observation of a fact is meant.
package struct FigureSelector: Sendable, Hashable {
  /// The place, when it is not the subject of the edition.
  package var place: SubjectID?
  /// A release id, an ISO date or the name of a period, when it is not the latest.
  package var moment: String?

  package init(place: SubjectID? = nil, moment: String? = nil) {
    self.place = place
    self.moment = moment
  }
}
