import Diagnostics
import DossierModel

/// The entries of the files that hold many: each file is parsed, no entry is decoded.
struct EntryTable: Sendable {
  /// An entry that waits for being decoded.
  struct Raw: Sendable {
    var id: Located<String>
    var entry: Entry
    /// Where the id was taken already.
    var duplicates: [Located<String>] = []
  }

  private(set) var entries: [String: Raw] = [:]
  /// What is wrong with files as a whole.
  private(set) var findings: [Diagnostic] = []
  /// Whether a file could not be read.
  private(set) var isIncomplete = false

  /// Parses the files at `paths`, each holding its entries under `key`.
  init(_ content: any FileProvider, _ paths: [String], under key: String) {
    let files = Workers.map(paths) { path -> (entries: [Raw]?, findings: [Diagnostic]) in
      let log = LoadingLog()
      let entries = content.openText(path, log).flatMap { YAMLReader.read($0, log) }
        .flatMap { EntryFile(value: $0, log: log).entries(under: key) }
      return (entries?.map { Raw(id: $0.id, entry: $0.entry) }, log.diagnostics)
    }
    for file in files {
      findings += file.findings
      if file.entries == nil { isIncomplete = true }
      for raw in file.entries ?? [] {
        if entries[raw.id.value] != nil {
          entries[raw.id.value]?.duplicates.append(raw.id)
        } else {
          entries[raw.id.value] = raw
        }
      }
    }
  }
}
