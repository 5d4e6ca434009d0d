package import DossierModel

/// How a language writes a figure.
package struct Typography: Sendable {
  private let language: LanguagePack

  package init(_ language: LanguagePack) { self.language = language }

  /// What `.value` prints: the figure with unit and hedge.
  package func value(of figure: Figure) -> String { hedged(amount(of: figure), figure) }

  /// The figure with unit, without hedge.
  func amount(of figure: Figure) -> String {
    if figure.unit == "rank" { return language.ordinal(figure.value) ?? number(of: figure) }
    return language.amount(
      figure.value, unit: figure.unit, decimals: figure.decimals, hedge: figure.hedge)
      ?? number(of: figure)
  }

  /// What the digits claim that `.value` prints.
  func interval(of figure: Figure) -> Interval {
    let printed = language.rounded(
      figure.value, unit: figure.unit, decimals: figure.decimals, hedge: figure.hedge)
    return Interval(printed, qualifier: figure.qualifier, isRounded: printed != figure.value)
  }

  /// What a member that prints a number claims, and how fine its digits are.
  ///
  /// The bare number and the words leave the hedge of the source to the sentence: it counts all the same.
  package func claim(
    of figure: Figure, as member: FactMember
  ) -> (bound: Interval, decimals: Int) {
    let printed =
      switch member {
      case .short: figure.decimals.flatMap { figure.value.rounded(to: $0, figure.hedge) }
      case .value, .share, .rank, .change:
        language.rounded(
          figure.value, unit: figure.unit, decimals: figure.decimals, hedge: figure.hedge)
      case .words, .date, .period, .until, .source: nil as DecimalNumber?
      }
    let value = printed ?? figure.value
    return (
      Interval(value, qualifier: figure.qualifier, isRounded: value != figure.value),
      Interval.decimals(of: value, qualifier: figure.qualifier)
    )
  }

  /// The bare number.
  func number(of figure: Figure) -> String {
    language.number(figure.value, decimals: figure.decimals, hedge: figure.hedge)
  }

  /// The text with the hedge of the source: `about 4,600`.
  func hedged(_ text: String, _ figure: Figure) -> String {
    guard let qualifier = figure.qualifier, let pattern = language.qualifiers[qualifier] else {
      return text
    }
    return Pattern.fill(pattern, ["v": text])
  }
}
