import ArgumentParser

/// Where content and templates come from.
struct LocationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder of facts, sources, proposals and countries.", valueName: "dir"))
  var content: String?

  @Option(help: ArgumentHelp("The folder of documents, languages and formats.", valueName: "dir"))
  var templates: String?

  @Option(
    help: ArgumentHelp(
      "A list of findings of pieces that are known and stop nothing, each line a piece and a finding; papers that hold such a piece say so.",
      valueName: "file"))
  var known: String?
}
