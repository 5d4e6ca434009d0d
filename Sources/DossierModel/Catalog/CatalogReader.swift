package import Diagnostics

/// A way to a catalog that notes every question: one for each edition.
package final class CatalogReader {
  /// The catalog itself, for what decides nothing in a paper: suggestions in findings, listings.
  package let catalog: any Catalog
  private(set) package var reads: Set<Read> = []

  package init(_ catalog: any Catalog) { self.catalog = catalog }

  package func note(_ read: Read) { reads.insert(read) }

  package func subject(_ id: SubjectID) -> Subject? {
    note(.entry(.subject, id.description))
    return catalog.subject(id)
  }

  package func issuer(_ id: IssuerID) -> Issuer? {
    note(.entry(.issuer, id.description))
    return catalog.issuer(id)
  }

  package func source(_ id: SourceID) -> Source? {
    note(.entry(.source, id.description))
    return catalog.source(id)
  }

  /// Everything of a fact but its values, for each of which `FactLookup` is asked.
  package func fact(_ id: FactID) -> Fact? {
    note(.entry(.fact, id.description))
    return catalog.fact(id)
  }

  package func instrument(_ id: InstrumentID) -> Instrument? {
    note(.entry(.instrument, id.description))
    return catalog.instrument(id)
  }

  /// What the Governments of a country have said.
  package func statedPositions(of country: SubjectID) -> StatedPositions? {
    note(.entry(.statements, country.description))
    return catalog.statedPositions(of: country)
  }

  /// What texts call agreements, programs and orders.
  package var instrumentNames: InstrumentNames {
    note(.instrumentNames)
    return catalog.instrumentNames
  }

  package func names(of kind: EntryKind) -> [String] {
    note(.names(kind))
    return catalog.names(of: kind)
  }

  package func proposals(for subject: SubjectID) -> [Proposal] {
    note(.proposals(subject))
    return catalog.proposals(for: subject)
  }

  /// The openings of a subject's paper on a day, by id; more than one are a finding.
  package func openings(of subject: SubjectID, on day: CalendarDate) -> [Opening] {
    note(.openings(subject))
    return catalog.openings(of: subject, on: day)
  }

  package func passage(of words: Words<Passage>) -> Passage {
    if case .of(let piece) = words { note(.words(piece)) }
    return catalog.passage(of: words)
  }

  package func passages(of words: Words<[String: Passage]>) -> [String: Passage] {
    if case .of(let piece) = words { note(.words(piece)) }
    return catalog.passages(of: words)
  }

  /// What is wrong with what was read.
  package var findings: [Diagnostic] { catalog.findings(of: reads) }
}
