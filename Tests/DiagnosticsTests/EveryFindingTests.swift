import Diagnostics
import Foundation
import Testing

/// Every id that the program can report is named by a test together with its place.
@Suite struct EveryFindingTests {
  private let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// How tests say where a finding falls; the one group is the id.
  ///
  /// In this order: an expected finding at a mark in the text; the same in the tables of the
  /// templates' tests; `places`, with no place where no file is at fault; a printed message.
  private static let forms = [
    #"(?:ExpectedDiagnostic|\.init)\(\s*"([a-z0-9-]+)""#,
    #"(?:[(,]\s*)\("([a-z0-9-]+)", ""#,
    #"(?::[0-9)]+|"-) ([a-z0-9-]+)""#,
    #":\d+:\d+: (?:error|warning): [^\n]*\[([a-z0-9-]+)\]"#,
  ]

  @Test func `every finding is tested with its place`() throws {
    let tests = try text(below: "Tests")
    let tested = try Self.forms.reduce(into: Set<String>()) { found, form in
      let expression = try Regex(form, as: (Substring, Substring).self)
      found.formUnion(tests.matches(of: expression).map { String($0.output.1) })
    }
    let ids = Set(DiagnosticID.allCases.map(\.rawValue))
    #expect(ids.subtracting(tested).sorted() == [])
  }

  /// A list of ids alone would let findings move to a wrong place unseen.
  @Test func `no test compares findings by id alone`() throws {
    let tests = try text(below: "Tests")
    let bare = tests.matches(
      of: /(?:diagnostics|found|findings)(?:\.sorted\(\))?\.map\(\\\.id\) ==/)
    #expect(bare.map { String($0.0) } == [])
  }

  /// All Swift files below a folder, one after the other.
  private func text(below folder: String) throws -> String {
    let files = FileManager.default.enumerator(
      at: root.appending(path: folder), includingPropertiesForKeys: nil)
    var text = ""
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift", file.path != #filePath else { continue }
      text += try String(contentsOf: file, encoding: .utf8)
    }
    return text
  }
}
