import Diagnostics

/// The contexts that names are looked up in, the innermost last.
struct ContextStack {
  private var values: [TemplateValue]

  init(_ root: any TemplateObject) { values = [.object(root)] }

  mutating func push(_ value: TemplateValue) { values.append(value) }
  mutating func pop() { values.removeLast() }
  mutating func replaceTop(with value: TemplateValue) { values[values.count - 1] = value }

  /// The value of a name.
  ///
  /// The first segment climbs from the innermost context outwards, the others do not climb. A name
  /// below a missing value is missing for the same reason.
  func value(of use: NameUse, in program: Program) -> Result<TemplateValue, Unknown> {
    guard let first = use.segments.first else {
      return .success(values[values.count - 1])
    }
    guard var value = climb(first) else {
      return .failure(Unknown(.unknownName(use, 0, among: allNames, in: program)))
    }
    for index in use.segments.indices.dropFirst() {
      switch value {
      case .object(let object):
        guard let member = object.value(for: use.segments[index]) else {
          return .failure(
            Unknown(
              .unknownName(
                use, index, among: object.knownNames, in: program,
                help: object.help(for: use.segments[index]))))
        }
        value = member
      case .missing: return .success(value)
      case .text, .markup, .list, .boolean, .passage:
        return .failure(Unknown(.noMembers(use, index, of: value, in: program)))
      }
    }
    return .success(value)
  }

  private func climb(_ name: String) -> TemplateValue? {
    for value in values.reversed() {
      if case .object(let object) = value, let found = object.value(for: name) { return found }
    }
    return nil
  }

  private var allNames: [String] {
    values.flatMap { value in
      if case .object(let object) = value { object.knownNames } else { [String]() }
    }
  }

  /// The finding about a name that stands for nothing.
  struct Unknown: Error {
    var diagnostic: Diagnostic

    init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
  }
}

extension Diagnostic {
  fileprivate static func unknownName(
    _ use: NameUse, _ index: Int, among known: [String], in program: Program, help: [String] = []
  ) -> Self {
    let before = use.segments[..<index].map { $0 + "." }.joined()
    let near = Suggestion.nearest(to: use.segments[index], in: known)
    return Diagnostic(
      .unknownName, .error, "unknown name '\(NameRule.shown(before + use.segments[index]))'",
      at: program.range(use.name),
      help: (near.map { ["did you mean '\(NameRule.shown(before + $0))'?"] } ?? []) + help)
  }

  fileprivate static func noMembers(
    _ use: NameUse, _ index: Int, of value: TemplateValue, in program: Program
  ) -> Self {
    let owner = NameRule.shown(use.segments[..<index].joined(separator: "."))
    let name = NameRule.shown(use.segments[...index].joined(separator: "."))
    return Diagnostic(
      .unknownName, .error, "unknown name '\(name)'", at: program.range(use.name),
      notes: [Note("'\(owner)' is \(value.kind), which has no names of its own")])
  }
}
