import Briefing

/// The older documents of a run that could make none: they must not look current.
package struct SetAside: Sendable {
  /// What was renamed, below the output folder.
  package var paths: [String] = []
  package var errors: [OutputError] = []

  package init() {}
}

extension OutputTree {
  /// Sets aside what a selection would have made, as far as its names tell without the content,
  /// and the index that lists it.
  package func setAside(
    _ selection: Selection, named names: DocumentNames, writesIndex: Bool,
    registry: FormatRegistry = .standard
  ) -> SetAside {
    var result = SetAside()
    let formats = registry.formats.filter { $0.isNamed(in: selection.formats) }
    do throws(OutputError) {
      let documents = try documents(
        Set(formats.map(\.fileExtension) + [EvidenceFile.fileExtension]), named: names
      )
      .filter(selection.means).map(\.path)
      guard writesIndex || !documents.isEmpty else { return result }
      // First of all what would lead to the others.
      let index = Publisher.indexPath
      for path in (try holdsForeign(page: index) ? [] : [index]) + documents
      where try markStale(path) {
        result.paths.append(path)
      }
    } catch { result.errors.append(error) }
    return result
  }
}

extension PaperFormat {
  fileprivate func isNamed(in names: [String]) -> Bool {
    names.isEmpty || names.contains { $0.lowercased() == id }
  }
}

extension Selection {
  /// Whether a document of that name may be meant.
  ///
  /// A name without an issuer is that of the subject's own, whoever that is; its state says nothing
  /// of what was asked for.
  fileprivate func means(_ name: WrittenName) -> Bool {
    func allows(_ names: [String], _ part: String) -> Bool {
      names.isEmpty || names.contains { $0.lowercased() == part.lowercased() }
    }
    guard allows(countries + groups, name.subject), allows(types, name.type),
      allows(languages, name.language)
    else { return false }
    // A paper of another than the subject's own is made only where its issuer is named.
    return name.issuer.map { allows([issuer ?? ""], $0) } ?? true
  }
}
