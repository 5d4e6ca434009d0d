import ContentLoading
import Platform

/// Where content and templates lie.
package struct ProjectFolders: Sendable {
  /// One of the two folders.
  package enum Role: Sendable {
    case content, templates

    /// What it is called where nobody gives it another name.
    package var name: String {
      switch self {
      case .content: "Content"
      case .templates: "Templates"
      }
    }

    fileprivate var layout: FolderLayout {
      switch self {
      case .content: .content
      case .templates: .templates
      }
    }
  }

  /// Why there is no project; the way out depends on how folders are named.
  package enum Problem: Error, Hashable {
    /// What was named is not a folder.
    case noFolder(Role, named: String)
    /// None was named, and none is in any place where it is looked for.
    case notFound(Role)
    /// The folder holds something, but none of what belongs there.
    case strange(Role, shown: String, expected: [String])
  }

  /// The path of the content folder.
  package var content: String
  /// The path of the template folder.
  package var templates: String
  /// The content folder as findings call it.
  package var shownContent: String
  /// The template folder as findings call it.
  package var shownTemplates: String

  /// In this order: what the user names; the working folder; `share/demarche` beside the program's
  /// folder; the nearest folder above the program that holds both.
  ///
  /// An empty `workingFolder` is the one the program runs in.
  package static func find(
    content: String? = nil, templates: String? = nil, workingFolder: String = "",
    executable: String = Executable.path
  ) throws(Problem) -> ProjectFolders {
    let found = holdsBoth(workingFolder) ? workingFolder : nearest(to: executable)
    let content = try pick(.content, named: content, in: found)
    let templates = try pick(.templates, named: templates, in: found)
    return ProjectFolders(
      content: content.path, templates: templates.path, shownContent: content.shown,
      shownTemplates: templates.shown)
  }

  private static func pick(
    _ role: Role, named: String?, in found: String?
  ) throws(Problem) -> (path: String, shown: String) {
    if let named {
      guard !named.isEmpty, Path.isFolder(named) else { throw .noFolder(role, named: named) }
      return (named, named.count > 1 && named.hasSuffix("/") ? String(named.dropLast()) : named)
    }
    guard let found else { throw .notFound(role) }
    let path = Path.joined(found, role.name)
    return (path, path)
  }

  /// The folder near the program that holds both.
  private static func nearest(to executable: String) -> String? {
    let bin = Path.parent(of: executable)
    let share = Path.joined(Path.parent(of: bin), "share/demarche")
    if holdsBoth(share) { return share }
    var folder = bin
    while folder.count > 1 {
      if holdsBoth(folder) { return folder }
      folder = Path.parent(of: folder)
    }
    return nil
  }

  private static func holdsBoth(_ folder: String) -> Bool {
    [Role.content, .templates].allSatisfy { Path.isFolder(Path.joined(folder, $0.name)) }
  }
}

extension ProjectFolders {
  /// Refuses folders that hold something, but nothing that belongs in them.
  func requireKnownNames() throws(Problem) {
    try Self.require(.content, in: content, shownContent)
    try Self.require(.templates, in: templates, shownTemplates)
  }

  private static func require(
    _ role: Role, in folder: String, _ shown: String
  ) throws(Problem) {
    // What cannot be read is told by who reads it; an empty folder is a beginning.
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let visible = names.filter { !$0.hasPrefix(".") }
    let known = role.layout.files.union(role.layout.folders.keys)
    guard !visible.isEmpty, known.isDisjoint(with: visible) else { return }
    throw .strange(role, shown: shown, expected: known.sorted())
  }

  /// What documents can be called, told by the folders of types and languages, whatever is wrong in
  /// them.
  package var documentNames: DocumentNames {
    func names(_ folder: String) -> [String] {
      // A folder that cannot be read names nothing, which is a finding already.
      let path = Path.joined(templates, folder)
      return (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    }
    return DocumentNames(types: names("documents"), languages: names("languages"))
  }
}
