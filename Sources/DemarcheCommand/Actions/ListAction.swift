import Briefing
import Diagnostics
import DossierModel
import Publishing

/// Lists entries as a table or as JSON.
struct ListAction {
  var kind: ListCommand.Kind
  var location: LocationOptions
  var selection: SelectionOptions
  var reporting: ReportingOptions

  /// Column names and rows; the names are the keys of the JSON.
  struct Listing {
    var columns: [String]
    var rows: [[String]]
  }

  func run() throws -> Outcome {
    switch try Preparation.make(location, selection, reporting, mayBeEmpty: true) {
    case .ended(let outcome): return outcome
    case .ready(let prepared): return try list(prepared)
    }
  }

  private func list(_ prepared: Preparation.Prepared) throws -> Outcome {
    let composer = prepared.project.composer
    let (plan, clock) = (prepared.plan, prepared.clock)
    let known = Array(composer.stationery.languages.values)
    let languages = plan.editions.isEmpty ? known : plan.editions.map(\.language)
    guard let language = languages.min(by: { $0.id < $1.id }) else { return .done }
    let lister = Lister(
      composer: composer, plan: plan, clock: clock, language: language)
    let listing = lister.listing(of: kind)
    if reporting.json {
      let entries = listing.rows.map { row in
        Dictionary(uniqueKeysWithValues: zip(listing.columns, row))
      }
      try Terminal.results(Terminal.json(entries))
    } else {
      try Terminal.results(Terminal.table([listing.columns.map { $0.uppercased() }] + listing.rows))
    }
    return Findings(reporting, prepared.diagnostics).tell()
  }
}

/// Makes the listings, one for each kind.
struct Lister {
  let composer: Composer
  let plan: PublicationPlan
  let clock: Clock
  let language: LanguagePack

  var catalog: any Catalog { composer.catalog }
  private var stationery: Stationery { composer.stationery }

  func listing(of kind: ListCommand.Kind) -> ListAction.Listing {
    switch kind {
    case .countries: subjects(isGroup: false)
    case .groups: subjects(isGroup: true)
    case .types: types
    case .languages: languages
    case .formats: formats
    case .issuers: issuers
    case .facts: facts
    case .sources: sources
    case .points: points
    }
  }

  private func subjects(isGroup: Bool) -> ListAction.Listing {
    let subjects = catalog.allSubjects.filter { $0.isGroup == isGroup }
      .sorted { $0.slug < $1.slug }
    return ListAction.Listing(
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

  private var types: ListAction.Listing {
    ListAction.Listing(
      columns: ["id", "name", "senders", "function"],
      rows: stationery.documentTypes.values.sorted { $0.id < $1.id }.map { type in
        [
          type.id.description, type.name[language.id] ?? "",
          type.senders.map(\.rawValue).joined(separator: " "), type.function[language.id] ?? "",
        ]
      })
  }

  private var languages: ListAction.Listing {
    ListAction.Listing(
      columns: ["id", "name"],
      rows: stationery.languages.values.sorted { $0.id < $1.id }
        .map { [$0.id.description, $0.name] })
  }

  private var formats: ListAction.Listing {
    ListAction.Listing(
      columns: ["id", "extension", "summary"],
      rows: FormatRegistry.standard.formats.map { [$0.id, $0.fileExtension, $0.summary] })
  }

  private var issuers: ListAction.Listing {
    ListAction.Listing(
      columns: ["id", "name", "kind", "signs for"],
      rows: catalog.allIssuers.map { issuer in
        [
          issuer.id.description, issuer.name[language.id] ?? "", issuer.kind.rawValue,
          issuer.subjects.map { $0.value.description.lowercased() }.joined(separator: " "),
        ]
      })
  }

  private var sources: ListAction.Listing {
    ListAction.Listing(
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
  private var facts: ListAction.Listing {
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
        let value = Typography(language, of: subject).value(of: figure)
        rows.append([
          fact.id.description, subject.slug, "{{facts.\(fact.id).value}}",
          value + (figure.verified ? "" : " [unverified]"),
          figure.asOf.description, figure.sources.map(\.description).joined(separator: " "), title,
        ])
      }
    }
    return ListAction.Listing(
      columns: ["id", "subject", "tag", "value", "date", "source", "title"], rows: rows)
  }
}
