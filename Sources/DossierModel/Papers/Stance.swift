/// What somebody does in what they say.
package enum Stance: String, Sendable, CaseIterable {
  case request, offer, hold, regret, reject
  /// It tells, and takes no position.
  case inform
}
