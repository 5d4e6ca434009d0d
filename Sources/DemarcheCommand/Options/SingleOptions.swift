import ArgumentParser

/// Options that have one value: given twice, one of the two would be passed over without a word.
enum SingleOptions {
  /// Each with all its spellings.
  private static let names = [
    ["--content"], ["--templates"], ["--known"], ["--within"], ["--issuer"], ["--as-of"],
    ["--output", "-o"],
    ["--pdf-engine"], ["--max-findings"],
  ]

  /// Refuses a line in which one of them comes twice.
  ///
  /// No value of an option begins with a dash, but for the dash alone, so what looks like an option
  /// is one.
  static func check(_ arguments: [String]) throws {
    let given = arguments.prefix { $0 != "--" }
    for spellings in names {
      let count = given.count { argument in
        spellings.contains { name in
          argument == name || argument.hasPrefix(name + "=")
            || !name.hasPrefix("--") && argument.hasPrefix(name)
        }
      }
      guard count > 1 else { continue }
      throw ValidationError("\(spellings[0]) is given \(count) times; it takes one value.")
    }
  }
}
