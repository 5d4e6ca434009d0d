package import Briefing
import Diagnostics
package import DossierModel

/// What a run writes: editions and formats, sorted.
package struct PublicationPlan: Sendable {
  package let editions: [Edition]
  package let formats: [any PaperFormat]

  package init(editions: [Edition], formats: [any PaperFormat]) {
    self.editions = editions
    self.formats = formats
  }

  /// Every name is checked before anything is made.
  package static func make(
    _ selection: Selection, dossier: Dossier, stationery: Stationery,
    registry: FormatRegistry = .standard
  ) throws(UsageError) -> PublicationPlan {
    let chosen = try selection.issuer.map { name throws(UsageError) in
      try pick(
        [name], "issuer", dossier.issuers.values.sorted { $0.id < $1.id }
      ) { $0.id.description }[0]
    }
    let subjects = try subjects(selection, chosen, dossier)
    let types = try pick(
      selection.types, "document type",
      stationery.documentTypes.values.sorted { $0.id < $1.id }
    ) { $0.id.description }
    let languages = try pick(
      selection.languages, "language", stationery.languages.values.sorted { $0.id < $1.id }
    ) { $0.id.description }
    let formats = try pick(selection.formats, "format", registry.formats) { $0.id }
    var editions: [Edition] = []
    for subject in subjects {
      let issuer = try issuer(of: subject, chosen, dossier)
      for type in types {
        guard type.senders.contains(issuer.kind) else {
          // A type that was not asked for is made for those who may send it.
          if selection.types.isEmpty { continue }
          throw UsageError(
            "'\(issuer.id)' is \(article(issuer.kind)), which may not send "
              + "a document of type '\(type.id)'")
        }
        for language in languages {
          editions.append(
            Edition(
              subject: subject, type: type, language: language, issuer: issuer,
              clock: selection.clock))
        }
      }
    }
    return PublicationPlan(editions: editions.sorted { $0.name < $1.name }, formats: formats)
  }

  private static func subjects(
    _ selection: Selection, _ issuer: Issuer?, _ dossier: Dossier
  ) throws(UsageError) -> [Subject] {
    let all = dossier.subjects.values.sorted { $0.slug < $1.slug }
    guard !selection.countries.isEmpty || !selection.groups.isEmpty else {
      if let issuer {
        // The issuer says for whom it signs.
        return all.filter { subject in issuer.subjects.contains { $0.value == subject.id } }
      }
      return all.filter { $0.issuer != nil }
    }
    var chosen: [Subject] = []
    if !selection.countries.isEmpty {
      chosen += try pick(selection.countries, "country", all.filter { !$0.isGroup }, by: \.slug)
    }
    if !selection.groups.isEmpty {
      chosen += try pick(selection.groups, "group", all.filter(\.isGroup), by: \.slug)
    }
    return chosen
  }

  private static func issuer(
    of subject: Subject, _ chosen: Issuer?, _ dossier: Dossier
  ) throws(UsageError) -> Issuer {
    if let issuer = chosen {
      guard issuer.subjects.contains(where: { $0.value == subject.id }) else {
        let others = issuer.subjects.map { $0.value.description.lowercased() }
        throw UsageError(
          "issuer '\(issuer.id)' does not sign for '\(subject.slug)', only for "
            + others.joined(separator: ", "))
      }
      return issuer
    }
    guard let id = subject.issuer?.value, let issuer = dossier.issuers[id] else {
      let ready = dossier.subjects.values.filter { $0.issuer != nil }.map(\.slug).sorted()
      throw UsageError(
        "nobody signs for '\(subject.slug)' yet: name an 'issuer' in its file under Content/, "
          + "or choose one of \(ready.joined(separator: ", "))")
    }
    return issuer
  }

  /// The entries that are named, in their order; all of them where no name is given.
  private static func pick<Entry>(
    _ names: [String], _ what: String, _ entries: [Entry], by name: (Entry) -> String
  ) throws(UsageError) -> [Entry] {
    guard !names.isEmpty else { return entries }
    let known = entries.map(name)
    for wanted in names where !known.contains(wanted.lowercased()) {
      throw UsageError(
        "unknown \(what) '\(wanted)'\(Suggestion.question(for: wanted, in: known))"
          + "\nThe choice is: \(known.sorted().joined(separator: ", "))")
    }
    let wanted = Set(names.map { $0.lowercased() })
    return entries.filter { wanted.contains(name($0)) }
  }

  private static func article(_ kind: Issuer.Kind) -> String {
    switch kind {
    case .embassy: "an embassy"
    case .joint: "a joint issuer"
    case .organization: "an organization"
    }
  }
}
