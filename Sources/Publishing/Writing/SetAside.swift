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
    _ selection: Selection, writesIndex: Bool, registry: FormatRegistry = .standard
  ) -> SetAside {
    var result = SetAside()
    let formats = registry.formats.filter { $0.isNamed(in: selection.formats) }
    do throws(OutputError) {
      let documents = try documents(Set(formats.map(\.fileExtension))).filter {
        selection.names(document: $0)
      }
      guard writesIndex || !documents.isEmpty else { return result }
      // First of all what would lead to the others.
      for path in [Publisher.indexPath] + documents {
        if try markStale(path) { result.paths.append(path) }
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
  /// Whether a document of that name may be meant. A name without an issuer is that of the
  /// subject's own, whoever that is.
  fileprivate func names(document path: String) -> Bool {
    let parts = path.split(separator: "/", maxSplits: 1)
    // The state of a paper says nothing of what was asked for.
    let name = parts[1].split(separator: ".").dropLast().filter {
      PaperState(rawValue: String($0)) == nil
    }
    guard name.count >= 2 else { return false }
    func allows(_ names: [String], _ part: Substring) -> Bool {
      names.isEmpty || names.contains { $0.lowercased() == part }
    }
    let issuers = name.count > 2 ? issuer.map { [$0] } ?? [""] : []
    return allows(countries + groups, parts[0]) && allows(types, name[0])
      && allows(languages, name[name.count - 1]) && allows(issuers, name[1])
  }
}
