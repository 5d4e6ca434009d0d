/// Words that stand in one text as in another.
struct WordRun {
  /// How many there are.
  var count: Int
  /// How many bytes they have together.
  var length: Int
  /// Where they stand in the text that was searched.
  var bytes: Range<Int>

  /// A word, and where it stands.
  struct Word {
    var text: [UInt8]
    var bytes: Range<Int>
  }

  /// The words of a text, divided by white space.
  static func words(in text: ArraySlice<UInt8>) -> [Word] {
    text.split { $0 <= 0x20 }.map { Word(text: Array($0), bytes: $0.indices) }
  }

  /// The longest run of `wanted` that stands in `body`.
  static func longest(of wanted: [Word], in body: [Word]) -> WordRun? {
    let places = Dictionary(grouping: body.indices) { body[$0].text }
    var best: WordRun?
    for start in wanted.indices {
      for place in places[wanted[start].text] ?? [] {
        var run = WordRun(count: 0, length: 0, bytes: body[place].bytes)
        while start + run.count < wanted.count, place + run.count < body.count,
          wanted[start + run.count].text == body[place + run.count].text
        {
          run.length += body[place + run.count].text.count
          run.bytes = run.bytes.lowerBound..<body[place + run.count].bytes.upperBound
          run.count += 1
        }
        if run.length > best?.length ?? 0 { best = run }
      }
    }
    return best
  }
}
