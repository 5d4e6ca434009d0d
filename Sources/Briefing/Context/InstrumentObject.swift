import Diagnostics
import DossierModel
import Templating

/// `agreements`, `programs`, `orders`: the instruments of one kind by id.
struct InstrumentsObject: TemplateObject {
  let session: Session
  let kind: Instrument.Kind

  func value(for name: String) -> TemplateValue? {
    guard let instrument = session.content.instrument(InstrumentID(name)),
      instrument.kind == kind
    else { return nil }
    let what = "\(kind.rawValue) '\(instrument.id)'"
    var values: [String: TemplateValue] = [
      "name": session.text(instrument.name, what),
      "short": session.text(instrument.short ?? instrument.name, what),
    ]
    values["citation"] =
      instrument.citation.map { .text($0) }
      ?? .missing(MissingValue(id: .noValue, summary: "\(what) has no citation"))
    return .object(ValueObject(values))
  }

  var knownNames: [String] {
    let catalog = session.content.catalog
    return catalog.names(of: .instrument).filter {
      catalog.instrument(InstrumentID($0))?.kind == kind
    }
  }
}
