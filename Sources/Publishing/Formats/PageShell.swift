import Diagnostics
import DossierModel

/// The template of a page, as it is called and as its file is.
package struct PageShell: Sendable {
  /// Such as `formats/html/page`.
  package let name: String
  private let suffix: String

  /// `suffix` is the extension of what the template makes, without the dot.
  package init(_ name: String, suffix: String) {
    self.name = name
    self.suffix = suffix
  }

  /// A finding where the file ought to be.
  func missing(in stationery: Stationery) -> Diagnostic {
    let path = "\(name).\(suffix).mustache"
    let shown = stationery.folder.isEmpty ? path : stationery.folder + "/" + path
    return .missingShell(name, at: SourceFile(path: shown, bytes: []))
  }
}

extension Diagnostic {
  fileprivate static func missingShell(_ name: String, at file: SourceFile) -> Diagnostic {
    Diagnostic(
      .missingTemplate, "the template folder has no page '\(name)'",
      at: SourceRange(startOf: file), help: ["put the file there, or give another --templates"])
  }
}
