package import Diagnostics

/// One measured series, such as active DACA recipients by country; or a formula over such series.
package struct Fact: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    /// A series that is still published: its age counts in the facts-as-of line.
    case series
    /// A dated number that does not grow stale.
    case event
  }

  /// How a group gets a value that the series does not hold itself.
  package enum GroupRule: String, Sendable, CaseIterable {
    case sum, none
  }

  package enum Content: Sendable {
    case measured([Release])
    case derived(Formula)
  }

  package var id: FactID
  package var title: LocalizedText
  /// Key of the units in the language packs.
  package var unit: Located<String>
  package var kind: Kind
  package var groups: GroupRule
  /// Digits printed after the decimal point; as the source writes them when absent.
  package var decimals: Int?
  package var content: Content
  package var range: SourceRange

  package init(
    id: FactID, title: LocalizedText, unit: Located<String>, kind: Kind, groups: GroupRule,
    decimals: Int?, content: Content, range: SourceRange
  ) {
    self.id = id
    self.title = title
    self.unit = unit
    self.kind = kind
    self.groups = groups
    self.decimals = decimals
    self.content = content
    self.range = range
  }
}

/// A declared computation over facts.
package enum Formula: Sendable {
  /// Percent that a place holds of another place (usually `all`) in the same release.
  case share(of: Located<FactID>, in: Located<SubjectID>)
  /// Position, 1 for the largest, among the countries of one release.
  case rank(Located<FactID>)
  /// Sum of several facts with one date.
  case sum([Located<FactID>])
}

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

/// One value with its source; there is no observation without one.
package struct Observation: Sendable {
  package var value: DecimalNumber
  package var source: Located<SourceID>
  package var also: [Located<SourceID>]
  /// Whether the value was read in the source itself; what was not is printed only on request, and marked.
  package var verified: Bool
  /// The hedge of the source, a key of the language packs: `about`, `more-than`.
  package var qualifier: Located<String>?
  package var range: SourceRange

  package init(
    value: DecimalNumber, source: Located<SourceID>, also: [Located<SourceID>], verified: Bool,
    qualifier: Located<String>?, range: SourceRange
  ) {
    self.value = value
    self.source = source
    self.also = also
    self.verified = verified
    self.qualifier = qualifier
    self.range = range
  }
}

extension SubjectID {
  /// Every place that a table covers: the total of a release.
  package static var all: SubjectID { SubjectID("all") }
}
