package import ContentLoading
package import Diagnostics
package import DossierModel

/// Reads a whole content folder at once.
package enum ContentLoader {
  /// The content, and all findings of all files in their order.
  ///
  /// Entries that could not be read are absent. What needs the language packs (units, qualifiers,
  /// translations) is checked only when there are any.
  package static func load(
    content: any FileProvider, languages: [LanguageTag: LanguagePack]?
  ) -> Diagnosed<Dossier> {
    let catalog = ContentCatalog([content], languages: languages)
    return Diagnosed(catalog.dossier, catalog.allFindings())
  }
}

extension ContentCatalog {
  fileprivate var dossier: Dossier {
    var dossier = Dossier()
    for subject in allSubjects { dossier.subjects[subject.id] = subject }
    for issuer in allIssuers { dossier.issuers[issuer.id] = issuer }
    for source in allSources { dossier.sources[source.id] = source }
    for fact in allFacts { dossier.facts[fact.id] = fact }
    for name in names(of: .instrument) {
      let instrument = instrument(InstrumentID(name))
      if let instrument { dossier.instruments[instrument.id] = instrument }
    }
    for name in names(of: .statements) {
      dossier.statements[SubjectID(name)] = statedPositions(of: SubjectID(name))
    }
    dossier.instrumentNames = instrumentNames
    dossier.proposals = proposals.map(held)
    for var opening in openings(for: nil) {
      opening.words = .held(passages(of: opening.words))
      dossier.openings[opening.id] = opening
    }
    dossier.lastRead = lastRead
    return dossier
  }

  /// A proposal whose pieces hold their words.
  private func held(_ proposal: Proposal) -> Proposal {
    func held(_ point: Proposal.Point) -> Proposal.Point {
      var point = point
      point.words = .held(passage(of: point.words))
      return point
    }
    var proposal = proposal
    proposal.position = .held(passage(of: proposal.position))
    proposal.points = proposal.points.map(held)
    proposal.answers = proposal.answers.map(held)
    for index in proposal.acts.indices {
      proposal.acts[index].point = held(proposal.acts[index].point)
    }
    return proposal
  }
}
