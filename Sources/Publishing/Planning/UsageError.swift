/// A request that names something unknown or impossible: the way out is in the message.
package struct UsageError: Error, Sendable, CustomStringConvertible {
  package let description: String

  package init(_ description: String) { self.description = description }
}
