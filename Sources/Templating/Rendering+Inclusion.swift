import Diagnostics

extension Rendering {
  /// Goes into the template of a partial or parent tag.
  mutating func include(_ inclusion: Inclusion) {
    frame.next = inclusion.end
    let range = frame.program.range(inclusion.use.name)
    guard let included = included(by: inclusion, at: range), !isTooDeep(at: range) else { return }
    if inclusion.isStandalone { output.isIndentDue = true }
    switch included {
    case .template(let template): enter(partial(template, of: inclusion))
    case .passage(let template, let insert): begin(template, of: inclusion, insert)
    }
  }

  private func partial(_ template: Template, of inclusion: Inclusion) -> Frame {
    var inner = Frame(template.program)
    inner.depth = frame.depth + 1
    inner.overrides = frame.overrides
    for argument in inclusion.arguments where frame.overrides[argument.name] == nil {
      inner.overrides[argument.name] = Override(program: frame.program, steps: argument.steps)
    }
    inner.indent = indent(inclusion.indent, by: inclusion.use.tag)
    return inner
  }

  /// Goes into what replaces a block, or else into the block.
  mutating func openBlock(_ block: BlockSite) {
    frame.next = block.steps.upperBound
    guard let override = frame.overrides[block.name] else {
      enter(frame.inner(block.steps))
      return
    }
    guard !isTooDeep(at: frame.program.range(block.nameRange)) else { return }
    var inner = frame.inner(override.steps)
    inner.program = override.program
    inner.depth += 1
    inner.indent = indent(block.indent, by: block.tag)
    if block.isStandalone { output.isIndentDue = true }
    enter(inner)
  }

  private mutating func included(by inclusion: Inclusion, at range: SourceRange) -> Included? {
    guard inclusion.isDynamic else { return find(range.text, at: range).map(Included.template) }
    guard let value = value(of: inclusion.use) else { return nil }
    switch value {
    case .passage(let template, let insert): return .passage(template, insert: insert)
    case .text(let name): return find(name, at: range).map(Included.template)
    case .missing(let missing):
      findings.add(
        Diagnostic(
          missing.id, .error, missing.summary, at: range, notes: missing.notes, help: missing.help))
    case .markup, .list, .object, .boolean:
      findings.add(.notATemplate(range.text, value.kind, at: range))
    }
    return nil
  }

  /// Goes into a text of its own, which `end(_:)` puts in the place of the tag.
  private mutating func begin(
    _ template: Template, of inclusion: Inclusion,
    _ insert: @escaping (RenderedText, SourceRange) -> String
  ) {
    var inner = Frame(template.program)
    inner.depth = frame.depth + 1
    inner.passage = PassageFrame(
      tag: frame.program.range(inclusion.use.tag),
      indent: indent(inclusion.indent, by: inclusion.use.tag),
      isStandalone: inclusion.isStandalone, insert: insert)
    around.append(output)
    output = OutputBuffer()
    enter(inner)
  }

  /// Puts what stands for a finished passage in its place.
  mutating func end(_ passage: PassageFrame) {
    finishedBytes += output.bytes.count
    let text = RenderedText(bytes: output.bytes, origins: output.origins)
    if let outer = around.popLast() { output = outer }
    let inserted = passage.insert(text, passage.tag) + (passage.isStandalone ? "\n" : "")
    output.append(inserted, escaping: nil, tag: passage.tag, indent: passage.indent)
    checkLength()
  }

  private mutating func find(_ name: String, at range: SourceRange) -> Template? {
    let found = library.find(name, at: range)
    findings.add(found.diagnostics)
    return found.value
  }

  /// The present indentation and what `bytes` of the template add to it.
  private func indent(_ bytes: Range<Int>, by tag: Range<Int>) -> LineIndent {
    guard !bytes.isEmpty else { return frame.indent }
    let source = frame.program.source
    return LineIndent(bytes: frame.indent.bytes + source.bytes[bytes], tag: tag, file: source)
  }

  private mutating func isTooDeep(at range: SourceRange) -> Bool {
    guard frame.depth >= TemplateLimits.partialNesting else { return false }
    giveUp(.tooDeep(range))
    return true
  }
}

/// What a partial or parent tag includes.
private enum Included {
  case template(Template)
  case passage(Template, insert: (RenderedText, SourceRange) -> String)
}

extension Diagnostic {
  fileprivate static func notATemplate(
    _ name: String, _ kind: String, at range: SourceRange
  ) -> Self {
    Diagnostic(
      .notATemplate, .error,
      "'\(NameRule.shown(name))' is \(kind), neither a template nor the name of one", at: range)
  }

  fileprivate static func tooDeep(_ range: SourceRange) -> Self {
    Diagnostic(
      .templateTooDeep, .error,
      "partials are nested more than \(TemplateLimits.partialNesting) levels deep", at: range)
  }
}
