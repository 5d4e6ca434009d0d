import ArgumentParser
import DossierModel
import Publishing
import Testing

@testable import DemarcheCommand

@Suite struct SelectionOptionsTests {
  private func options(_ arguments: String...) throws -> SelectionOptions {
    try SelectionOptions.parse(arguments)
  }

  private func day(_ environment: [String: String], _ arguments: String...) throws -> String {
    try SelectionOptions.parse(arguments).clock(environment: environment).asOf.description
  }

  @Test func `the day that is named comes before all others`() throws {
    #expect(try day(["SOURCE_DATE_EPOCH": "0"], "--as-of", "2017-02-16") == "2017-02-16")
  }

  @Test(arguments: [
    ("0", "1970-01-01"), ("86399", "1970-01-01"), ("86400", "1970-01-02"),
    ("1487203200", "2017-02-16"), ("253402300799", "9999-12-31"),
  ]) func `SOURCE_DATE_EPOCH is a day in UTC`(epoch: String, expected: String) throws {
    #expect(try day(["SOURCE_DATE_EPOCH": epoch]) == expected)
  }

  @Test(arguments: ["x", "-1", "1.5", "253402300800", " 1", "99999999999999999999"])
  func `a wrong SOURCE_DATE_EPOCH is refused`(epoch: String) throws {
    #expect(throws: ValidationError.self) { try day(["SOURCE_DATE_EPOCH": epoch]) }
  }

  @Test func `an empty SOURCE_DATE_EPOCH stands for none`() throws {
    #expect(try day(["SOURCE_DATE_EPOCH": ""]).count == 10)
  }

  @Test(arguments: ["2017", "2017-02", "2017-02-30", "16.2.2017", "", "today"])
  func `a day that is none is refused`(text: String) throws {
    let options = try options("--as-of", text)
    let error = #expect(throws: ValidationError.self) { try options.clock(environment: [:]) }
    #expect(error?.message.contains("Write --as-of YYYY-MM-DD") == true)
  }

  @Test func `the day of the content is known when the content is`() throws {
    let options = try options("--as-of", "content")
    #expect(options.isOfContent)
    let read = CalendarDate("2026-11-30")
    let clock = try options.clock(lastRead: read, environment: ["SOURCE_DATE_EPOCH": "0"])
    #expect(clock.asOf == read)
    let error = #expect(throws: ValidationError.self) { try options.clock(environment: [:]) }
    #expect(error?.message.contains("needs 'day:' in edition.yaml") == true)
  }

  @Test(arguments: [
    (nil, ""), (0, "which is today"), (1, "1 day ago"), (400, "400 days ago"),
    (-3, "3 days after today"),
  ]) func `the age of the content is told`(days: Int?, words: String) {
    let line = Terminal.age(days)
    #expect(line.isEmpty == words.isEmpty && line.hasSuffix(words.isEmpty ? "" : words + "\n"))
  }

  @Test func `unverified values are asked for`() throws {
    #expect(try !options("--as-of", "2020-01-01").clock().includeUnverified)
    #expect(try options("--as-of", "2020-01-01", "--include-unverified").clock().includeUnverified)
  }

  @Test func `names are repeated or parted by commas`() throws {
    let options = try options(
      "--country", "mx, sv", "--country", "GT", "--group", "region", "--type", "a,b",
      "--language", "en", "--issuer", "x", "--as-of", "2020-01-01")
    let selection = try options.selection(
      clock: try options.clock(), formats: ["html,pdf", "typst"])
    #expect(selection.countries == ["mx", "sv", "GT"])
    #expect(selection.groups == ["region"])
    #expect(selection.types == ["a", "b"])
    #expect(selection.languages == ["en"])
    #expect(selection.issuer == "x")
    #expect(selection.formats == ["html", "pdf", "typst"])
  }

  @Test(arguments: ["", ",", "a,", ",a", "a,,b", " "])
  func `an empty name is refused`(text: String) {
    let error = #expect(throws: ValidationError.self) {
      try SelectionOptions.split([text], "--group")
    }
    #expect(error?.message == "--group has an empty name in '\(text)'.")
  }
}
