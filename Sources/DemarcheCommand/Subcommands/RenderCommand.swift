import ArgumentParser
import Publishing

/// `demarche render`: parses and validates, then `RenderAction` works.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Write briefs.",
    discussion: """
      Examples:
        demarche render --output briefs
        demarche render --country mx --language en,es --format pdf --output briefs
        demarche render --country mx --language en --format markdown --output -

      An index.html lists the papers of its run, and apart from them what other runs left in the \
      folder. While papers are written there is none: the older one is index.html.stale until the \
      run is done, and stays so if the run is stopped, or changed papers without --index. A paper \
      that is refused sets its older files aside in the same way; templates that are wrong, all that \
      were asked for.
      """)

  @OptionGroup(title: "Where from") var location: LocationOptions
  @OptionGroup(title: "What") var selection: SelectionOptions

  @Option(
    help: ArgumentHelp(
      "A format: \(FormatRegistry.standard.choice); default: all.", valueName: "id"))
  var format: [String] = []

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The folder to write into, or - for standard output.", valueName: "dir"))
  var output: String

  @Flag(help: "Also write an index.html over all briefs of the folder.")
  var index = false

  @Option(
    help: ArgumentHelp(
      "A typst program, or a python that has the typst package.", valueName: "path"))
  var pdfEngine: String?

  @Flag(help: "Say what would be written, and write nothing.")
  var dryRun = false

  @OptionGroup(title: "Reporting") var reporting: ReportingOptions

  func validate() throws {
    guard !output.isEmpty else { throw ValidationError("--output has an empty name.") }
  }

  func run() throws {
    let action = RenderAction(
      location: location, selection: selection, formats: format, output: output,
      writesIndex: index, pdfEngine: pdfEngine, isDryRun: dryRun, reporting: reporting)
    try Outcome.exit(action.run())
  }
}
