package import Diagnostics

/// One published table or statement: what its values share.
package struct Release: Sendable {
  package var id: String
  /// What moment the values measure.
  package var asOf: CalendarDate
  /// When they first became public; the clock takes `asOf` where it is not known.
  package var published: CalendarDate?
  /// The United States fiscal year (October to September) that a sum of money belongs to.
  package var fiscalYear: Int?
  /// Values by place; the place `nil` stands for a series that is not by place.
  package var observations: [SubjectID?: Observation]
  package var range: SourceRange

  package init(
    id: String, asOf: CalendarDate, published: CalendarDate?, fiscalYear: Int?,
    observations: [SubjectID?: Observation], range: SourceRange
  ) {
    self.id = id
    self.asOf = asOf
    self.published = published
    self.fiscalYear = fiscalYear
    self.observations = observations
    self.range = range
  }
}

extension Release {
  /// The place in a series: by fiscal year where there is one, else by date; the later publication
  /// wins.
  var recency: (Int, Int, Int, String) {
    (fiscalYear ?? 0, asOf.lastDayNumber, (published ?? asOf).lastDayNumber, id)
  }
}
