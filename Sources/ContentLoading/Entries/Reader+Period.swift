import Diagnostics
import DossierModel

extension Reader where Value == Period {
  /// `2025`, `2026-Q1`, `2026-01`, `{fiscal-year: 2026}` or `{from: 2026-01, to: 2026-09}`.
  static var period: Reader {
    Reader { entry, log in
      guard case .mapping(let pairs) = entry.value.content else {
        return Reader<Located<String>>.locatedText.map { text, _, log in
          let period = Period(text.value)
          if period == nil { log.report(.notAPeriod(text)) }
          return period
        }.read(entry, log)
      }
      return pairs.contains { $0.key == "fiscal-year" }
        ? fiscalYear.read(entry, log) : span.read(entry, log)
    }
  }

  private static var fiscalYear: Reader {
    Reader.object { fields in
      fields.required("fiscal-year", .integer(1776...9999)).flatMap { Period(.fiscalYear($0)) }
    }
  }

  private static var span: Reader {
    Reader.object { fields in
      let from = fields.required("from", .date)
      let to = fields.required("to", .date)
      guard let from, let to else { return nil }
      guard let period = Period(.span(from: from, to: to)) else {
        fields.log.report(.badSpan(fields.place))
        return nil
      }
      if let fixed = period.fixedForm {
        fields.log.report(.spanWithName(period, fixed, at: fields.place))
        return nil
      }
      return period
    }
  }
}

extension Period {
  /// Reads `2025`, `2026-Q1` or `2026-01`.
  fileprivate init?(_ text: String) {
    if let date = CalendarDate(text) {
      guard date.day == nil else { return nil }
      self.init(date.month.map { .month($0, of: date.year) } ?? .year(date.year))
      return
    }
    let parts = text.split(separator: "-Q", omittingEmptySubsequences: false)
    guard parts.count == 2, let year = CalendarDate(parts[0]), year.month == nil,
      let quarter = Int(parts[1]), parts[1].utf8.count == 1, (1...4).contains(quarter)
    else { return nil }
    self.init(.quarter(quarter, of: year.year))
  }

  /// How a file writes one of the fixed forms.
  fileprivate var written: String {
    if case .fiscalYear(let year) = form { "{fiscal-year: \(year)}" } else { name }
  }
}

extension Diagnostic {
  fileprivate static func notAPeriod(_ text: Located<String>) -> Diagnostic {
    Diagnostic(
      .badPeriod, "'\(text.value)' is not a period", at: text.range,
      help: [
        "write a year, quarter or month: 2025, 2026-Q1, 2026-01; or {fiscal-year: 2026}; or any "
          + "other span as {from: 2026-01, to: 2026-09}",
        "what stands on one day is a stock: write 'as_of'",
      ])
  }

  fileprivate static func badSpan(_ place: SourceRange) -> Diagnostic {
    Diagnostic(
      .badPeriod, "a period runs from an earlier date to a later one, both as precise", at: place,
      help: ["write two days, two months or two years: {from: 2025-01-20, to: 2026-03-18}"])
  }

  fileprivate static func spanWithName(
    _ span: Period, _ fixed: Period, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .badPeriod, "the period from \(span.first) to \(span.last) has a name of its own", at: place,
      help: ["write 'period: \(fixed.written)'"])
  }
}
