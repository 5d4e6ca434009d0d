import ArgumentParser

/// Where content and templates come from.
struct LocationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder of facts, sources, proposals and countries.", valueName: "dir"))
  var content: String?

  @Option(help: ArgumentHelp("The folder of documents, languages and formats.", valueName: "dir"))
  var templates: String?
}
