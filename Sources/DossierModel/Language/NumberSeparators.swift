/// Decimal and grouping marks of printed numbers.
package struct NumberSeparators: Sendable, Hashable {
  package var decimal: String
  package var group: String

  package init(decimal: String, group: String) {
    self.decimal = decimal
    self.group = group
  }
}
