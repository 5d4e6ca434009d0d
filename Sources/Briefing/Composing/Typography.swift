package import DossierModel

/// How a language, and the custom of a subject, write a figure.
package struct Typography: Sendable {
  private let language: LanguagePack
  private let separators: NumberSeparators?

  /// As papers of `subject` in `language` write figures.
  package init(_ language: LanguagePack, of subject: Subject) {
    self.language = language
    separators = subject.numbers
  }

  /// What `.value` prints: the figure with unit and hedge.
  package func value(of figure: Figure) -> String { hedged(amount(of: figure), figure) }

  /// The figure with unit, without hedge.
  func amount(of figure: Figure) -> String {
    if figure.unit == "rank" { return language.ordinal(figure.value) ?? number(of: figure) }
    return language.amount(
      figure.value, unit: figure.unit, decimals: figure.decimals, separators: separators)
      ?? number(of: figure)
  }

  /// The bare number.
  func number(of figure: Figure) -> String {
    language.number(figure.value, decimals: figure.decimals, separators: separators)
  }

  /// The text with the hedge of the source: `about 4,600`.
  func hedged(_ text: String, _ figure: Figure) -> String {
    guard let qualifier = figure.qualifier, let pattern = language.qualifiers[qualifier] else {
      return text
    }
    return Pattern.fill(pattern, ["v": text])
  }
}
