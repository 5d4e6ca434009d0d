package import Diagnostics
import Platform

/// Reads a list of findings that are known, from wherever it lies.
package enum KnownFile {
  package static func read(_ path: String) -> Diagnosed<KnownFindings> {
    let folder = Path.parent(of: path)
    let files = DiskFiles(root: folder.isEmpty ? "." : folder, displayRoot: folder)
    let log = LoadingLog()
    guard let text = files.openText(Path.name(of: path), log) else {
      return Diagnosed(KnownFindings(), log.diagnostics)
    }
    let file = SourceFile(path: path, bytes: text.bytes)
    let known = KnownFindings.read(file)
    return Diagnosed(known.value, log.diagnostics + known.diagnostics)
  }
}
