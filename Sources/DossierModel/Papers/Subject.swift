package import Diagnostics

/// Whom a paper speaks for: a country, or a group of countries speaking jointly.
package struct Subject: Sendable {
  /// What one language says of the subject: `name`, `formal`, `nationals`, …, and its article if any.
  package struct Forms: Sendable {
    package var values: [String: Located<String>]

    package init(_ values: [String: Located<String>]) { self.values = values }

    /// The forms that a file may give.
    package static let names = [
      "name", "article", "formal", "adjective", "adjective_f", "national", "nationals", "embassy",
      "ministry", "capital",
    ]

    /// A form by its name; nothing where the file gives none.
    package subscript(form: String) -> String? { values[form]?.value }
  }

  /// The sheet that a paper is printed on.
  package enum Paper: String, Sendable, CaseIterable {
    case usLetter = "us-letter"
    case a4
  }

  /// A Government of the country; no person is named.
  package struct Government: Sendable {
    /// Its first day in office.
    package var since: CalendarDate
    package var source: Located<SourceID>

    package init(since: CalendarDate, source: Located<SourceID>) {
      self.since = since
      self.source = source
    }
  }

  /// ISO 3166-1 alpha-2 for a country (`SV`), kebab-case for a group.
  package var id: SubjectID
  package var forms: [LanguageTag: Forms]
  /// The countries of a group in order of precedence; empty for a country.
  package var members: [SubjectID]
  package var paper: Paper
  /// Who signs unless told otherwise; without one there is no edition by default.
  package var issuer: Located<IssuerID>?
  /// The Governments that are known, the latest last; what was said before the latest is an earlier one's.
  package var governments: [Government]
  package var range: SourceRange

  package init(
    id: SubjectID, forms: [LanguageTag: Forms], members: [SubjectID], paper: Paper,
    issuer: Located<IssuerID>?, governments: [Government] = [], range: SourceRange
  ) {
    self.id = id
    self.forms = forms
    self.members = members
    self.paper = paper
    self.issuer = issuer
    self.governments = governments
    self.range = range
  }

  /// The Government in office on a day.
  package func government(on day: CalendarDate) -> Government? {
    governments.last { $0.since.lastDayNumber <= day.lastDayNumber }
  }

  /// Whether several governments speak.
  package var isGroup: Bool { !members.isEmpty }
  /// The name of the subject in paths and on the command line: `mx`, `northern-triangle`.
  package var slug: String { id.slug }
}

extension SubjectID {
  /// Whether it has the form of a country, ISO 3166-1 alpha-2; a group's has not.
  package var isCountryCode: Bool {
    description.utf8.count == 2 && description.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// The name in paths and on the command line: `mx`, `northern-triangle`.
  package var slug: String { description.lowercased() }
}
