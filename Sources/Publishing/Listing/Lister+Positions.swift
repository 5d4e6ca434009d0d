import Briefing
import DossierModel

extension Lister {
  /// For each country of the plan: what its Governments have said, what they may not be made to say, and
  /// what each piece rests on that a paper of the plan prints in their name.
  var positions: Listing {
    let printed = printedPositions
    let rows = countries.flatMap { country -> [[String]] in
      let known = catalog.statedPositions(of: country)
      let present = catalog.subject(country)?.government(on: clock.asOf)
      let said = (known?.all ?? []).map { row(of: $0, country, present) }
      let lines = (known?.lines ?? []).map { row(of: $0, country) }
      return said + lines + (printed[country] ?? [])
    }
    return Listing(
      columns: ["country", "what", "id", "kind", "day", "about", "words", "source"], rows: rows)
  }

  /// The countries of the plan, each once, by id.
  private var countries: [SubjectID] {
    Set(plan.editions.flatMap { $0.subject.isGroup ? $0.subject.members : [$0.subject.id] })
      .sorted()
  }

  private func row(
    of said: StatedPosition, _ country: SubjectID, _ present: Subject.Government?
  ) -> [String] {
    let isEarlier = present.map { said.day.lastDayNumber < $0.since.lastDayNumber } ?? false
    let remark = said.statement.verified ? "" : " [unverified]"
    return [
      country.slug, isEarlier ? "stated by an earlier Government" : "stated",
      said.id.description, said.stance.rawValue, said.day.description,
      names(said.matters, said.themes), (said.statement.text[language.id] ?? "") + remark,
      said.statement.source.value.description,
    ]
  }

  private func row(of line: StatedLine, _ country: SubjectID) -> [String] {
    let checked =
      line.stances.isEmpty && line.words.isEmpty ? "may not say, for editors" : "may not say"
    return [
      country.slug, checked, "", line.stances.map(\.rawValue).joined(separator: " "),
      line.since.description, names(line.matters, line.themes),
      line.statement.text[language.id] ?? "", line.statement.source.value.description,
    ]
  }

  private func names(_ matters: [Located<StrandID>], _ themes: [Located<String>]) -> String {
    (matters.map(\.value.description) + themes.map(\.value)).joined(separator: " ")
  }

  /// What the papers print in the name of each country, and on what it rests on the day: each piece once.
  private var printedPositions: [SubjectID: [[String]]] {
    var rows: [SubjectID: [[String]]] = [:]
    var seen: Set<[String]> = []
    for edition in plan.editions where edition.language.id == language.id {
      for position in composer.brief(edition).value?.evidence.positions ?? [] {
        let (country, ground) = (position.country, position.ground)
        guard seen.insert([country.description, position.piece]).inserted else { continue }
        rows[country, default: []].append([
          country.slug, "printed", position.piece, ground.word, "", "",
          ground.names.joined(separator: " "), "",
        ])
      }
    }
    return rows
  }
}

extension Ground {
  /// How listings call it.
  fileprivate var word: String {
    switch self {
    case .proposed: "proposed"
    case .stated: "stated"
    case .instrument: "instrument"
    }
  }

  /// What it is, by id.
  fileprivate var names: [String] {
    switch self {
    case .proposed: []
    case .stated(let positions): positions.map(\.id.description)
    case .instrument(let id): [id.description]
    }
  }
}
