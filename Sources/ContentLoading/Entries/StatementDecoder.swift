import Diagnostics
import DossierModel

/// Reads `statements/<cc>.yaml`: what the Governments of a country have said.
enum StatementDecoder {
  static func positions(in file: EntryFile, name: FileName) -> StatedPositions? {
    file.object { fields in
      let country = SubjectID(name.id)
      let said: [(key: Located<String>, value: Draft)]? = fields.required(
        "statements", .table(position))
      let lines = fields.optional("may-not-say", .list(line))
      fields.note()
      fields.log.refer(.subject, Located(name.id, at: file.value.anchor))
      return StatedPositions(
        country: country, all: (said ?? []).map { $0.value($0.key) }.sorted { $0.day < $1.day },
        lines: lines ?? [], range: file.value.anchor)
    }
  }

  private typealias Draft = (Located<String>) -> StatedPosition

  private static var position: Reader<Draft> {
    .object { fields in
      let day = fields.required("day", .date)
      let office = fields.required("office", .localized)
      let stance: Stance? = fields.required("kind", .choice)
      let matters = fields.optional("about", .list(.strand))
      let themes = fields.optional("themes", .list(.name(.theme)))
      let statement = fields.statement("says", at: nil)
      guard let day, let office, let stance, let statement else { return nil }
      return { name in
        var statement = statement
        statement.range = name.range
        return StatedPosition(
          id: StatedPositionID(name.value), day: day, office: office, stance: stance,
          matters: matters ?? [], themes: themes ?? [], statement: statement)
      }
    }
  }

  private static var line: Reader<StatedLine> {
    .object { fields in
      let matters = fields.optional("about", .list(.strand)) ?? []
      let themes = fields.optional("themes", .list(.name(.theme))) ?? []
      let stances: [Stance]? = fields.optional("kinds", .list(.choice))
      let words = fields.optional("words", .phrasesByLanguage)
      let since = fields.required("since", .date)
      let statement = fields.statement("line", at: fields.place)
      if matters.isEmpty, themes.isEmpty, words == nil {
        fields.log.report(.aboutNothing(fields.place))
      }
      guard let since, let statement else { return nil }
      return StatedLine(
        matters: matters, themes: themes, stances: stances ?? [],
        words: (words ?? [:]).mapValues { PhraseTable($0.map { ($0, ()) }) }, since: since,
        statement: statement)
    }
  }
}

extension Fields {
  /// A text under a key, with `source`, `also` and `verified`.
  func statement(_ key: String, at range: SourceRange?) -> Statement? {
    let text = required(key, .localized)
    let citation = citation()
    note()
    guard let text, let citation else { return nil }
    log.claim(citation)
    return Statement(
      text: text, source: citation.source, also: citation.also, verified: citation.verified,
      range: range ?? place)
  }
}

extension Diagnostic {
  fileprivate static func aboutNothing(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .aboutNothing, "the line says of no matter that it may not be said", at: range,
      help: ["add 'about' with instruments or strands, 'themes', or 'words'"])
  }
}
