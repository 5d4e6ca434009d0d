import Diagnostics
import DossierModel
import Platform

/// The entries of the files that hold many: each file is parsed, no entry is decoded.
struct EntryTable: Sendable {
  /// An entry that waits for being decoded.
  struct Raw: Sendable {
    var id: Located<String>
    var entry: Entry
    /// Where the id was taken already.
    var duplicates: [Located<String>] = []
    /// The layers that have it.
    var layers: Set<Int>
    /// What was noticed when its layers were joined.
    var findings: [Diagnostic] = []
  }

  private(set) var entries: [String: Raw] = [:]
  /// What is wrong with files as a whole, with their layers.
  private var faults: [(layer: Int, diagnostic: Diagnostic)] = []
  /// Whether a file could not be read.
  private(set) var isIncomplete = false

  /// Parses the files at `paths`, each holding its entries under `key`; `join` makes one of what several
  /// layers, the lowest first, say of an entry.
  init(
    _ layers: Layers, _ files: [LayerFile], under key: String,
    _ join: (Overlay, [LayerValue]) -> YAMLValue?
  ) {
    let read = Workers.map(files) { file -> (entries: [Raw]?, findings: [Diagnostic]) in
      let log = LoadingLog()
      let entries = layers.openYAML(file, log)
        .flatMap { EntryFile(value: $0, log: log).entries(under: key) }
      return (
        entries?.map { Raw(id: $0.id, entry: $0.entry, layers: [file.layer]) }, log.diagnostics
      )
    }
    var byLayer: [String: [Raw]] = [:]
    for (file, (entries, findings)) in zip(files, read) {
      faults += findings.map { (file.layer, $0) }
      if entries == nil { isIncomplete = true }
      for raw in entries ?? [] {
        let last = byLayer[raw.id.value, default: []].indices.last
        if let last, byLayer[raw.id.value]?[last].layers == raw.layers {
          byLayer[raw.id.value]?[last].duplicates.append(raw.id)
        } else {
          byLayer[raw.id.value, default: []].append(raw)
        }
      }
    }
    for (id, layers) in byLayer { entries[id] = joined(layers, join) }
  }

  /// Nothing where the highest layer hides it.
  private mutating func joined(
    _ layers: [Raw], _ join: (Overlay, [LayerValue]) -> YAMLValue?
  ) -> Raw? {
    guard var raw = layers.first, layers.count > 1 || raw.entry.value.hiding != nil else {
      return layers.first
    }
    let log = LoadingLog()
    let values = layers.map { LayerValue(layer: $0.layers.min() ?? 0, value: $0.entry.value) }
    let value = join(Overlay(log: log), values)
    raw.layers = layers.reduce(into: []) { $0.formUnion($1.layers) }
    raw.duplicates = layers.flatMap(\.duplicates)
    raw.findings = log.diagnostics
    guard let value else {
      faults += log.diagnostics.map { (layers[0].layers.min() ?? 0, $0) }
      return nil
    }
    raw.entry.value = value
    return raw
  }

  /// What is wrong with files, in the order of their layers.
  var findings: [Diagnostic] { faults.map(\.diagnostic) }

  /// What is wrong with files that may hold something of an entry: those of layers that do not have it.
  func findings(of id: String) -> [Diagnostic] {
    guard let layers = entries[id]?.layers else { return findings }
    return faults.filter { !layers.contains($0.layer) }.map(\.diagnostic)
  }
}
