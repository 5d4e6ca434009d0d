/// A value and what was noticed on the way to it.
///
/// A stage reports all it finds and carries on where it can, so findings travel beside the value
/// and are never thrown.
package struct Diagnosed<Value> {
  package var value: Value
  package var diagnostics: [Diagnostic]

  package init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }
}

extension Diagnosed: Sendable where Value: Sendable {}
