import Diagnostics
import DossierModel

/// An instrument, or a strand of one, that a piece names must exist.
struct CheckStrands {
  let names: any EntryNames
  /// Nothing where the instrument cannot be read.
  let instrument: (InstrumentID) -> Instrument?

  func findings(_ strands: [Located<String>]) -> [Diagnostic] {
    strands.compactMap(finding)
  }

  private func finding(_ name: Located<String>) -> Diagnostic? {
    let id = StrandID(name.value)
    guard names.defines(.instrument, id.instrument.description) else {
      return names.isIncomplete(.instrument)
        ? nil : .unknownInstrument(name, known: names.names(of: .instrument))
    }
    // That there is such an instrument its name tells; it need not be read.
    guard id.strand != nil else { return nil }
    guard let instrument = instrument(id.instrument), !instrument.has(strand: id.strand) else {
      return nil
    }
    return .unknownStrand(name, known: instrument.strands.map { "\(id.instrument)/\($0.id)" })
  }
}

extension Diagnostic {
  fileprivate static func unknownInstrument(
    _ name: Located<String>, known: [String]
  ) -> Diagnostic {
    Diagnostic(
      .unknownInstrument,
      "unknown agreement, program or order '\(name.value)'"
        + Suggestion.question(for: name.value, in: known), at: name.range,
      help: ["give it a file in agreements/, programs/ or orders/"])
  }
}
