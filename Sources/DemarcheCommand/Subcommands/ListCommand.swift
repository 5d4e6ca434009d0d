import ArgumentParser
import Diagnostics

/// `demarche list`: what there is to choose from and to print.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract:
      "List countries, groups, types, languages, formats, issuers, facts, sources or points.",
    discussion: """
      Facts come with the tag to paste, the value at the date, its own date and its source; points \
      with whether the paper of the date prints them, or why not; countries and groups with \
      whether a paper can be made of them, for which somebody must sign.

      Examples:
        demarche list facts --country mx
        demarche list points --group northern-triangle --json
      """)

  /// What can be listed.
  enum Kind: String, CaseIterable {
    case countries, groups, types, languages, formats, issuers, facts, sources, points

    static let names = allCases.map(\.rawValue)

    static func named(_ name: String) throws -> Kind {
      guard let kind = Kind(rawValue: name) else {
        let near = Suggestion.nearest(to: name, in: names).map { "did you mean '\($0)'? " } ?? ""
        throw ValidationError("\(near)The choice is: \(names.joined(separator: ", ")).")
      }
      return kind
    }
  }

  @Argument(
    help: "countries, groups, types, languages, formats, issuers, facts, sources or points.",
    completion: .list(Kind.names), transform: Kind.named)
  var kind: Kind

  @OptionGroup(title: "Where from") var location: LocationOptions
  @OptionGroup(title: "What") var selection: SelectionOptions
  @OptionGroup(title: "Reporting") var reporting: ReportingOptions

  func run() throws {
    try Outcome.exit(
      ListAction(kind: kind, location: location, selection: selection, reporting: reporting).run())
  }
}
