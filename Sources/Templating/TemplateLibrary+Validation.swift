package import Diagnostics

extension TemplateLibrary {
  /// Checks what can be known without rendering: that templates named by partial and parent tags
  /// exist, and that blocks given to a parent stand somewhere in it.
  ///
  /// Templates may include one another in circles; how deep is limited when rendering.
  package func validate() -> [Diagnostic] {
    names.compactMap { self[$0] }.flatMap(validate).sorted()
  }

  /// The same for one template, which need not be in the library itself.
  package func validate(_ template: Template) -> [Diagnostic] {
    let program = template.program
    var diagnostics: [Diagnostic] = []
    for inclusion in program.inclusions where !inclusion.isDynamic {
      let range = program.range(inclusion.use.name)
      let found = find(range.text, at: range)
      diagnostics += found.diagnostics
      guard let parent = found.value, !inclusion.arguments.isEmpty,
        let known = blocks(reachedFrom: parent, and: template)
      else { continue }
      for argument in inclusion.arguments where !known.contains(argument.name) {
        diagnostics.append(
          .unknownBlock(
            argument.name, parent.name, known: known, at: program.range(argument.nameRange)))
      }
    }
    return diagnostics
  }

  /// The blocks that what is given to `parent` can replace, also those in the giving `template`;
  /// nil when a dynamic name hides some.
  private func blocks(reachedFrom parent: Template, and template: Template) -> Set<String>? {
    var known = Set(template.program.blocks.map(\.name))
    var waiting = [parent]
    var seen: Set<String> = [parent.name]
    while let next = waiting.popLast() {
      known.formUnion(next.program.blocks.map(\.name))
      for inclusion in next.program.inclusions {
        if inclusion.isDynamic { return nil }
        guard let name = inclusion.use.segments.first, seen.insert(name).inserted else { continue }
        if let template = self[name] { waiting.append(template) }
      }
    }
    return known
  }
}

extension Diagnostic {
  fileprivate static func unknownBlock(
    _ name: String, _ parent: String, known: Set<String>, at range: SourceRange
  ) -> Self {
    let near = Suggestion.nearest(to: name, in: known)
    return Diagnostic(
      .unknownBlock, .error,
      "parent '\(NameRule.shown(parent))' has no block '\(NameRule.shown(name))'", at: range,
      help: near.map { ["did you mean '\($0)'?"] } ?? [])
  }
}
