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
