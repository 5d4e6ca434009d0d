extension DiagnosticID {
  /// Findings about what a higher layer of content says over those below.
  static let layers: [DiagnosticID: Explanation] = [
    .badAddition: Explanation(
      """
      A higher layer adds items to the list that a lower one has under 'key' by '+key'. Without such \
      a list, or without items, nothing would be added.
      """,
      wrong: """
        +members: SV
        """,
      right: """
        +members: [SV]
        """),
    .badHide: Explanation(
      """
      A higher layer takes away what those below have by 'hide: true', which stands alone. Something \
      hidden that nobody has is a name mistyped; words beside it would not be printed.
      """,
      wrong: """
        ---
        hide: true
        weight: 30
        ---
        """,
      right: """
        ---
        hide: true
        ---
        """),
    .unsourcedValue: Explanation(
      """
      A value that replaces one of a lower layer says which source it was read in and whether it was \
      verified. It must not be printed under the source of the value that it replaces.
      """,
      wrong: """
        - {id: y2025, values: {CR: 720}}
        """,
      right: """
        - {id: y2025, source: census, verified: true, values: {CR: 720}}
        """),
  ]
}
