import Diagnostics
import DossierModel

/// A finding and what of its entry it is about.
typealias PartFinding = (part: LoadingLog.Part, diagnostic: Diagnostic)

/// Which entries there are, whatever is wrong in them.
protocol EntryNames {
  func names(of kind: EntryKind) -> [String]
  func defines(_ kind: EntryKind, _ id: String) -> Bool
  /// Whether some file of the kind could not be read, so that any name may be right.
  func isIncomplete(_ kind: EntryKind) -> Bool
}

/// What every language has words for; nothing where no language is known.
struct KnownWords: Sendable {
  let units: Set<String>?
  let qualifiers: Set<String>?
  /// What the values of units can be: the strictest that a language says.
  let bounds: [String: LanguagePack.Bounds]

  init(_ languages: [LanguageTag: LanguagePack]?) {
    units = languages.map { Set($0.values.flatMap(\.units.keys)) }
    qualifiers = languages.map { Set($0.values.flatMap(\.qualifiers.keys)) }
    bounds = (languages ?? [:]).values.flatMap(\.units).reduce(into: [:]) { all, unit in
      let own = unit.value.bounds
      let other = all[unit.key] ?? own
      all[unit.key] = LanguagePack.Bounds(
        isWhole: own.isWhole || other.isWhole, isSigned: own.isSigned && other.isSigned,
        most: [own.most, other.most].compactMap(\.self).min(), rounding: own.rounding)
    }
  }
}

/// Every name in an entry must be that of something which exists.
struct CheckReferences {
  let names: any EntryNames
  let words: KnownWords

  func findings(_ references: [LoadingLog.Reference]) -> [PartFinding] {
    references.compactMap { reference in finding(reference).map { (reference.part, $0) } }
  }

  private func finding(_ reference: LoadingLog.Reference) -> Diagnostic? {
    let name = reference.name
    switch reference.kind {
    case .source: return finding(.unknownSource, "source", reference, among: .source)
    case .fact: return finding(.unknownFact, "fact", reference, among: .fact)
    case .issuer: return finding(.unknownIssuer, "issuer", reference, among: .issuer)
    case .subject where names.defines(.audience, name) && !names.defines(.subject, name):
      return .audienceInList(reference)
    case .subject: return finding(.unknownSubject, "subject", reference, among: .subject)
    case .place:
      if name == SubjectID.all.description || SubjectID(name).isCountryCode { return nil }
      return finding(.unknownSubject, "place", reference, among: .subject, and: ["all"])
    case .party:
      if SubjectID(name).isCountryCode { return nil }
      return finding(.unknownSubject, "party", reference, among: .subject)
    case .theme: return finding(.unknownTheme, "theme", reference, among: .theme)
    case .audience: return finding(.unknownAudience, "audience", reference, among: .audience)
    case .speaker:
      let voices = Issuer.Voice.allCases.map(\.rawValue)
      return finding(
        .unknownVoice, "voice or issuer", reference, among: .issuer, and: voices)
    case .unit: return finding(.unknownUnit, "unit", reference, in: words.units)
    case .qualifier: return finding(.unknownQualifier, "qualifier", reference, in: words.qualifiers)
    }
  }

  private func finding(
    _ id: DiagnosticID, _ what: String, _ reference: LoadingLog.Reference, among kind: EntryKind,
    and others: [String] = []
  ) -> Diagnostic? {
    // A file that could not be read may well define the name.
    guard !names.isIncomplete(kind), !names.defines(kind, reference.name) else {
      return nil
    }
    return .unknownName(id, what, reference, known: names.names(of: kind) + others)
  }

  private func finding(
    _ id: DiagnosticID, _ what: String, _ reference: LoadingLog.Reference, in known: Set<String>?
  ) -> Diagnostic? {
    guard let known, !known.contains(reference.name) else { return nil }
    return .unknownName(id, what, reference, known: Array(known))
  }
}

extension Diagnostic {
  fileprivate static func audienceInList(_ reference: LoadingLog.Reference) -> Diagnostic {
    Diagnostic(
      .unknownSubject, "'\(reference.name)' is an audience, not a subject", at: reference.range,
      help: ["an audience stands alone, without brackets; others join it in audiences.yaml"])
  }

  fileprivate static func unknownName(
    _ id: DiagnosticID, _ what: String, _ reference: LoadingLog.Reference, known: [String]
  ) -> Diagnostic {
    let remedy =
      switch reference.kind {
      case .source: "define it in sources/"
      case .fact: "define it in facts/"
      case .issuer: "give it a file in issuers/"
      case .subject: "give it a file in countries/ or groups/"
      case .place: "write a country code, a group that has a file, or 'all'"
      case .party: "write a country code or a group that has a file"
      case .theme: "add it under 'themes' of a proposal.yaml"
      case .audience: "define it in audiences.yaml, or write subjects as a list: [XA, XB]"
      case .speaker: "write a voice, or the id of an issuer that has a file in issuers/"
      case .unit, .qualifier: "define it in the terms.yaml of every language"
      }
    return Diagnostic(
      id, .error,
      "unknown \(what) '\(reference.name)'" + Suggestion.question(for: reference.name, in: known),
      at: reference.range, help: [remedy])
  }
}
