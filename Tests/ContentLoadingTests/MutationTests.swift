import ContentLoading
import Diagnostics
import TestSupport
import Testing

/// Valid files with bytes deleted, doubled, swapped or replaced: whatever comes of it, loading ends
/// with findings that lie in their files.
@Suite struct MutationTests {
  @Test(.timeLimit(.minutes(10))) func content() {
    var random = SplitMix(state: 20_161_108)
    let paths = Fixture.content.keys.sorted()
    let languages = Fixture.languages
    for _ in 0..<2000 {
      var files = Fixture.content.mapValues { Array($0.utf8) }
      for _ in 0...Int.random(in: 0..<3, using: &random) {
        let path = paths[Int.random(in: 0..<paths.count, using: &random)]
        files[path] = mutated(files[path] ?? [], &random)
      }
      requireLocated(
        ContentLoader.load(content: MemoryFiles(bytes: files), languages: languages).diagnostics)
    }
  }

  @Test(.timeLimit(.minutes(10))) func templates() {
    var random = SplitMix(state: 20_170_216)
    let paths = ["languages/en/terms.yaml", "documents/position-paper/document.yaml"]
    for round in 0..<500 {
      var files = Fixture.templates.mapValues { Array($0.utf8) }
      files[paths[round % 2]] = mutated(files[paths[round % 2]] ?? [], &random)
      requireLocated(
        StationeryLoader.load(
          templates: MemoryFiles(bytes: files), styleSheets: Fixture.styleSheets
        ).diagnostics)
    }
  }

  private func mutated(_ bytes: [UInt8], _ random: inout SplitMix) -> [UInt8] {
    var bytes = bytes
    for _ in 0...Int.random(in: 0..<3, using: &random) where !bytes.isEmpty {
      let start = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(start + Int.random(in: 1..<12, using: &random), bytes.count)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: bytes[start..<end], at: end)
      case 2: bytes.swapAt(start, Int.random(in: 0..<bytes.count, using: &random))
      case 3:
        bytes[start] =
          Array("{}[]:,&*!|>'\"#-?%@`\n\t \\~0\u{1}".utf8).randomElement(using: &random) ?? 0
      default: bytes[start] = UInt8.random(in: 0...255, using: &random)
      }
    }
    return bytes
  }

  private func requireLocated(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics {
      let range = diagnostic.range
      let isInside = range.map { $0.bytes.upperBound <= $0.file.bytes.count } ?? false
      #expect(isInside && !diagnostic.summary.isEmpty, "\(diagnostic.summary)")
    }
    // Prints notes and marks, too, from their places.
    #expect(!ConsoleFormat().format(diagnostics).isEmpty || diagnostics.isEmpty)
  }
}

/// SplitMix64: the same numbers everywhere.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
