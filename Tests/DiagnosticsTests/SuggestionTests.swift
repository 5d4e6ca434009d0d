import Diagnostics
import Testing

@Suite struct SuggestionTests {
  @Test(arguments: [
    // Insert, delete, replace, swap.
    ("uscis-2071", "uscis-2017"),
    ("uscs-2017", "uscis-2017"),
    ("uscis-20177", "uscis-2017"),
    ("uscis_2017", "uscis-2017"),
    ("USCIS-2017", "uscis-2017"),
    ("dhs-2016-irl", "dhs-2016-lra"),
    // Farther than a third of the longer name.
    ("dhs", nil),
    ("uscis", nil),
    ("2017-uscis", nil),
    ("", nil),
  ])
  func `finds the nearest`(name: String, nearest: String?) {
    let known = ["dhs-2016-lra", "uscis-2017", "state-2017-01"]
    #expect(Suggestion.nearest(to: name, in: known) == nearest)
  }

  @Test(arguments: [
    // A third of the longer name, rounded down, but at least one edit.
    ("a", "b", true), ("ab", "ax", true), ("ab", "xy", false),
    ("abcde", "abcxx", false), ("abcdef", "abcdxx", true), ("abcdef", "abcxxx", false),
    ("abcd", "abcdef", true), ("abc", "abcdef", false),
    ("abcdefghi", "abcdefxxx", true), ("abcdefghi", "abcdexxxx", false),
  ])
  func `allows a third of the longer name`(name: String, known: String, isNear: Bool) {
    #expect(Suggestion.nearest(to: name, in: [known]) == (isNear ? known : nil))
    #expect(Suggestion.nearest(to: known, in: [name]) == (isNear ? name : nil))
  }

  @Test func `keeps silent on a tie`() {
    #expect(Suggestion.nearest(to: "point", in: ["paint", "print"]) == nil)
    #expect(Suggestion.nearest(to: "point", in: ["paint", "print", "points"]) == nil)
  }

  @Test func `prefers the nearer where others tie`() {
    #expect(
      Suggestion.nearest(to: "talking", in: ["tacking-x", "walking-x", "talkin"]) == "talkin")
    #expect(
      Suggestion.nearest(to: "talkings", in: ["talk1ngz", "talking", "ta1kingz"]) == "talking")
  }

  @Test func `counts repeated names once`() {
    #expect(Suggestion.nearest(to: "pont", in: ["point", "point"]) == "point")
  }

  @Test func `ignores case and keeps the known spelling`() {
    #expect(Suggestion.nearest(to: "xa", in: ["XA", "XB"]) == "XA")
    #expect(Suggestion.nearest(to: "AÑO", in: ["año"]) == "año")
  }

  @Test func `leaves very long names alone`() {
    let long = String(repeating: "a", count: 201)
    #expect(Suggestion.nearest(to: long, in: [long]) == nil)
    #expect(Suggestion.nearest(to: String(long.dropLast()), in: [long]) == long)
  }

  @Test func `asks a question`() {
    #expect(Suggestion.question(for: "pont", in: ["point"]) == "; did you mean 'point'?")
    #expect(Suggestion.question(for: "x-ray", in: ["point"]) == "")
  }
}
