import Diagnostics
import DossierModel

extension Reader where Value == Bases {
  /// `proposed`, or a map from countries to `proposed`, `{stated: ID}` or `{instrument: ID}`.
  static var bases: Reader {
    Reader { entry, log in
      guard case .mapping = entry.value.content else {
        return Reader<Basis>.basis.read(entry, log).map {
          Bases(common: $0, byCountry: [:], range: entry.place)
        }
      }
      let table = Reader<[(key: Located<String>, value: Basis)]>.table(.basis).read(entry, log)
      guard let table else { return nil }
      if table.isEmpty { log.report(.badBasis(entry.place)) }
      for (country, _) in table { log.refer(.party, country) }
      let pairs = table.map { (SubjectID($0.key.value), $0.value) }
      return Bases(
        common: nil, byCountry: Dictionary(pairs, uniquingKeysWith: { first, _ in first }),
        range: entry.place)
    }
  }
}

extension Reader where Value == Basis {
  fileprivate static var basis: Reader {
    Reader { entry, log in
      guard case .mapping = entry.value.content else {
        return Reader<Word>.choice.read(entry, log).map { _ in .proposed }
      }
      return Reader.object { fields in
        let stated = fields.optional("stated", .oneOrMore)
        let instrument = fields.optional("instrument", .strand)
        fields.note()
        switch (stated, instrument) {
        case (let stated?, nil): return .stated(stated)
        case (nil, let instrument?): return .instrument(instrument)
        default:
          log.report(.badBasis(fields.place))
          return nil
        }
      }.read(entry, log)
    }
  }

  /// What a basis may say in one word.
  private enum Word: String, CaseIterable { case proposed }
}

extension Reader where Value == [Located<StatedPositionID>] {
  /// The id of something that was said, or several.
  fileprivate static var oneOrMore: Reader {
    Reader { entry, log in
      let one = Reader<Located<String>>.identifier.map { text, _, _ in
        Located(StatedPositionID(text.value), at: text.range)
      }
      guard case .sequence = entry.value.content else {
        return one.read(entry, log).map { [$0] }
      }
      return Reader.list(one).read(entry, log).flatMap { $0.isEmpty ? nil : $0 }
    }
  }
}

extension Reader where Value == [Located<String>] {
  /// At most two themes of the proposals.
  static var themes: Reader {
    Reader.list(.name(.theme)).map { themes, entry, log in
      if themes.count > 2 { log.report(.tooManyThemes(themes[2])) }
      return themes
    }
  }
}

extension Diagnostic {
  fileprivate static func badBasis(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .badBasis, "a basis is one thing: what was stated, or an instrument", at: range,
      help: ["write {stated: ID}, {instrument: ID}, or proposed"])
  }

  fileprivate static func tooManyThemes(_ theme: Located<String>) -> Diagnostic {
    Diagnostic(
      .tooManyThemes, "a piece has at most two themes", at: theme.range,
      help: ["keep the two that it argues, or write two pieces"])
  }
}
