import Diagnostics

/// The folders that hold content, the lowest first: what stands in a higher one is laid over those below.
struct Layers: Sendable {
  let folders: [any FileProvider]

  func shownPath(of file: LayerFile) -> String { folders[file.layer].shownPath(of: file.path) }

  /// Where a file begins of which no more is known.
  func start(of file: LayerFile) -> SourceRange {
    SourceRange(startOf: SourceFile(path: shownPath(of: file), bytes: []))
  }

  /// A file when it is text, or nothing after a finding.
  func openText(_ file: LayerFile, _ log: LoadingLog) -> SourceFile? {
    folders[file.layer].openText(file.path, log)
  }

  /// A file as YAML, or nothing after a finding.
  func openYAML(_ file: LayerFile, _ log: LoadingLog) -> YAMLValue? {
    openText(file, log).flatMap { YAMLReader.read($0, log) }
  }
}

/// A file of one layer.
struct LayerFile: Sendable, Hashable {
  /// The number of its layer from the lowest, 0.
  var layer: Int
  var path: String

  /// The folder of the layer that it lies in.
  var folder: Substring { path[..<(path.lastIndex(of: "/") ?? path.startIndex)] }
}
