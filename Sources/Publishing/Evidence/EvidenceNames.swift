import DossierModel

/// How evidence files write concepts, places, periods and units.
enum EvidenceNames {
  /// An id as the local part of an XML name, which has no slash and begins with a letter.
  static func local(_ id: String) -> String {
    let name = id.replacing("/", with: ".")
    return name.first?.isLetter == true ? name : "_" + name
  }

  /// A country by ISO 3166; a group and the total of all places by names of our own.
  static func entity(_ place: SubjectID) -> String {
    place.isCountryCode ? "iso:\(place)" : "d:\(local(place.description))"
  }

  /// A day ends where the next begins, and a period with its last day.
  static func period(_ moment: Moment) -> String {
    func midnight(after date: CalendarDate) -> String {
      "\(CalendarDate(dayNumber: date.lastDayNumber + 1))T00:00:00"
    }
    return switch moment {
    case .stock(let date): midnight(after: date)
    case .flow(let period): "\(period.first)T00:00:00/\(midnight(after: period.last))"
    }
  }

  /// Nothing of a bare number.
  static func unit(_ name: String, _ base: LanguagePack.Base?) -> String? {
    if let base {
      return base.currency.map { "iso4217:\($0)" } ?? base.unit.map { "d:\(local($0))" }
    }
    return name == "rank" ? nil : "d:\(local(name))"
  }
}
