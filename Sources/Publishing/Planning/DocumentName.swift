package import Briefing

/// The file names of an edition: its state stands before the extension, so that a document that has
/// left its folder still says what it is.
package struct DocumentName: Sendable {
  private let edition: Edition
  private let state: PaperState?

  package init(_ edition: Edition, by composer: Composer) {
    self.edition = edition
    state = composer.state(of: edition)
  }

  /// The path below the output folder: `mx/position-paper.en.specimen.pdf`.
  package func path(_ fileExtension: String) -> String {
    Self.path(edition, state) + "." + fileExtension
  }

  /// The file in its folder without its extension, for links from its neighbours.
  var stem: String {
    let path = Self.path(edition, state)
    return path.split(separator: "/").last.map(String.init) ?? path
  }

  /// What the same edition would be called in every other state.
  func pathsInOtherStates(_ fileExtension: String) -> [String] {
    ([nil] + PaperState.allCases).filter { $0 != state }
      .map { Self.path(edition, $0) + "." + fileExtension }
  }

  /// The path without its extension.
  private static func path(_ edition: Edition, _ state: PaperState?) -> String {
    ([edition.name] + [state?.rawValue].compactMap { $0 }).joined(separator: ".")
  }
}
