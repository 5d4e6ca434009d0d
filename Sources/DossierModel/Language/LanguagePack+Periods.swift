extension LanguagePack {
  /// A period as sentences say it: `2025`, `the first quarter of 2026`, `from January to September 2026`.
  package func period(_ period: Period) -> String {
    switch period.form {
    case .year(let year):
      return Pattern.fill(datePatterns["year"] ?? "{year}", ["year": String(year)])
    case .fiscalYear(let year):
      return Pattern.fill(datePatterns["fiscal-year"] ?? "{year}", ["year": String(year)])
    case .month(let month, let year):
      return CalendarDate(year: year, month: month).map(date) ?? period.name
    case .quarter(let quarter, let year):
      guard quarters.indices.contains(quarter - 1) else { return period.name }
      return Pattern.fill(quarters[quarter - 1], ["year": String(year)])
    case .span(let from, let to): return span(from, to)
    }
  }

  private func span(_ from: CalendarDate, _ to: CalendarDate) -> String {
    // Months of one year name the year once.
    if from.day == nil, from.year == to.year, let first = name(of: from), let last = name(of: to) {
      return Pattern.fill(
        periodPatterns["months-of-year"] ?? "",
        ["from": first, "to": last, "year": String(to.year)])
    }
    let key = from.day != nil ? "days" : from.month != nil ? "months" : "years"
    return Pattern.fill(periodPatterns[key] ?? "", ["from": date(from), "to": date(to)])
  }

  private func name(of date: CalendarDate) -> String? {
    date.month.flatMap { months.indices.contains($0 - 1) ? months[$0 - 1] : nil }
  }
}
