import ArgumentParser
import Briefing
import ContentLoading
import Diagnostics
import DossierModel
import Platform
import Publishing

/// The loaded and compiled input of a run.
struct Project {
  var composer: Composer
  var contentFolder: String
  var templateFolder: String

  /// How much is read before anything is asked for.
  enum Depth {
    /// The templates, and where the content lies: each edition reads what it needs.
    case templates
    /// Everything, all of which must be right.
    case everything
  }

  /// Finds content and templates and reads them; nothing comes back when what is read is wrong.
  static func load(_ location: LocationOptions, _ depth: Depth) throws -> Diagnosed<Project?> {
    let folders = try ProjectFolders.find(location)
    try folders.requireKnownNames()
    let content = DiskFiles(root: folders.content, displayRoot: folders.shownContent)
    let templates = DiskFiles(root: folders.templates, displayRoot: folders.shownTemplates)
    let loaded =
      switch depth {
      case .templates: ProjectLoader.open(content: content, templates: templates)
      case .everything: ProjectLoader.load(content: content, templates: templates)
      }
    guard let composer = loaded.value else { return Diagnosed(nil, loaded.diagnostics) }
    return Diagnosed(
      Project(
        composer: composer, contentFolder: folders.shownContent,
        templateFolder: folders.shownTemplates),
      loaded.diagnostics)
  }
}

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

/// Where content and templates lie.
struct ProjectFolders {
  var content: String
  var templates: String
  var shownContent: String
  var shownTemplates: String

  /// In this order: what the user names; the working folder; `share/demarche` beside the program's
  /// folder; the nearest folder above the program that holds both.
  ///
  /// An empty `workingFolder` is the one the program runs in.
  static func find(
    _ location: LocationOptions, workingFolder: String = "", executable: String = Executable.path
  ) throws -> ProjectFolders {
    let found = holdsBoth(workingFolder) ? workingFolder : nearest(to: executable)
    func pick(_ named: String?, _ folder: String, _ option: String) throws -> (String, String) {
      if let named {
        guard !named.isEmpty, Path.isFolder(named) else {
          throw ValidationError("\(option) names '\(named)', which is not a folder.")
        }
        let shown = named.count > 1 && named.hasSuffix("/") ? String(named.dropLast()) : named
        return (named, shown)
      }
      guard let found else {
        throw ValidationError(
          "There is no folder '\(folder)' here or beside the program. Name it with \(option).")
      }
      let path = Path.joined(found, folder)
      return (path, path)
    }
    let content = try pick(location.content, "Content", "--content")
    let templates = try pick(location.templates, "Templates", "--templates")
    return ProjectFolders(
      content: content.0, templates: templates.0, shownContent: content.1,
      shownTemplates: templates.1)
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
    Path.isFolder(Path.joined(folder, "Content")) && Path.isFolder(Path.joined(folder, "Templates"))
  }
}

extension ProjectFolders {
  /// Refuses folders that hold something, but nothing that belongs in them.
  func requireKnownNames() throws {
    try Self.require(.content, in: content, shownContent, "content", "--content")
    try Self.require(.templates, in: templates, shownTemplates, "template", "--templates")
  }

  private static func require(
    _ layout: FolderLayout, in folder: String, _ shown: String, _ what: String, _ option: String
  ) throws {
    // What cannot be read is told by who reads it; an empty folder is a beginning.
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let visible = names.filter { !$0.hasPrefix(".") }
    let known = layout.files.union(layout.folders.keys)
    guard !visible.isEmpty, known.isDisjoint(with: visible) else { return }
    throw ValidationError(
      "'\(shown)' is no \(what) folder: it holds none of \(known.sorted().map { "'\($0)'" }.joined(separator: ", ")). "
        + "Name the right folder with \(option).")
  }

  /// What documents can be called, told by the folders of types and languages, whatever is wrong in
  /// them.
  var documentNames: DocumentNames {
    func names(_ folder: String) -> [String] {
      // A folder that cannot be read names nothing, which is a finding already.
      let path = Path.joined(templates, folder)
      return (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    }
    return DocumentNames(types: names("documents"), languages: names("languages"))
  }
}

/// The running program.
enum Executable {
  /// Its absolute path with links resolved.
  static var path: String {
    #if os(Linux)
      let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    #else
      let path = Bundle.main.executablePath
    #endif
    return path ?? CommandLine.arguments[0]
  }
}
