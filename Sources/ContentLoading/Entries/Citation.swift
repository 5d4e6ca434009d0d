import Diagnostics
import DossierModel

/// Where a statement or value was read, as far as an entry says so.
struct Citation {
  var source: Located<SourceID>
  var also: [Located<SourceID>]
  var verified: Bool
}
