import Diagnostics
import DossierModel

/// Reads `edition.yaml`: the day on which the content was last read.
enum EditionDecoder {
  static func lastRead(in file: EntryFile) -> CalendarDate? {
    file.object { fields in
      fields.note()
      return fields.required("day", .day)
    }
  }
}

extension Reader where Value == CalendarDate {
  /// A day, not a month or year.
  static var day: Reader {
    Reader.date.map { date, entry, log in
      guard date.day != nil else {
        log.report(.notADay(date, entry))
        return nil
      }
      return date
    }
  }
}

extension Diagnostic {
  fileprivate static func notADay(_ date: CalendarDate, _ entry: Entry) -> Diagnostic {
    Diagnostic(
      .badDate, "'\(date)' is not a day", at: entry.value.range,
      help: ["write year, month and day: 2026-11-30"])
  }
}
