import Diagnostics

/// One rendering under way.
///
/// The frames are a list of its own and not calls, so that no template can exhaust the stack.
struct Rendering {
  let library: TemplateLibrary
  let escaping: any Escaping
  var output = OutputBuffer()
  /// What was written so far around the passages that are open, the innermost last.
  var around: [OutputBuffer] = []
  var findings = Findings()
  var context: ContextStack
  var frame: Frame
  private let template: Template
  private var outer: [Frame] = []
  /// What finished passages wrote.
  var finishedBytes = 0
  private var passes = 0
  private var isGivenUp = false

  init(
    _ template: Template, context: any TemplateObject, library: TemplateLibrary,
    escaping: any Escaping
  ) {
    self.template = template
    self.library = library
    self.escaping = escaping
    self.context = ContextStack(context)
    frame = Frame(template.program)
  }

  /// Goes through all steps.
  mutating func run() {
    while !isGivenUp {
      if frame.next < frame.end {
        let step = frame.program.steps[frame.next]
        frame.next += 1
        perform(step)
      } else if !finishFrame() {
        return
      }
    }
  }

  private mutating func perform(_ step: Operation) {
    switch step {
    case .literal(let range):
      output.append(literal: range, of: frame.program.source, indent: frame.indent)
      checkLength()
    case .lineStart: output.isIndentDue = true
    case .value(let use):
      printValue(frame.program.uses[use])
      checkLength()
    case .section(let use, let end): openSection(frame.program.uses[use], end: end)
    case .inverted(let use, let end): openInverted(frame.program.uses[use], end: end)
    case .include(let index): include(frame.program.inclusions[index])
    case .block(let index): openBlock(frame.program.blocks[index])
    }
  }

  /// Goes on with `inner` and then with the present frame.
  mutating func enter(_ inner: Frame) {
    outer.append(frame)
    frame = inner
    countPass()
  }

  /// Goes on after the last step of a frame; false at the end of the template.
  private mutating func finishFrame() -> Bool {
    if frame.nextItem < frame.items.count {
      context.replaceTop(with: frame.items[frame.nextItem])
      frame.nextItem += 1
      frame.next = frame.start
      countPass()
      return true
    }
    if frame.popsContext { context.pop() }
    if let passage = frame.passage { end(passage) }
    guard let next = outer.popLast() else { return false }
    frame = next
    return true
  }

  /// The value of a name; an unknown name is reported.
  mutating func value(of use: NameUse) -> TemplateValue? {
    switch context.value(of: use, in: frame.program) {
    case .success(let value): return value
    case .failure(let unknown):
      findings.add(unknown.diagnostic)
      return nil
    }
  }

  /// Stops the rendering: what goes too deep here does so at every other place, without end.
  mutating func giveUp(_ diagnostic: Diagnostic) {
    findings.add(diagnostic)
    isGivenUp = true
  }

  private mutating func countPass() {
    passes += 1
    if passes > TemplateLimits.passes { giveUp(.tooManyPasses(template)) }
  }

  mutating func checkLength() {
    if output.bytes.count + finishedBytes > TemplateLimits.outputBytes {
      giveUp(.tooLong(template))
    }
  }
}

extension Diagnostic {
  fileprivate static func tooLong(_ template: Template) -> Self {
    let limit = TemplateLimits.outputBytes >> 20
    return Diagnostic(
      .endlessTemplate, .error, "template '\(template.name)' writes more than \(limit) MiB",
      at: SourceRange(startOf: template.source))
  }

  fileprivate static func tooManyPasses(_ template: Template) -> Self {
    Diagnostic(
      .endlessTemplate, .error,
      "template '\(template.name)' goes through more than \(TemplateLimits.passes) sections and partials",
      at: SourceRange(startOf: template.source))
  }
}
