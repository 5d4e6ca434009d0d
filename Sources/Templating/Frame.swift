import Diagnostics

/// A stretch of steps being gone through: a template, a section, or a block.
struct Frame {
  var program: Program
  var next: Int
  var end: Int
  var indent = LineIndent()
  /// What replaces blocks: given by the parent tags around, the outermost first to count.
  var overrides: [String: Override] = [:]
  /// How many partials, parents and replaced blocks are around.
  var depth = 0
  /// Whether a context is taken away at the end.
  var popsContext = false
  /// The list of a section and its next item.
  var items: [TemplateValue] = []
  var nextItem = 0
  var start = 0
  /// Of a text of its own: where it goes at the end.
  var passage: PassageFrame?

  init(_ program: Program) {
    self.program = program
    next = 0
    end = program.steps.count
  }

  /// A frame for some steps of the same template.
  func inner(_ steps: Range<Int>) -> Frame {
    var frame = self
    frame.next = steps.lowerBound
    frame.start = steps.lowerBound
    frame.end = steps.upperBound
    frame.popsContext = false
    frame.items = []
    frame.nextItem = 0
    frame.passage = nil
    return frame
  }
}

/// What waits for a passage to be finished.
struct PassageFrame {
  var tag: SourceRange
  var indent: LineIndent
  /// Whether the tag has lines of its own.
  var isStandalone: Bool
  var insert: (RenderedText, SourceRange) -> String
}

/// The content that a parent tag gives for a block.
struct Override {
  var program: Program
  var steps: Range<Int>
}
