import ArgumentParser
import Diagnostics
import Publishing

/// `demarche list`: what there is to choose from and to print.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract:
      "List countries, groups, types, languages, formats, issuers, facts, status, positions, sources or points.",
    discussion: """
      Facts come with the tag to paste, the value at the date, its own date and its source; status \
      with where agreements, programs, orders and their strands stand at the date; positions \
      with what Governments have said and what papers rest on it; points \
      with whether the paper of the date prints them, or why not; countries and groups with \
      whether a paper can be made of them, for which somebody must sign.

      Examples:
        demarche list facts --country mx
        demarche list points --group northern-triangle --json
      """)

  @Argument(
    help:
      "countries, groups, types, languages, formats, issuers, facts, status, positions, sources or points.",
    completion: .list(Listing.Kind.names), transform: Listing.Kind.named)
  var kind: Listing.Kind

  @OptionGroup(title: "Where from") var location: LocationOptions
  @OptionGroup(title: "What") var selection: SelectionOptions
  @OptionGroup(title: "Reporting") var reporting: ReportingOptions

  func run() throws {
    try Outcome.exit(
      ListAction(kind: kind, location: location, selection: selection, reporting: reporting).run())
  }
}

extension Listing.Kind {
  static let names = allCases.map(\.rawValue)

  static func named(_ name: String) throws -> Listing.Kind {
    guard let kind = Listing.Kind(rawValue: name) else {
      let near = Suggestion.nearest(to: name, in: names).map { "did you mean '\($0)'? " } ?? ""
      throw ValidationError("\(near)The choice is: \(names.joined(separator: ", ")).")
    }
    return kind
  }
}
