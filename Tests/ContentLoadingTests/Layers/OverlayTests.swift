import Diagnostics
import TestSupport
import Testing

@testable import ContentLoading

/// What the layers say together.
@Suite struct OverlayTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var what: String
    var lower: String
    var upper: String
    var joined: String
    /// `line:column id` in the upper text.
    var findings: [String] = []
    var testDescription: String { what }
  }

  static let values = [
    Case(what: "a key more", lower: "{a: 1}", upper: "{b: 2}", joined: "{a: 1, b: 2}"),
    Case(what: "a text", lower: "{a: 1, b: 2}", upper: "{a: 3}", joined: "{a: 3, b: 2}"),
    Case(
      what: "a map in a map", lower: "{a: {b: 1, c: 2}}", upper: "{a: {c: 3}}",
      joined: "{a: {b: 1, c: 3}}"),
    Case(what: "a list", lower: "{a: [1, 2]}", upper: "{a: [3]}", joined: "{a: [3]}"),
    Case(what: "an empty list", lower: "{a: [{id: x}]}", upper: "{a: []}", joined: "{a: []}"),
    Case(what: "items more", lower: "{a: [1, 2]}", upper: "{+a: [3]}", joined: "{a: [1, 2, 3]}"),
    Case(
      what: "items by id", lower: "{a: [{id: x, n: 1, m: 2}, {id: y, n: 3}]}",
      upper: "{a: [{id: z, n: 5}, {id: x, n: 4}]}",
      joined: "{a: [{id: x, n: 4, m: 2}, {id: y, n: 3}, {id: z, n: 5}]}"),
    Case(
      what: "an item without an id", lower: "{a: [{id: x, n: 1}]}", upper: "{a: [{n: 4}]}",
      joined: "{a: [{n: 4}]}"),
    Case(
      what: "a hidden item", lower: "{a: [{id: x}, {id: y}]}", upper: "{a: [{id: x, hide: true}]}",
      joined: "{a: [{id: y}]}"),
    Case(
      what: "a hidden key", lower: "{a: [1], b: 2}", upper: "{a: {hide: true}}", joined: "{b: 2}"),
    Case(what: "all of it hidden", lower: "{a: 1}", upper: "{hide: true}", joined: "nothing"),
    Case(
      what: "another kind of value", lower: "{a: {b: 1}}", upper: "{a: text}", joined: "{a: text}"),
    Case(
      what: "hidden and said", lower: "{a: 1}", upper: "{hide: true, a: 2}", joined: "{a: 1}",
      findings: ["1:2 bad-hide"]),
    Case(
      what: "hidden, perhaps", lower: "{a: 1}", upper: "{hide: yes}", joined: "{a: 1}",
      findings: ["1:2 bad-hide"]),
    Case(
      what: "more of a text", lower: "{a: 1}", upper: "{+a: [2]}", joined: "{a: 1}",
      findings: ["1:2 bad-addition"]),
    Case(
      what: "more of nothing", lower: "{a: 1}", upper: "{+b: [2]}", joined: "{a: 1}",
      findings: ["1:2 bad-addition"]),
    Case(
      what: "no items more", lower: "{a: [1]}", upper: "{+a: []}", joined: "{a: [1]}",
      findings: ["1:2 bad-addition"]),
    Case(
      what: "items more, and all of them", lower: "{a: [1]}", upper: "{+a: [2], a: [3]}",
      joined: "{a: [3]}", findings: ["1:2 bad-addition"]),
    Case(
      what: "a key hidden that is not there", lower: "{a: 1}", upper: "{b: {hide: true}}",
      joined: "{a: 1}", findings: ["1:6 bad-hide"]),
    Case(
      what: "an item hidden that is not there", lower: "{a: [{id: x}]}",
      upper: "{a: [{id: y, hide: true}]}", joined: "{a: [{id: x}]}", findings: ["1:14 bad-hide"]),
    Case(
      what: "an item twice", lower: "{a: [{id: x, n: 1}]}",
      upper: "{a: [{id: x, n: 2}, {id: x, n: 3}]}", joined: "{a: [{id: x, n: 2}]}",
      findings: ["1:26 duplicate-id"]),
    Case(
      what: "a text more", lower: "{a: [1]}", upper: "{+a: 2}", joined: "{a: [1]}",
      findings: ["1:2 bad-addition"]),
  ]

  @Test(arguments: values) func `a value is laid over another`(_ test: Case) throws {
    try check(test) { $0.merged($1) }
  }

  private static let release = "{id: r, source: s, verified: true, qualifier: q, also: [t]"
  static let facts = [
    Case(
      what: "a value with its source, beside one that keeps its own",
      lower: "{releases: [\(release), values: {A: 1, B: {value: 2, source: u}}}]}",
      upper: "{releases: [{id: r, source: o, verified: false, values: {A: 3}}]}",
      joined: "{releases: [{id: r, source: o, verified: false, values: {"
        + "A: {value: 3, source: o, verified: false}, "
        + "B: {value: 2, source: u, verified: true, qualifier: q}}}]}"),
    Case(
      what: "a value that names its source itself",
      lower: "{releases: [{id: r, source: s, verified: true, values: {A: 1}}]}",
      upper: "{releases: [{id: r, values: {B: {value: 2, source: o, verified: true}}}]}",
      joined: "{releases: [{id: r, source: s, verified: true, values: {"
        + "A: {value: 1, source: s, verified: true}, "
        + "B: {value: 2, source: o, verified: true}}}]}"),
    Case(
      what: "what a release says of all its values",
      lower: "{releases: [\(release), values: {A: 1}}]}",
      upper: "{releases: [{id: r, verified: false}]}",
      joined: "{releases: [{id: r, source: s, verified: false, qualifier: q, also: [t], "
        + "values: {A: 1}}]}"),
    Case(
      what: "a hidden value",
      lower: "{releases: [{id: r, source: s, verified: true, values: {A: 1, B: 2}}]}",
      upper: "{releases: [{id: r, values: {A: {hide: true}}}]}",
      joined: "{releases: [{id: r, source: s, verified: true, values: {"
        + "B: {value: 2, source: s, verified: true}}}]}"),
    Case(
      what: "a hidden release and a new one",
      lower: "{releases: [{id: r, value: 1}, {id: q, value: 2}]}",
      upper: "{releases: [{id: r, hide: true}, {id: p, value: 3}]}",
      joined: "{releases: [{id: q, value: 2}, {id: p, value: 3}]}"),
    Case(
      what: "a value of no place",
      lower: "{releases: [{id: r, source: s, verified: true, value: 1}]}",
      upper: "{releases: [{id: r, source: o, verified: true, value: 2}]}",
      joined: "{releases: [{id: r, source: o, verified: true, "
        + "value: {value: 2, source: o, verified: true}}]}"),
    Case(
      what: "a value of no place, with a hedge that the other lacks",
      lower: "{releases: [\(release), value: 5}]}",
      upper: "{releases: [{id: r, source: o, verified: true, value: 6}]}",
      joined: "{releases: [{id: r, source: o, verified: true, "
        + "value: {value: 6, source: o, verified: true}}]}"),
    Case(
      what: "all values hidden",
      lower: "{releases: [{id: r, source: s, verified: true, values: {A: 1}}]}",
      upper:
        "{releases: [{id: r, values: {hide: true}, value: {value: 1, source: o, verified: true}}]}",
      joined: "{releases: [{id: r, source: s, verified: true, "
        + "value: {value: 1, source: o, verified: true}}]}"),
    Case(
      what: "a title", lower: "{title: a, releases: [{id: r, value: 1}]}", upper: "{title: b}",
      joined: "{title: b, releases: [{id: r, value: 1}]}"),
    Case(what: "a whole fact", lower: "{title: a}", upper: "{hide: true}", joined: "nothing"),
    Case(
      what: "a value without a source",
      lower: "{releases: [{id: r, source: s, verified: true, values: {A: 1}}]}",
      upper: "{releases: [{id: r, values: {A: 2}}]}",
      joined: "{releases: [{id: r, source: s, verified: true, values: {"
        + "A: {value: 1, source: s, verified: true}}}]}",
      findings: ["1:30 unsourced-value"]),
    Case(
      what: "a value of which nobody says whether it was verified",
      lower: "{releases: [{id: r, source: s, verified: true, value: 1}]}",
      upper: "{releases: [{id: r, source: o, value: 2}]}",
      joined: "{releases: [{id: r, source: o, verified: true, "
        + "value: {value: 1, source: s, verified: true}}]}",
      findings: ["1:32 unsourced-value"]),
  ]

  @Test(arguments: facts) func `a fact is laid over another`(_ test: Case) throws {
    try check(test) { $0.mergedFact($1) }
  }

  @Test func `what was hidden can be said anew, and nothing can be hidden twice`() throws {
    let log = LoadingLog()
    let texts = ["{a: 1}", "{hide: true}", "{b: 2}"]
    let layers = try texts.enumerated().map { LayerValue(layer: $0, value: try value($1)) }
    #expect(Overlay(log: log).merged(layers)?.flow == "{b: 2}")
    #expect(log.findings.isEmpty)
    let twice = [layers[0], layers[1], LayerValue(layer: 2, value: layers[1].value)]
    #expect(Overlay(log: log).merged(twice) == nil)
    #expect(log.diagnostics.map(\.id) == [.badHide])
  }

  @Test func `what a third layer says of a release holds for what was laid before`() throws {
    let texts = [
      "{releases: [{id: r, source: s, verified: true, values: {A: 1, B: 2, C: {value: 3, source: u}}}]}",
      "{releases: [{id: r, source: o, verified: true, values: {A: 4}}]}",
      "{releases: [{id: r, verified: false}]}",
    ]
    let layers = try texts.enumerated().map { LayerValue(layer: $0, value: try value($1)) }
    let log = LoadingLog()
    #expect(
      Overlay(log: log).mergedFact(layers)?.flow
        == "{releases: [{id: r, source: o, verified: false, values: "
        + "{A: {value: 4, source: o}, B: {value: 2, source: s}, C: {value: 3, source: u}}}]}")
    #expect(log.findings.isEmpty)
  }

  @Test func `a value keeps the place where it stands`() throws {
    let lower = try value("{a: 1, b: 2}")
    let upper = try value("{b: 3}")
    let joined = Overlay(log: LoadingLog()).laid(upper, over: lower)
    #expect(joined?["a"]?.range == lower["a"]?.range)
    #expect(joined?["b"]?.range == upper["b"]?.range)
  }

  private func check(
    _ test: Case, _ join: (Overlay, [LayerValue]) -> YAMLValue?
  ) throws {
    let log = LoadingLog()
    let layers = [test.lower, test.upper].enumerated()
    let joined = join(
      Overlay(log: log), try layers.map { LayerValue(layer: $0, value: try value($1)) })
    #expect((joined?.flow ?? "nothing") == test.joined)
    let findings = log.diagnostics.map { finding in
      let start = finding.range?.start
      return "\(start?.line ?? 0):\(start?.column ?? 0) \(finding.id)"
    }
    #expect(findings == test.findings)
  }

  private func value(_ text: String) throws -> YAMLValue {
    let log = LoadingLog()
    let value = YAMLReader.read(SourceFile(path: "a.yaml", bytes: Array(text.utf8)), log)
    #expect(log.findings.isEmpty)
    return try #require(value)
  }
}

extension YAMLValue {
  /// The value in braces and brackets.
  fileprivate var flow: String {
    switch content {
    case .scalar(let text, _): text
    case .sequence(let items): "[" + items.map(\.flow).joined(separator: ", ") + "]"
    case .mapping(let pairs):
      "{" + pairs.map { "\($0.key): \($0.value.flow)" }.joined(separator: ", ") + "}"
    }
  }
}
