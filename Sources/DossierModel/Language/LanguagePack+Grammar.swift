extension LanguagePack {
  /// The date in its long form, to the precision known: `June 30, 2025`, `junio de 2025`, `2025`.
  package func date(_ date: CalendarDate) -> String {
    let key = date.day != nil ? "day" : date.month != nil ? "month" : "year"
    var values = ["year": String(date.year)]
    if let month = date.month, months.indices.contains(month - 1) {
      values["month"] = months[month - 1]
    }
    if let day = date.day { values["day"] = String(day) }
    return Pattern.fill(datePatterns[key] ?? "{year}", values)
  }

  /// The words joined as the language joins them: `El Salvador, Guatemala y Honduras`.
  package func list(_ words: [String], with name: String = "and") -> String {
    guard let conjunction = conjunctions[name], let last = words.last, words.count > 1 else {
      return words.joined(separator: ", ")
    }
    let comma = conjunction.hasSerialComma && words.count > 2 ? "," : ""
    return words.dropLast().joined(separator: ", ") + comma + " "
      + conjunction.form(before: last) + " " + last
  }

  /// The name with its article: `los Estados Unidos`, `México`, `El Salvador`.
  package func name(of forms: Subject.Forms) -> String? {
    guard let name = forms["name"] else { return nil }
    return forms["article"].map { $0 + " " + name } ?? name
  }

  /// A grammar pattern (`of`, `to`, `in`) filled with a name; an article melts with its preposition,
  /// a name never does: `del Perú`, but `de El Salvador`.
  package func phrase(_ pattern: String, of forms: Subject.Forms) -> String? {
    guard let text = grammar[pattern], let name = forms["name"] else { return nil }
    guard let article = forms["article"] else { return Pattern.fill(text, ["name": name]) }
    let pieces = text.split(separator: "{name}", omittingEmptySubsequences: false)
    return pieces.dropLast().map { join($0, article) + " " + name }.joined() + (pieces.last ?? "")
  }

  /// The article after the text before it, melted with its last word where the two melt.
  private func join(_ text: Substring, _ article: String) -> String {
    for (pair, melted) in contractions.sorted(by: { $0.key < $1.key }) {
      let words = pair.split(separator: " ")
      guard words.count == 2, words[1] == article else { continue }
      let preposition = words[0] + " "
      if text == preposition || text.hasSuffix(" " + preposition) {
        return text.dropLast(preposition.count) + melted
      }
    }
    return text + article
  }
}

extension LanguagePack.Conjunction {
  /// The word as it stands before `next`.
  func form(before next: String) -> String {
    let next = next.lowercased()
    for variant in variants
    where variant.starts.contains(where: next.hasPrefix)
      && !variant.except.contains(where: next.hasPrefix)
    {
      return variant.word
    }
    return word
  }
}
