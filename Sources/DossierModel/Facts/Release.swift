package import Diagnostics

/// One published table or statement: what its values share.
package struct Release: Sendable {
  package var id: String
  /// What moment or period the values measure.
  package var moment: Moment
  package var measure: Measure
  /// When they first became public; the clock takes the end of the moment where it is not known.
  package var published: CalendarDate?
  /// Values by place; the place `nil` stands for a series that is not by place.
  package var observations: [SubjectID?: Observation]
  package var range: SourceRange

  package init(
    id: String, moment: Moment, measure: Measure = .observed, published: CalendarDate?,
    observations: [SubjectID?: Observation], range: SourceRange
  ) {
    self.id = id
    self.moment = moment
    self.measure = measure
    self.published = published
    self.observations = observations
    self.range = range
  }

  /// The day from which a paper may know it.
  package var firstKnown: CalendarDate {
    let published = published ?? moment.end
    return measure == .observed ? max(published, moment.end) : published
  }
}

extension Release {
  /// The place in a series: by moment; the later publication wins.
  var recency: (Int, Int, String) {
    (moment.end.lastDayNumber, (published ?? moment.end).lastDayNumber, id)
  }
}
