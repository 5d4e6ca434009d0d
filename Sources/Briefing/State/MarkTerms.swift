import Diagnostics
import DossierModel

/// The terms that mark a paper which no Government has issued, and what each of them must hold.
enum MarkTerm: String, CaseIterable {
  case specimen = "mark-specimen"
  case joint = "mark-joint"
  case sample = "mark-sample"
  case reconstruction = "mark-reconstruction"
  /// What a paper says that holds statements known to be out of date.
  case known = "mark-known"
  case letterhead = "letterhead-for"

  /// Every term that the state of a paper needs.
  static let keys =
    allCases.map(\.rawValue) + PaperState.allCases.map(\.term)
    + ["content-set", "mark-top", "mark-bottom"]

  /// The places of the pattern; of several alternatives one is enough.
  private var places: [[String]] {
    switch self {
    case .specimen, .letterhead: [["mission", "of-mission"]]
    case .joint, .sample, .known: []
    case .reconstruction: [["year"], ["compiled"], ["date"]]
    }
  }

  /// How many letters the words must have beside the places: a mark is a sentence, not a sign.
  private var leastLetters: Int { self == .letterhead ? 2 : 20 }

  /// What is wrong with the marks of a language: a folder of words cannot take the mark away.
  static func findings(in language: LanguagePack) -> [Diagnostic] {
    let patterns = allCases.compactMap { term in
      language.terms[term.rawValue].flatMap { term.finding($0, in: language) }
    }
    let names = keys.filter { MarkTerm(rawValue: $0) == nil }.compactMap { key in
      language.terms[key].flatMap { text in
        letters(in: text.value) < 2 || CharacterRule.firstFault(in: text.value) != nil
          ? Diagnostic.badMark(key, text, "it needs letters, and none that cannot be seen") : nil
      }
    }
    return patterns + names
  }

  private func finding(_ text: Located<String>, in language: LanguagePack) -> Diagnostic? {
    for alternatives in places
    where !alternatives.contains(where: { text.value.contains("{\($0)}") }) {
      let names = alternatives.map { "{\($0)}" }.joined(separator: " or ")
      return .badMark(rawValue, text, "it must hold \(names)")
    }
    let words = places.joined().reduce(text.value) { $0.replacing("{\($1)}", with: "") }
    guard !words.contains(where: { $0 == "{" || $0 == "}" }) else {
      return .badMark(rawValue, text, "it holds a place that nothing fills")
    }
    guard Self.letters(in: words) >= leastLetters, CharacterRule.firstFault(in: words) == nil else {
      return .badMark(
        rawValue, text, "it needs at least \(leastLetters) letters, and none that cannot be seen")
    }
    if let state, let name = language.terms[state.term]?.value,
      Self.letters(in: name) > 1, !words.lowercased().contains(name.lowercased())
    {
      return .badMark(rawValue, text, "it must hold the word '\(name)'")
    }
    return nil
  }

  /// What the words say that the paper is.
  private var state: PaperState? {
    switch self {
    case .specimen, .joint, .sample: .specimen
    case .reconstruction: .reconstruction
    case .letterhead, .known: nil
    }
  }

  private static func letters(in text: String) -> Int {
    text.unicodeScalars.count { $0.properties.isAlphabetic }
  }
}

extension Diagnostic {
  fileprivate static func badMark(
    _ key: String, _ text: Located<String>, _ reason: String
  ) -> Diagnostic {
    Diagnostic(
      .badMark, "the term '\(key)' cannot mark a paper: \(reason)", at: text.range,
      help: ["write a full sentence as the shipped languages have it"])
  }
}
