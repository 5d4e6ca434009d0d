package import Diagnostics

/// One measured series, such as active DACA recipients by country; or a formula over such series.
package struct Fact: Sendable {
  /// Whether the values of a fact grow stale.
  package enum Kind: String, Sendable, CaseIterable {
    /// A series that is still published: its dates count in the line on current series.
    case series
    /// A dated number that does not grow stale.
    case event
  }

  /// How a group gets a value that the series does not hold itself.
  package enum GroupRule: String, Sendable, CaseIterable {
    case sum, none
  }

  /// Where its values come from.
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
  /// What its releases measure unless they say otherwise; others must be asked for by name.
  package var measure: Measure
  /// How often it is measured, where its releases are of periods that differ or recur.
  package var every: Rhythm?
  /// The day on which somebody looked for a newer release, and found none.
  package var looked: CalendarDate?
  /// Digits printed after the decimal point; as the source writes them when absent.
  package var decimals: Int?
  package let content: Content
  /// The releases of a measured fact in the order of its series, the latest first.
  package let latestFirst: [Release]
  package var range: SourceRange

  package init(
    id: FactID, title: LocalizedText, unit: Located<String>, kind: Kind, groups: GroupRule,
    decimals: Int?, measure: Measure = .observed, every: Rhythm? = nil,
    looked: CalendarDate? = nil, content: Content,
    range: SourceRange
  ) {
    self.id = id
    self.title = title
    self.unit = unit
    self.kind = kind
    self.groups = groups
    self.decimals = decimals
    self.measure = measure
    self.every = every
    self.looked = looked
    self.content = content
    // Once here: papers look for the latest at every tag.
    latestFirst =
      if case .measured(let releases) = content {
        releases.sorted { $0.recency > $1.recency }
      } else { [] }
    self.range = range
  }
}

extension Fact {
  /// Whether a release stands for the series: a part of a year in a series of years, or a plan in one
  /// of what was observed, is printed only where it is asked for by name.
  package func isRepresented(by release: Release) -> Bool {
    guard release.measure == measure else { return false }
    guard let every, let period = release.moment.period else { return true }
    return every.admits(period)
  }
}

extension SubjectID {
  /// Every place that a table covers: the total of a release.
  package static var all: SubjectID { SubjectID("all") }
}
