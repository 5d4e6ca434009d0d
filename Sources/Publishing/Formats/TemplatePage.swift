import Diagnostics
import Templating

/// A page as its template made it, before its mark was put in: of each stretch is known whether the
/// template says it or a value.
struct TemplatePage: Sendable {
  let text: RenderedText
  /// The tag that printed the text of the paper.
  let bodyTag: SourceRange
  /// The style sheet that the template may print.
  let sheet: SourceFile?

  /// What the templates of a page went through: two pages that came the same way differ in values and
  /// in the text of the paper alone.
  struct Way: Sendable, Hashable {
    private struct Step: Sendable, Hashable {
      var source: SourceRange
      var kind: OriginMap.Stretch.Kind
    }

    private let steps: [Step]
    private let bodyTag: SourceRange
    private let sheet: SourceRange?

    fileprivate init(_ page: TemplatePage) {
      steps = page.stretches.map { Step(source: $0.source, kind: $0.kind) }
      bodyTag = page.bodyTag
      sheet = page.sheet.map { SourceRange(startOf: $0) }
    }
  }

  /// A page with a sign in the place of every value, and where its stretches begin.
  struct Neutral {
    fileprivate(set) var bytes: [UInt8] = []
    fileprivate(set) var starts: [Int] = []
  }

  var way: Way { Way(self) }
  var stretches: [OriginMap.Stretch] { text.origins.stretches }

  /// Which stretch is the text of the paper.
  var bodyStretch: Int? {
    stretches.firstIndex { $0.kind == .markup && $0.source == bodyTag }
  }

  /// Whether a stretch is the style sheet as it stands in its file.
  func isSheet(_ index: Int) -> Bool {
    sheet.map { text.bytes[text.origins.bytes(of: index)].elementsEqual($0.bytes) } ?? false
  }

  /// All that the templates of the page say, around `body` and with no word of an author in it.
  func neutral(around body: String) -> Neutral {
    let bodyStretch = bodyStretch
    var neutral = Neutral()
    neutral.bytes.reserveCapacity(text.bytes.count)
    for (index, stretch) in stretches.enumerated() {
      neutral.starts.append(neutral.bytes.count)
      if index == bodyStretch {
        neutral.bytes += body.utf8
      } else if stretch.kind == .value {
        neutral.bytes.append(UInt8(ascii: "x"))
      } else {
        neutral.bytes += text.bytes[text.origins.bytes(of: index)]
      }
    }
    return neutral
  }
}
