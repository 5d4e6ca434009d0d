import DossierModel

/// The words of the language for the standing of one edition.
struct StandingWords {
  let edition: Edition
  private var language: LanguagePack { edition.language }
  private var issuer: Issuer { edition.issuer }

  init(_ edition: Edition) { self.edition = edition }

  func term(_ key: String) -> String { language.terms[key]?.value ?? key }
  func term(_ mark: MarkTerm) -> String { term(mark.rawValue) }

  var ownLetterhead: Standing.Letterhead {
    Standing.Letterhead(name: text(issuer.name), place: text(issuer.place))
  }

  /// “For the Embassy of Guatemala”; nothing for Governments jointly.
  var missionLetterhead: Standing.Letterhead? {
    mission.map {
      Standing.Letterhead(name: $0.fill(term(.letterhead)), place: text(issuer.place))
    }
  }

  /// What is for one mission to clear, or for all Governments that are named.
  var markOfGovernment: String {
    mission.map { $0.fill(term(.specimen)) } ?? term(.joint)
  }

  func mark(of reconstruction: Reconstruction) -> String {
    let day = edition.clock.asOf
    return Pattern.fill(
      term(.reconstruction),
      [
        "year": String(day.year), "compiled": String(reconstruction.compiled),
        "date": language.date(day),
      ])
  }

  private var mission: Mission? {
    issuer.mission?[language.id].map { Mission(name: $0, language: language) }
  }

  private func text(_ localized: LocalizedText) -> String {
    localized[language.id] ?? issuer.id.description
  }
}

/// A mission as sentences name it: “the Embassy of Guatemala”.
private struct Mission {
  let name: String
  let language: LanguagePack

  func fill(_ pattern: String) -> String {
    Pattern.fill(pattern, ["mission": name, "of-mission": ofMission])
  }

  /// With the preposition, which may melt with the article: «del Consulado General».
  private var ofMission: String {
    let words = name.split(separator: " ", maxSplits: 1)
    let range = language.range
    var values = ["name": Located(name, at: range)]
    if words.count == 2,
      language.contractions.keys.contains(where: { $0.hasSuffix(" \(words[0])") })
    {
      values = [
        "article": Located(String(words[0]), at: range),
        "name": Located(String(words[1]), at: range),
      ]
    }
    return language.phrase("of", of: Subject.Forms(values)) ?? name
  }
}
