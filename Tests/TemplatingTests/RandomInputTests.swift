import Diagnostics
import Templating
import Testing

/// A generator with a fixed seed (SplitMix64), so that a failure repeats.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite struct RandomInputTests {
  private static let parts = [
    "{{", "}}", "{{{", "}}}", "{{#a}}", "{{/a}}", "{{^b}}", "{{/b}}", "{{>p}}", "{{>*d}}", "{{<p}}",
    "{{/p}}", "{{$c}}", "{{/c}}", "{{!", "{{=", "=}}", "{{=| |=}}", "|={{ }}=|", "|", " ", "  ",
    "\n", "\r\n", "\r", "a", "b", ".", "é", "{{a}}", "{{.}}", "{{l}}", "{{#l}}", "{{/l}}", "x",
  ]

  @Test(arguments: 0..<8 as Range<UInt64>)
  func bytes(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let count = Int.random(in: 0..<300, using: &generator)
      let bytes = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
      check(bytes)
    }
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func parts(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<400 {
      let count = Int.random(in: 0..<30, using: &generator)
      let text = (0..<count).map { _ in Self.parts.randomElement(using: &generator) ?? "" }.joined()
      check(Array(text.utf8))
    }
  }

  /// Findings lie in the file; what has none renders, with an origin for each byte.
  private func check(_ bytes: [UInt8]) {
    let file = SourceFile(path: "main", bytes: bytes)
    let compiled = Template.compile(file, name: "main")
    #expect((compiled.value == nil) == compiled.diagnostics.hasErrors)
    for range in compiled.diagnostics.compactMap(\.range) {
      #expect(range.bytes.upperBound <= bytes.count)
    }
    let data: [String: Value] = ["a": "x", "b": false, "d": "p", "l": [1, true, ["a": .missing]]]
    let partials = ["p": "1\n {{$c}}\n  2\n {{/c}}{{a}}{{>q}}", "q": "{{#l}}\n- {{a}}\n{{/l}}"]
    let result = render(file, Members(data), partials)
    #expect((result.value == nil) == result.diagnostics.hasErrors)
    guard let rendered = result.value else { return }
    #expect(rendered.bytes.indices.allSatisfy { rendered.origins.origin(of: $0) != nil })
  }
}
