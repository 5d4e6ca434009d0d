package import Platform

/// The only place that writes: whole files or none, unchanged files untouched, nothing outside.
package struct OutputTree: Sendable {
  /// What became of a file.
  package enum Change: String, Sendable {
    case written, unchanged
  }

  package let root: String
  private let cleanup: Cleanup

  /// The tree under `root`; an interruption removes what `cleanup` knows.
  package init(root: String, cleanup: Cleanup = .shared) {
    self.root = root
    self.cleanup = cleanup
  }

  /// Makes the folder, so that a run fails before it renders anything, and removes what killed
  /// runs left in the folders of `paths`.
  package func prepare(for paths: [String] = []) throws(OutputError) {
    try makeFolder(root)
    try OutputFolder.root(root).removeLeftovers()
    for folder in Set(paths.map(Path.parent)) where !folder.isEmpty {
      try open(folder, makes: false)?.removeLeftovers()
    }
  }

  /// Puts `bytes` under `path`, atomically; a file that already holds them is left alone.
  @discardableResult
  package func write(_ bytes: [UInt8], to path: String) throws(OutputError) -> Change {
    let name = Path.name(of: path)
    guard let folder = try folder(of: path, makes: true) else { return .unchanged }
    if folder.holds(bytes, as: name) { return .unchanged }
    try folder.put(bytes, as: name, cleanup)
    return .written
  }

  /// Sets aside the older output of an edition that failed: it must not look current.
  ///
  /// Gives back whether there was one.
  @discardableResult
  package func markStale(_ path: String) throws(OutputError) -> Bool {
    let name = Path.name(of: path)
    return try folder(of: path, makes: false)?.move(name, to: name + Self.stale) ?? false
  }

  /// Takes back what was set aside, provided that it holds `bytes`, if any are given.
  package func putBack(_ path: String, holding bytes: [UInt8]? = nil) throws(OutputError) -> Bool {
    let name = Path.name(of: path)
    guard let folder = try folder(of: path, makes: false) else { return false }
    if let bytes, !folder.holds(bytes, as: name + Self.stale) { return false }
    return try folder.move(name + Self.stale, to: name)
  }

  /// Removes the set-aside file of an output that is current again.
  package func clearStale(_ path: String) {
    let name = Path.name(of: path)
    // What cannot be removed is called stale still, which is true of it.
    guard let folder = try? folder(of: path, makes: false) else { return }
    folder.remove(name + Self.stale)
  }

  /// The path on disk of an output.
  package func absolute(_ path: String) -> String { Path.joined(root, path) }

  /// Makes the folder of a file.
  package func makeFolder(for path: String) throws(OutputError) {
    _ = try folder(of: path, makes: true)
  }

  private static let stale = ".stale"

  /// The folder in which an output stands.
  private func folder(of path: String, makes: Bool) throws(OutputError) -> OutputFolder? {
    try open(Path.parent(of: path), makes: makes)
  }

  /// A folder below the root, opened part by part.
  private func open(_ below: String, makes: Bool) throws(OutputError) -> OutputFolder? {
    if makes {
      try makeFolder(root)
    } else if !Path.isFolder(root) {
      return nil
    }
    var folder = try OutputFolder.root(root)
    for part in below.split(separator: "/") {
      guard let next = try folder.folder(String(part), makes: makes) else { return nil }
      folder = next
    }
    return folder
  }

  /// Makes a folder and those around it; the error names the one that cannot be made, and why.
  private func makeFolder(_ path: String) throws(OutputError) {
    if Path.isFolder(path) { return }
    let parent = Path.parent(of: path)
    if !parent.isEmpty, parent != path { try makeFolder(parent) }
    guard mkdir(path, 0o777) != 0 else { return }
    let failure = OutputError(path: path)
    // Another run may have made it meanwhile.
    if Path.isFolder(path) { return }
    var status = stat()
    guard lstat(path, &status) != 0 else {
      throw OutputError(path: path, reason: "a file stands where a folder should be")
    }
    throw failure
  }
}

extension OutputTree {
  /// The right to be the only run that writes into a tree, for as long as it is held.
  package final class Lock {
    private let folder: OutputFolder

    fileprivate init(_ folder: consuming OutputFolder) { self.folder = folder }
  }

  /// Makes the folder and waits until no other run writes into it: two runs at once, of different
  /// days, would leave an index that tells of one of them.
  package func lock(whenBusy: () -> Void) throws(OutputError) -> Lock {
    try makeFolder(root)
    return Lock(try OutputFolder.root(root).locked(whenBusy: whenBusy))
  }

  /// The files one folder down that have one of the extensions and that this program wrote, as far
  /// as their names and, of web pages, their marks tell, sorted.
  package func documents(
    _ extensions: Set<String>, named names: DocumentNames
  ) throws(OutputError) -> [WrittenName] {
    guard let root = try open("", makes: false) else { return [] }
    var found: [WrittenName] = []
    for subject in root.names() where !subject.hasPrefix(".") {
      guard let folder = try root.folder(subject, makes: false) else { continue }
      for file in folder.names() where folder.hasFile(file) {
        guard let name = names.parse(file, in: subject), extensions.contains(name.fileExtension),
          name.fileExtension != "html" || folder.hasMark(file)
        else { continue }
        found.append(name)
      }
    }
    return found
  }

  /// Whether something of that name is there that this program did not make; a folder, which can
  /// neither be renamed nor replaced by a page, is told when that is tried.
  func holdsForeign(page path: String) throws(OutputError) -> Bool {
    guard let folder = try folder(of: path, makes: false) else { return false }
    let name = Path.name(of: path)
    return folder.hasOther(name) || folder.hasFile(name) && !folder.hasMark(name)
  }
}
