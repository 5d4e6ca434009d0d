/// Words that agree in number with whom a paper speaks for: one Government “asks”, several “ask”.
package struct Agreement: Sendable, Hashable {
  /// What stands in braces in a form, and is filled with the name of the subject.
  package enum Place: String, Sendable, CaseIterable {
    case name, of, to, `in`

    /// The place as it is written in a form.
    package var written: String { "{\(rawValue)}" }
  }

  package var one: String
  package var several: String

  package init(one: String, several: String) {
    self.one = one
    self.several = several
  }
}
