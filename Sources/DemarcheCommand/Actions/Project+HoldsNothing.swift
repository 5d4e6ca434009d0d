import Briefing
import DossierModel
import Publishing

extension Project {
  /// What is wrong when content and templates load and give no edition.
  var holdsNothing: UsageError {
    let (catalog, stationery) = (composer.catalog, composer.stationery)
    let signed = catalog.allSubjects.count { $0.issuer != nil }
    return UsageError(
      "there is nothing to render: the content folder '\(contentFolder)' has "
        + "\(Terminal.count(signed, "subject")) for whom somebody signs, "
        + "the template folder '\(templateFolder)' has "
        + "\(Terminal.count(stationery.documentTypes.count, "document type")) and "
        + "\(Terminal.count(stationery.languages.count, "language"))"
        + "\nName the right folders with --content and --templates.")
  }
}
