import Testing

@testable import Diagnostics

/// What `demarche explain` has to say.
@Suite struct ExplanationTests {
  private static let areas = DiagnosticID.explanationAreas

  @Test func `every finding is explained, and once`() {
    let explained = Self.areas.flatMap(\.keys)
    #expect(explained.sorted() == DiagnosticID.allCases.sorted())
  }

  @Test func `ids are in alphabetical order and in kebab-case`() {
    let ids = DiagnosticID.allCases.map(\.rawValue)
    #expect(ids == ids.sorted())
    #expect(ids.allSatisfy { $0.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil })
  }

  @Test(arguments: DiagnosticID.allCases) func `a meaning is one to three sentences`(
    id: DiagnosticID
  ) {
    let meaning = id.explanation.meaning
    let sentences = meaning.matches(of: /[.!?](?= [A-Z'"]|$)/).count
    #expect((1...3).contains(sentences), "\(meaning)")
    #expect(meaning.hasSuffix("."))
    #expect(meaning.first?.isUppercase == true)
    #expect(!meaning.contains("  ") && !meaning.contains("\n"))
    #expect(meaning.hasPrefix(id.explanation.summary))
  }

  @Test(arguments: DiagnosticID.allCases) func `a wrong and a right example differ`(
    id: DiagnosticID
  ) {
    let explanation = id.explanation
    #expect(explanation.wrong != explanation.right)
    for line in [explanation.wrong, explanation.right].flatMap({ $0.split(separator: "\n") }) {
      #expect(line.count <= 76, "\(line)")
    }
  }

  @Test(arguments: DiagnosticID.allCases) func `nothing is of one machine`(id: DiagnosticID) {
    let explanation = id.explanation
    for text in [explanation.meaning, explanation.wrong, explanation.right] {
      #expect(
        text.firstMatch(of: /\/(tmp|work|home|Users|usr|root)\b|localhost|127\.0\.0/) == nil)
    }
  }
}
