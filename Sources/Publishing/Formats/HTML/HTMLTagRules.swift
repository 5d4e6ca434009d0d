/// What no tag of a page may say, because a script, another page or another sheet would come with it.
enum HTMLTagRules {
  /// Whether a tag in small letters, whose name begins at an offset, says nothing of the kind.
  static func allow(_ text: LowerCase, from start: Int) -> Bool {
    !HTMLTagReader.attributes(of: text, from: start).contains(where: isRefused)
  }

  /// Whether all tags of a text do, those in comments and styles, too: not every browser takes the
  /// same for hidden.
  static func allow(all text: LowerCase) -> Bool {
    text.places(of: "<").allSatisfy { place in
      guard place + 1 < text.bytes.count, (0x61...0x7A).contains(text.bytes[place + 1]) else {
        return true
      }
      return allow(text, from: place + 1)
    }
  }

  private static func isRefused(_ attribute: HTMLTagReader.Attribute) -> Bool {
    guard let value = attribute.value else { return false }
    if attribute.name.count > 2, attribute.name.starts(with: "on".utf8) { return true }
    let words =
      attribute.isNamed("http-equiv")
      // A policy decides which styles count, and could leave out those of the mark.
      ? ["refresh", "content-security-policy", "&"]
      : attribute.isNamed("rel") ? [HTMLOutline.styleLink, "&"] : []
    guard !words.isEmpty else { return false }
    let text = LowerCase(value[...])
    return words.contains { text.contains($0) }
  }
}
