package import Briefing
package import Diagnostics
package import DossierModel

/// What a run writes: editions and formats, sorted.
package struct PublicationPlan: Sendable {
  /// What was meant and cannot be planned, because the file of a subject or issuer cannot be read.
  package struct Unplanned: Sendable {
    /// What would have been made.
    package var selection: Selection
    package var findings: [Diagnostic]
    /// The subjects; the issuer where it may be any of them.
    var names: [String] {
      let subjects = selection.countries + selection.groups
      return subjects.isEmpty ? [selection.issuer].compactMap(\.self) : subjects
    }
  }

  package let editions: [Edition]
  package let formats: [any PaperFormat]
  /// All formats there are: files of the others may lie in the folder, too.
  package let registry: FormatRegistry
  package let unplanned: [Unplanned]

  package init(
    editions: [Edition], formats: [any PaperFormat], of registry: FormatRegistry = .standard,
    unplanned: [Unplanned] = []
  ) {
    self.editions = editions
    self.formats = formats
    self.registry = registry
    self.unplanned = unplanned
  }

  /// Every name is checked before anything is made.
  package static func make(
    _ selection: Selection, catalog: any Catalog, stationery: Stationery,
    registry: FormatRegistry = .standard
  ) throws(UsageError) -> PublicationPlan {
    let types = try pick(
      selection.types, "document type",
      stationery.documentTypes.values.sorted { $0.id < $1.id }
    ) { $0.id.description }
    let languages = try pick(
      selection.languages, "language", stationery.languages.values.sorted { $0.id < $1.id }
    ) { $0.id.description }
    let formats = try pick(selection.formats, "format", registry.formats) { $0.id }
    let senders = try Senders.make(selection, catalog)
    var editions: [Edition] = []
    for (subject, issuer) in senders.all {
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
    return PublicationPlan(
      editions: editions.sorted { $0.name < $1.name }, formats: formats, of: registry,
      unplanned: senders.unplanned)
  }

  /// The entries that are named, in their order; all of them where no name is given.
  static func pick<Entry>(
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
