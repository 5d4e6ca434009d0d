package import Diagnostics

/// A name that a template uses, and where.
package struct TemplateReference: Sendable {
  /// What the name is used for.
  package enum Kind: Sendable, Hashable, CaseIterable {
    /// A value to print.
    case interpolation
    case section
    case invertedSection
    /// The template of a partial tag.
    case partial
    /// The template of a parent tag.
    case parent
    /// A value that names, or is, the template of a partial tag.
    case dynamicPartial
    /// A value that names, or is, the template of a parent tag.
    case dynamicParent
  }

  /// What the name is used for.
  package var kind: Kind
  /// The name as written, without white space and asterisk.
  package var name: String
  /// The name between its dots; empty for `.`, one segment for a partial or parent.
  package var segments: [String]
  /// The place of the name.
  package var range: SourceRange
  /// The place of the whole tag.
  package var tag: SourceRange
}

extension Template {
  /// Every name that is printed, opened as a section or included, in order of position.
  package var references: [TemplateReference] {
    program.steps.compactMap { step in
      switch step {
      case .literal, .lineStart, .block: nil
      case .value(let use): reference(.interpolation, program.uses[use])
      case .section(let use, _): reference(.section, program.uses[use])
      case .inverted(let use, _): reference(.invertedSection, program.uses[use])
      case .include(let index): reference(program.inclusions[index])
      }
    }
  }

  private func reference(_ inclusion: Inclusion) -> TemplateReference {
    switch (inclusion.isParent, inclusion.isDynamic) {
    case (false, false): reference(.partial, inclusion.use)
    case (false, true): reference(.dynamicPartial, inclusion.use)
    case (true, false): reference(.parent, inclusion.use)
    case (true, true): reference(.dynamicParent, inclusion.use)
    }
  }

  private func reference(_ kind: TemplateReference.Kind, _ use: NameUse) -> TemplateReference {
    let range = program.range(use.name)
    return TemplateReference(
      kind: kind, name: range.text, segments: use.segments, range: range,
      tag: program.range(use.tag))
  }
}
