import Diagnostics
import DossierModel

/// What reading an entry gave, with what must still be checked against other entries.
struct Decoded<Value: Sendable>: Sendable {
  /// Nothing where it could not be read.
  var value: Value?
  /// Where its id stands.
  var range: SourceRange
  /// What was noticed.
  var log: Notes
  /// The files that were read for it, where it has files of its own.
  var files: [SourceFile]

  init(_ value: Value?, at range: SourceRange, _ log: LoadingLog, _ files: [SourceFile] = []) {
    self.value = value
    self.range = range
    self.log = Notes(log)
    self.files = files
  }
}

/// What a reading has noticed, when it is over.
struct Notes: Sendable {
  let findings: [PartFinding]
  let references: [LoadingLog.Reference]
  let claims: [Claim]
  let translations: [Translation]
  let strands: [Located<String>]

  init(_ log: LoadingLog) {
    findings = log.findings
    references = log.references
    claims = log.claims
    translations = log.translations
    strands = log.strands
  }
}
