package import DossierModel

/// What a run is asked for; an empty list stands for all.
package struct Selection: Sendable {
  package var countries: [String] = []
  package var groups: [String] = []
  package var types: [String] = []
  package var languages: [String] = []
  package var issuer: String?
  package var formats: [String] = []
  package var clock: Clock

  package init(clock: Clock) { self.clock = clock }
}
