package import Diagnostics

/// Why the Government of a country may be made to say a piece.
package enum Basis: Sendable {
  /// Nobody there has said it: it is put to them.
  case proposed
  /// It was said.
  case stated([Located<StatedPositionID>])
  /// An agreement to which it is a party says so, or a strand of one.
  case instrument(Located<StrandID>)
}

/// The bases of a piece, for each country in whose name it speaks.
package struct Bases: Sendable {
  /// One for all countries, or nothing.
  package var common: Basis?
  package var byCountry: [SubjectID: Basis]
  /// Where the head says so.
  package var range: SourceRange

  package init(common: Basis?, byCountry: [SubjectID: Basis], range: SourceRange) {
    self.common = common
    self.byCountry = byCountry
    self.range = range
  }

  /// The basis for a country.
  package subscript(country: SubjectID) -> Basis? { byCountry[country] ?? common }
}
