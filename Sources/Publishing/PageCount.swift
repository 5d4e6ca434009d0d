import Briefing
import Diagnostics
import DossierModel

/// How many pages a PDF has.
enum PageCount {
  /// The count at the root of the page tree, which Typst writes as text: `/Type/Pages/Count 4`.
  ///
  /// Nodes further down count less. Nothing where the tree is packed away.
  static func pages(of pdf: [UInt8]) -> Int? {
    let name = Array("/Type/Pages".utf8)
    var counts: [Int] = []
    var rest = pdf[...]
    while let found = rest.firstRange(of: name) {
      rest = rest[found.upperBound...]
      if let count = count(in: rest.prefix { $0 != UInt8(ascii: ">") }) { counts.append(count) }
    }
    return counts.max()
  }

  private static func count(in node: ArraySlice<UInt8>) -> Int? {
    node.firstRange(of: Array("/Count ".utf8)).flatMap { found in
      let digits = node[found.upperBound...].prefix { (0x30...0x39).contains($0) }
      return Int(String(decoding: digits, as: UTF8.self))
    }
  }

  /// What is wrong with a PDF that is longer or shorter than its type allows.
  static func finding(in pdf: [UInt8], of brief: Brief) -> Diagnostic? {
    guard let allowed = brief.edition.type.pages else { return nil }
    guard let count = pages(of: pdf) else { return .uncounted(brief, allowed) }
    if count > allowed.value.upperBound { return .tooLong(brief, count, allowed) }
    return count < allowed.value.lowerBound ? .tooShort(brief, count, allowed) : nil
  }
}

extension Brief {
  /// Of all pieces that the paper prints the three that come last by their weight.
  fileprivate var lastPieces: String {
    let pieces = evidence.pieces.enumerated().sorted { left, right in
      (left.element.weight, left.offset) > (right.element.weight, right.offset)
    }
    return pieces.prefix(3).map { "\($0.element.name) (weight \($0.element.weight))" }
      .joined(separator: ", ")
  }
}

extension Diagnostic {
  fileprivate static func tooLong(
    _ brief: Brief, _ count: Int, _ pages: Located<ClosedRange<Int>>
  ) -> Diagnostic {
    let last = brief.lastPieces
    return Diagnostic(
      .pageCount,
      "'\(brief.edition.name)' has \(count) pages, and its type allows "
        + "\(pages.value.upperBound)",
      at: pages.range,
      help: last.isEmpty
        ? ["shorten its texts"]
        : ["shorten texts, or leave pieces out; these come last by their weight: \(last)"])
  }

  fileprivate static func tooShort(
    _ brief: Brief, _ count: Int, _ pages: Located<ClosedRange<Int>>
  ) -> Diagnostic {
    Diagnostic(
      .pageCount, .warning,
      "'\(brief.edition.name)' has \(count) \(count == 1 ? "page" : "pages"), and its type wants "
        + "at least \(pages.value.lowerBound)",
      at: pages.range, help: ["add what the paper lacks, or lower 'min' in 'pages' of the type"])
  }

  fileprivate static func uncounted(
    _ brief: Brief, _ pages: Located<ClosedRange<Int>>
  ) -> Diagnostic {
    Diagnostic(
      .pageCount, .warning, "the pages of '\(brief.edition.name)' could not be counted",
      at: pages.range,
      help: ["the PDF engine writes PDFs of another kind: count the pages by hand"])
  }
}
