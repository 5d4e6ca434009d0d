package import Briefing
package import Diagnostics
package import DossierModel

/// Makes documents of editions: the one way from an edition to its documents, for runs that write,
/// that check and that print.
package struct EditionRenderer: Sendable {
  /// What an edition became.
  package struct Rendered {
    /// Nothing where the edition has errors.
    package var brief: Brief?
    /// A document for each format that was asked for, in that order; nothing where it has errors.
    package var documents: [(format: any PaperFormat, document: RenderedPaper?)] = []
    package var diagnostics: [Diagnostic] = []
    /// What was asked of the content: the edition is current while the answers are the same.
    package var reads: Set<Read> = []
  }

  let composer: Composer
  let version: String
  private let alternates: Alternates

  /// Editions name one another as the same paper in another language, where `plan` holds them.
  package init(_ composer: Composer, version: String, in plan: PublicationPlan? = nil) {
    self.composer = composer
    self.version = version
    alternates = Alternates(plan?.editions ?? [], by: composer)
  }

  /// The documents of an edition, one for each format, and all that is wrong with them.
  ///
  /// With `judgesAll`, pieces are judged, too, that a limit leaves out.
  package func render(
    _ edition: Edition, as formats: [any PaperFormat], judgesAll: Bool = false
  ) -> Rendered {
    let made = composer.brief(edition, judgesAll: judgesAll)
    var rendered = Rendered(brief: made.value, diagnostics: made.diagnostics, reads: made.reads)
    let page = page(of: edition)
    for format in formats {
      let document = made.value.map { format.render($0, on: page) }
      rendered.diagnostics += document?.diagnostics ?? []
      rendered.documents.append((format, document?.value ?? nil))
    }
    return rendered
  }

  func page(of edition: Edition) -> Page {
    Page(composer: composer, alternates: alternates.of(edition), version: version)
  }
}

/// The same paper in other languages, for every edition of a plan.
private struct Alternates: Sendable {
  private struct Paper: Hashable {
    var subject: SubjectID
    var type: DocumentTypeID
    var issuer: IssuerID

    init(_ edition: Edition) {
      (subject, type, issuer) = (edition.subject.id, edition.type.id, edition.issuer.id)
    }
  }

  private let pages: [Paper: [Page.Alternate]]

  init(_ editions: [Edition], by composer: Composer) {
    pages = Dictionary(grouping: editions, by: Paper.init).mapValues { editions in
      editions.map { edition in
        Page.Alternate(
          language: edition.language.id, name: edition.language.name,
          file: DocumentName(edition, by: composer).stem)
      }
    }
  }

  func of(_ edition: Edition) -> [Page.Alternate] {
    (pages[Paper(edition)] ?? []).filter { $0.language != edition.language.id }
  }
}
