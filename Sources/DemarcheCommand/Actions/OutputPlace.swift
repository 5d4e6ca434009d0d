import ArgumentParser
import Platform
import Publishing

/// Where output may go.
enum OutputPlace {
  /// Refuses the folders that are read: the next run would take papers for content.
  static func check(_ output: String, _ folders: ProjectFolders) throws {
    // A path that cannot be resolved cannot be made either, which is told when that is tried.
    guard let place = Path.resolved(output) else { return }
    guard place != "/" else {
      throw ValidationError("--output names '\(output)', the root of all files. Name a folder.")
    }
    for (folder, what) in [(folders.content, "content"), (folders.templates, "templates")] {
      guard let read = Path.resolved(folder), Path.contains(place, in: read) else { continue }
      throw ValidationError(
        "--output names '\(output)', which is in the folder of the \(what), '\(folder)'. "
          + "Name a folder outside it, such as 'briefs'.")
    }
  }
}
