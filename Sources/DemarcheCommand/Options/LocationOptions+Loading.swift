import ArgumentParser
import Diagnostics
import Publishing

extension LocationOptions {
  /// Where content and templates lie.
  func folders() throws -> ProjectFolders {
    do throws(ProjectFolders.Problem) {
      return try ProjectFolders.find(content: content, templates: templates)
    } catch {
      throw error.usageError
    }
  }

  /// The project of these folders.
  func load(
    _ folders: ProjectFolders, _ depth: Project.Depth
  ) throws -> Diagnosed<Project?> {
    let list = known.map(Project.known) ?? Diagnosed(KnownFindings())
    do throws(ProjectFolders.Problem) {
      var project = try Project.load(folders, depth, known: list.value)
      project.diagnostics += list.diagnostics
      if list.diagnostics.hasErrors { project.value = nil }
      return project
    } catch {
      throw error.usageError
    }
  }
}

extension ProjectFolders.Problem {
  /// The problem with its way out, in the words of the command line.
  var usageError: ValidationError {
    switch self {
    case .noFolder(let role, let named):
      return ValidationError("\(role.option) names '\(named)', which is not a folder.")
    case .notFound(let role):
      return ValidationError(
        "There is no folder '\(role.name)' here or beside the program. Name it with \(role.option)."
      )
    case .strange(let role, let shown, let expected):
      let names = expected.map { "'\($0)'" }.joined(separator: ", ")
      return ValidationError(
        "'\(shown)' is no \(role.noun) folder: it holds none of \(names). "
          + "Name the right folder with \(role.option).")
    }
  }
}

extension ProjectFolders.Role {
  fileprivate var option: String {
    switch self {
    case .content: "--content"
    case .templates: "--templates"
    }
  }

  fileprivate var noun: String {
    switch self {
    case .content: "content"
    case .templates: "template"
    }
  }
}
