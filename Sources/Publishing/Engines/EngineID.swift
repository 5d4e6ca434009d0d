/// The name of an engine, by which formats ask for it.
package struct EngineID: Sendable, Hashable {
  package let name: String

  package init(_ name: String) { self.name = name }
}
