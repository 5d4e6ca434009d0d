import Diagnostics

extension Rendering {
  /// Goes into the template of a partial or parent tag.
  mutating func include(_ inclusion: Inclusion) {
    frame.next = inclusion.end
    let range = frame.program.range(inclusion.use.name)
    guard let template = template(of: inclusion, at: range), !isTooDeep(at: range) else { return }
    var inner = Frame(template.program)
    inner.depth = frame.depth + 1
    inner.overrides = frame.overrides
    for argument in inclusion.arguments where frame.overrides[argument.name] == nil {
      inner.overrides[argument.name] = Override(program: frame.program, steps: argument.steps)
    }
    inner.indent = indent(inclusion.indent, by: inclusion.use.tag)
    if inclusion.isStandalone { output.isIndentDue = true }
    enter(inner)
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

  private mutating func template(of inclusion: Inclusion, at range: SourceRange) -> Template? {
    guard inclusion.isDynamic else { return find(range.text, at: range) }
    guard let value = value(of: inclusion.use) else { return nil }
    switch value {
    case .template(let template): return template
    case .text(let name): return find(name, at: range)
    case .missing(let missing):
      findings.add(
        Diagnostic(
          missing.id, .error, missing.summary, at: range, notes: missing.notes, help: missing.help))
    case .markup, .list, .object, .boolean:
      findings.add(.notATemplate(range.text, value.kind, at: range))
    }
    return nil
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
