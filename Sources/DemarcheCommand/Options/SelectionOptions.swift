import ArgumentParser
import DossierModel
import Platform
import Publishing

/// Which editions are meant; what is not said stands for all.
struct SelectionOptions: ParsableArguments {
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("A country, by its ISO code; several with commas.", valueName: "id"))
  var country: [String] = []

  @Option(help: ArgumentHelp("A group of countries.", valueName: "id"))
  var group: [String] = []

  @Option(help: ArgumentHelp("A type of document, such as position-paper.", valueName: "id"))
  var type: [String] = []

  @Option(help: ArgumentHelp("A language, such as en or es.", valueName: "id"))
  var language: [String] = []

  @Option(help: ArgumentHelp("Who signs, when not the subject's own issuer.", valueName: "id"))
  var issuer: String?

  @Option(
    help: ArgumentHelp(
      "Nothing measured or published after this day is used; 'content' is the day on which the content was last read (default: SOURCE_DATE_EPOCH, else today in UTC).",
      valueName: "date"))
  var asOf: String?

  @Flag(help: "Also print values that were not verified, each one marked.")
  var includeUnverified = false

  /// Whether the day is the one on which the content was last read.
  var isOfContent: Bool { asOf == "content" }

  /// The day and the strictness of the run; `lastRead` is the day of the content, which is known
  /// when it is loaded.
  func clock(
    lastRead: CalendarDate? = nil,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws -> Clock {
    let day =
      isOfContent
      ? try Self.day(of: lastRead) : try asOf.map(Self.day) ?? Self.today(in: environment)
    return Clock(asOf: day, includeUnverified: includeUnverified)
  }

  func selection(clock: Clock, formats: [String] = []) throws -> Selection {
    var selection = Selection(clock: clock)
    selection.countries = try Self.split(country, "--country")
    selection.groups = try Self.split(group, "--group")
    selection.types = try Self.split(type, "--type")
    selection.languages = try Self.split(language, "--language")
    selection.issuer = issuer
    selection.formats = try Self.split(formats, "--format")
    return selection
  }

  /// The values of an option that may be repeated and may hold several, between commas.
  static func split(_ values: [String], _ option: String) throws -> [String] {
    try values.flatMap { value in
      let names = value.split(separator: ",", omittingEmptySubsequences: false)
        .map { $0.withoutBlankEnds }
      guard !names.contains("") else {
        throw ValidationError("\(option) has an empty name in '\(value)'.")
      }
      return names
    }
  }

  private static func day(of lastRead: CalendarDate?) throws -> CalendarDate {
    guard let lastRead else {
      throw ValidationError(
        "--as-of content needs 'day:' in edition.yaml of the content, which says when it was last read."
      )
    }
    return lastRead
  }

  private static func day(_ text: String) throws -> CalendarDate {
    guard let date = CalendarDate(text), date.day != nil else {
      throw ValidationError(
        "'\(text)' is not a day. Write --as-of YYYY-MM-DD, such as --as-of 2017-02-16, or --as-of content."
      )
    }
    return date
  }

  /// `SOURCE_DATE_EPOCH`, the seconds since 1970 that reproducible builds agree on, else today in UTC.
  static func today(
    in environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws -> CalendarDate {
    guard let epoch = environment["SOURCE_DATE_EPOCH"], !epoch.isEmpty else {
      return CalendarDate(dayNumber: Int((Date().timeIntervalSince1970 / 86_400).rounded(.down)))
    }
    guard let seconds = Int(epoch), (0...253_402_300_799).contains(seconds) else {
      throw ValidationError("SOURCE_DATE_EPOCH is '\(epoch)', not a number of seconds since 1970.")
    }
    return CalendarDate(dayNumber: seconds / 86_400)
  }
}

extension Substring {
  /// The text without white space at its ends.
  fileprivate var withoutBlankEnds: String {
    let start = drop(while: \.isWhitespace)
    return String(start[..<(start.lastIndex { !$0.isWhitespace }.map(index(after:)) ?? endIndex)])
  }
}
