/// The engines there are, each as it is found on this machine.
package enum EngineRegistry {
  /// All of them, with something that tells how to install it in the place of one that is missing.
  ///
  /// `names` are the programs that the user names, `executable` is the absolute path of this program,
  /// all links followed.
  package static func find(
    named names: [EngineID: String], executable: String, searchPath: String?
  ) -> [EngineID: any Engine] {
    [
      .typst: TypstLocator.locate(
        named: names[.typst], executable: executable, searchPath: searchPath)
    ]
  }
}
