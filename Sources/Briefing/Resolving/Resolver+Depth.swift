import CommonMark
import Diagnostics

extension Resolver {
  /// How many nodes stand inside one another at most: Typst gives up beyond 32 quotations, 31 lists
  /// or 64 emphases.
  static let deepest = 30
  /// How many lists and quotations stand inside one another at most: LaTeX has no more lists, and
  /// each sets its lines in, so that words would run off the page.
  static let deepestBlocks = 4

  /// Whether nothing nests deeper than that; else a finding is made.
  func isShallow(_ document: borrowing Document) -> Bool {
    let finding = document.withRoot { root in
      Self.fault(below: root).map { $0.finding(at: origin(of: $0.node)) }
    }
    guard let finding else { return true }
    diagnostics.append(finding)
    isWhole = false
    return false
  }

  private struct Fault {
    var node: Node
    var isOfBlocks: Bool

    func finding(at range: SourceRange?) -> Diagnostic {
      isOfBlocks ? .tooManyBlocks(at: range) : .tooDeep(at: range)
    }
  }

  /// The first node that stands too deep, where there is one.
  private static func fault(below root: Node) -> Fault? {
    var open = 0
    var blocks = 0
    for event in root.walk() {
      let step = event.isEntering ? 1 : -1
      switch event.node.kind {
      case .blockQuote, .list:
        blocks += step
        if blocks > deepestBlocks { return Fault(node: event.node, isOfBlocks: true) }
      default: break
      }
      if event.isEntering, open > deepest { return Fault(node: event.node, isOfBlocks: false) }
      if !event.node.kind.isLeaf { open += step }
    }
    return nil
  }
}

extension Diagnostic {
  fileprivate static func tooDeep(at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      .markdownTooDeep, "the text nests more than \(Resolver.deepest) levels deep", at: range,
      help: ["take apart what stands inside one another"])
  }

  fileprivate static func tooManyBlocks(at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      .markdownTooDeep,
      "more than \(Resolver.deepestBlocks) quotations and lists stand inside one another",
      at: range, help: ["take them apart"])
  }
}
