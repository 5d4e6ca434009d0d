package import Briefing
package import DossierModel

/// Makes the listings, one for each kind.
package struct Lister: Sendable {
  let composer: Composer
  let plan: PublicationPlan
  let clock: Clock
  let language: LanguagePack
  let version: String

  var catalog: any Catalog { composer.catalog }
  private var stationery: Stationery { composer.stationery }

  /// Lists what a plan is made from, in the first language of the plan, or of all that there are where
  /// it has no edition; there is no lister where there is no language.
  package init?(_ composer: Composer, _ plan: PublicationPlan, clock: Clock, version: String) {
    let planned = plan.editions.map(\.language)
    let languages = planned.isEmpty ? Array(composer.stationery.languages.values) : planned
    guard let language = languages.min(by: { $0.id < $1.id }) else { return nil }
    self.composer = composer
    self.plan = plan
    self.clock = clock
    self.language = language
    self.version = version
  }

  /// The listing of a kind.
  package func listing(of kind: Listing.Kind) -> Listing {
    switch kind {
    case .countries: subjects(isGroup: false)
    case .groups: subjects(isGroup: true)
    case .types: types
    case .languages: languages
    case .formats: formats
    case .issuers: issuers
    case .facts: facts
    case .status: statuses
    case .positions: positions
    case .sources: sources
    case .points: points
    }
  }

  private func subjects(isGroup: Bool) -> Listing {
    let subjects = catalog.allSubjects.filter { $0.isGroup == isGroup }
      .sorted { $0.slug < $1.slug }
    return Listing(
      columns: ["id", "name", "issuer", "renderable"] + (isGroup ? ["members"] : []),
      rows: subjects.map { subject in
        let row = [
          subject.slug,
          subject.forms[language.id]?["name"] ?? catalog.name(of: subject, in: language) ?? "",
          subject.issuer?.value.description ?? "none yet",
          subject.issuer == nil ? "no" : "yes",
        ]
        return isGroup
          ? row + [subject.members.map(\.description).joined(separator: " ")] : row
      })
  }

  private var types: Listing {
    Listing(
      columns: ["id", "name", "senders", "function"],
      rows: stationery.documentTypes.values.sorted { $0.id < $1.id }.map { type in
        [
          type.id.description, type.name[language.id] ?? "",
          type.senders.map(\.rawValue).joined(separator: " "), type.function[language.id] ?? "",
        ]
      })
  }

  private var languages: Listing {
    Listing(
      columns: ["id", "name"],
      rows: stationery.languages.values.sorted { $0.id < $1.id }
        .map { [$0.id.description, $0.name] })
  }

  private var formats: Listing {
    Listing(
      columns: ["id", "extension", "summary"],
      rows: FormatRegistry.standard.formats.map { [$0.id, $0.fileExtension, $0.summary] })
  }

  private var issuers: Listing {
    Listing(
      columns: ["id", "name", "kind", "signs for"],
      rows: catalog.allIssuers.map { issuer in
        [
          issuer.id.description, issuer.name[language.id] ?? "", issuer.kind.rawValue,
          issuer.subjects.map { $0.value.description.lowercased() }.joined(separator: " "),
        ]
      })
  }

  private var sources: Listing {
    Listing(
      columns: ["id", "kind", "date", "publisher", "title", "address"],
      rows: catalog.allSources.map { source in
        [
          source.id.description, source.kind.rawValue, source.date?.description ?? "",
          source.publisher, source.title, source.url ?? "",
        ]
      })
  }

  /// The subjects of the plan, each once.
  private var planned: [Subject] {
    var seen = Set<SubjectID>()
    return plan.editions.map(\.subject).filter { seen.insert($0.id).inserted }
  }

  /// Each fact for each subject with the tag to paste, or why there is no value.
  private var facts: Listing {
    let lookup = FactLookup(CatalogReader(catalog), clock: clock)
    var rows: [[String]] = []
    for fact in catalog.allFacts {
      for subject in planned {
        let title = fact.title[language.id] ?? ""
        guard case .success(let figure) = lookup.figure(fact, for: subject.id) else {
          rows.append(
            [
              fact.id.description, subject.slug, "", "no value on \(clock.asOf)", "", "",
              title,
            ])
          continue
        }
        let value = Typography(language).value(of: figure)
        rows.append([
          fact.id.description, subject.slug, "{{facts.\(fact.id).value}}",
          value + (figure.verified ? "" : " [unverified]"),
          figure.moment.name, figure.sources.map(\.description).joined(separator: " "), title,
        ])
      }
    }
    return Listing(
      columns: ["id", "subject", "tag", "value", "date", "source", "title"], rows: rows)
  }
}
