import Diagnostics
import DossierModel

/// Reads an entry of `sources/*.yaml`.
enum SourceDecoder {
  static func source(_ id: Located<String>, _ fields: Fields) -> Source? {
    let title = fields.required("title", .text)
    let publisher = fields.required("publisher", .text)
    let label = fields.optional("label", .localized)
    let date = fields.optional("date", .date)
    let url = fields.optional("url", .url)
    let accessed = fields.required("accessed", .locatedDate)
    let language = fields.required("language", .languageTag)
    let kind: Source.Kind? = fields.required("kind", .choice)
    let consulted = fields.optional("consulted", .bool)
    fields.note()
    guard let title, let publisher, let accessed, let language, let kind else { return nil }
    return Source(
      id: SourceID(id.value), title: title, publisher: publisher, label: label, date: date,
      url: url, accessed: accessed, language: language, kind: kind, consulted: consulted ?? true,
      range: id.range)
  }
}

extension Fields {
  /// `source`, `also` and `verified`, all of which an entry must state but `also`.
  func citation() -> Citation? {
    let source: Located<SourceID>? = required("source", .reference(.source))
    let also: [Located<SourceID>]? = optional("also", .list(.reference(.source)))
    let verified = required("verified", .bool)
    guard let source, let verified else { return nil }
    return Citation(source: source, also: also ?? [], verified: verified)
  }
}

extension LoadingLog {
  /// Notes that something verified rests on a source, which must then have been consulted, and cannot be
  /// older than what it observed; `measured` is the first day on which it can have been.
  func claim(_ citation: Citation, measured: CalendarDate? = nil) {
    guard citation.verified else { return }
    claims.append(Claim(source: citation.source, measured: measured, part: part))
  }
}

extension Reader where Value == String {
  /// A web address.
  static var url: Reader { address(for: .web) }

  /// A web address, a mailbox or a telephone.
  static var contactAddress: Reader { address(for: .contact) }

  private static func address(for use: AddressRule.Use) -> Reader {
    Reader<Located<String>>.locatedText.map { text, _, log in
      if let fault = AddressRule.fault(of: text.value, for: use) {
        log.report(.badAddress(text.value, fault, at: text.range))
        return nil
      }
      log.report(GlyphRule.findings(in: WrittenText(value: text.value, writtenAt: text.range)))
      return text.value
    }
  }
}

extension Reader where Value == LanguageTag {
  /// A BCP 47 language tag.
  static var languageTag: Reader {
    Reader<Located<String>>.locatedText.map { text, _, log in
      guard Name.isLanguageTag(text.value) else {
        log.report(.notALanguage(text))
        return nil
      }
      return LanguageTag(text.value)
    }
  }
}

extension Diagnostic {
  fileprivate static func notALanguage(_ text: Located<String>) -> Diagnostic {
    Diagnostic(
      .badLanguageTag, .error, "'\(text.value)' is not a language tag", at: text.range,
      help: ["write a tag such as 'es' or 'pt-BR'"])
  }
}
