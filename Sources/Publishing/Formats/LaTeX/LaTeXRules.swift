/// What a page template in LaTeX may not name, because it takes drawings off the pages or changes what
/// the mark is made with.
///
/// TeX has no end of ways: a package of the house that the template loads can still do it. What a
/// template says itself is read here, in comments too.
enum LaTeXRules {
  private static let refused = [
    "\\RemoveFromHook", "\\ClearHook", "\\DisableHook", "\\DisableGenericHook",
    "\\DiscardShipoutBox", "\\DeclareHookRule", "\\DeclareDefaultHookRule", "\\shipout",
    "\\AtBeginShipout", "\\csname", "\\scantokens", "\\catcode", "^^",
  ]
  /// What the mark is made with.
  private static let fixed = [
    "AddToHook", "UseHook", "put", "parbox", "color", "normalfont", "bfseries", "fontsize",
    "selectfont",
    "raggedright", "dimexpr", "relax", "ifdefined", "hypersetup",
  ]

  static func allow(_ document: String) -> Bool {
    !refused.contains { document.contains($0) } && !definesAnew(document)
      && !document.contains(/\\(input|include)[^A-Za-z@]|(?:^|[^\\])\{\s*shipout\//)
  }

  private static func definesAnew(_ document: String) -> Bool {
    document.matches(
      of:
        /\\(?:let|[egx]?def|(?:re)?newcommand|providecommand|(?:New|Renew|Declare|Provide)(?:DocumentCommand|RobustCommand))\*?[\s{]*\\([A-Za-z]+)/
    ).contains { fixed.contains(String($0.output.1)) }
  }
}
