import Diagnostics

/// One step of a compiled template; jumps are indices of steps.
enum Operation: Sendable {
  /// Prints bytes of the source.
  case literal(Range<Int>)
  /// A line of the template begins, although no line break was printed before it.
  case lineStart
  /// Prints a value: index of a name use.
  case value(Int)
  /// Goes through the steps up to `end` for a true value, once for each item of a list.
  case section(Int, end: Int)
  /// Goes through the steps up to `end` for a false value.
  case inverted(Int, end: Int)
  /// Renders another template: index of an inclusion.
  case include(Int)
  /// Renders what replaces a block, or the block: index of a block.
  case block(Int)
}

/// A name where a tag uses it.
struct NameUse: Sendable {
  /// Empty for the implicit iterator `.`.
  var segments: [String]
  var name: Range<Int>
  var tag: Range<Int>
}

/// A partial or parent tag.
struct Inclusion: Sendable {
  var use: NameUse
  var isParent: Bool
  /// Whether the name is looked up in the context.
  var isDynamic: Bool
  /// Whether it has lines of its own.
  var isStandalone: Bool
  /// White space of the source that precedes each line.
  var indent: Range<Int>
  var arguments: [BlockArgument] = []
  /// The step after it.
  var end: Int
}

/// What a parent tag gives for a block of the parent.
struct BlockArgument: Sendable {
  var name: String
  var nameRange: Range<Int>
  var steps: Range<Int>
}

/// A block where its template prints it.
struct BlockSite: Sendable {
  var name: String
  var tag: Range<Int>
  var nameRange: Range<Int>
  var isStandalone: Bool
  /// White space of the source that precedes each line of what replaces the block.
  var indent: Range<Int>
  /// The steps of the block's own content.
  var steps: Range<Int>
}

/// What a template compiles to; shared by all copies of the template.
final class Program: Sendable {
  let name: String
  let source: SourceFile
  let steps: [Operation]
  let uses: [NameUse]
  let inclusions: [Inclusion]
  let blocks: [BlockSite]

  init(
    name: String, source: SourceFile, steps: [Operation], uses: [NameUse],
    inclusions: [Inclusion], blocks: [BlockSite]
  ) {
    self.name = name
    self.source = source
    self.steps = steps
    self.uses = uses
    self.inclusions = inclusions
    self.blocks = blocks
  }

  func range(_ bytes: Range<Int>) -> SourceRange { SourceRange(file: source, bytes: bytes) }
}
