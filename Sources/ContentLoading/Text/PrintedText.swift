import CommonMark
import Diagnostics
import DossierModel
import Templating

/// What the rules of text find in what is printed; each text is looked at once, when it is loaded.
enum PrintedText {
  /// Prose after its front matter; a title is one line of it.
  static func findings(
    inProse file: SourceFile, _ body: Range<Int>, isTitle: Bool = false
  ) -> [Diagnostic] {
    let text = WrittenText(file, body, tags: Template.tags(in: file, body: body))
    return CharacterRule.findings(in: WrittenText(file, body))
      + markdown(text, isTitle ? .title : .prose)
      + (isTitle ? TitleMarkupRule.findings(in: text) + tabs(in: text) : [])
  }

  private static func tabs(in title: WrittenText) -> [Diagnostic] {
    title.bytes.firstIndex(of: 0x09).map { [.tab(in: "a title", at: title.range($0..<$0 + 1))] }
      ?? []
  }

  /// A template: Markdown, or a page shell in the language of its format.
  static func findings(inTemplate file: SourceFile) -> [Diagnostic] {
    let tags = Template.tags(in: file, body: file.bytes.indices)
    let text = WrittenText(whole: file, tags: tags)
    let found = CharacterRule.findings(in: WrittenText(whole: file))
    if file.path.hasSuffix(".md.mustache") { return found + markdown(text, .prose) }
    guard file.path.hasSuffix(".html.mustache") else {
      return found + BraceRule.findings(in: text, .shell)
    }
    let code = HTMLCode.stretches(of: file.bytes)
    return found + BraceRule.findings(in: WrittenText(whole: file, tags: tags + code), .prose)
      + code.flatMap { BraceRule.findings(in: WrittenText(file, $0, tags: tags), .shell) }
  }

  /// A style sheet, which is no template.
  static func findings(inStyleSheet file: SourceFile) -> [Diagnostic] {
    let text = WrittenText(whole: file)
    return CharacterRule.findings(in: text) + BraceRule.findings(in: text, .shell)
      + StyleEndRule.findings(in: text)
  }

  /// The text of a YAML value, which is printed as it is written.
  static func findings(
    in text: Located<String>, isTitle: Bool, _ limit: LongWordRule.Limit = .title
  ) -> [Diagnostic] {
    let value = WrittenText(value: text.value, writtenAt: text.range)
    // An escape for a brace says that the brace is meant.
    let written = WrittenText(
      text.range.file, text.range.bytes.clamped(to: text.range.file.bytes.indices))
    return GlyphRule.findings(in: value) + MixedScriptRule.findings(in: value)
      + CharacterReferences.findings(inData: value, named: meaning)
      + tags(BraceRule.findings(in: written, .data), in: value, .data)
      + CitationRule.findings(inData: value) + TypedNoteRule.findings(in: value)
      + LongWordRule.findings(in: value, limit)
      + (isTitle ? TitleMarkupRule.findings(in: value) : [])
  }

  private static func markdown(_ text: WrittenText, _ limit: LongWordRule.Limit) -> [Diagnostic] {
    let citations = CitationRule.findings(in: text)
    // Braces around a citation are told with it.
    let braces = BraceRule.findings(in: text, .prose).outside(citations)
    return GlyphRule.findings(in: text) + MixedScriptRule.findings(in: text)
      + CharacterReferences.findings(in: text, named: meaning)
      + tags(braces, in: text, .prose) + citations + TypedNoteRule.findings(in: text)
      + PipeTableRule.findings(in: text)
      + LongWordRule.findings(in: text, limit)
  }

  /// What is left of tags: their braces, and names without any.
  private static func tags(
    _ braces: [Diagnostic], in text: WrittenText, _ kind: BraceRule.Kind
  ) -> [Diagnostic] {
    braces
      + BareTagRule.findings(in: text, kind, roots: TagRoot.names, members: FactMember.names)
      .outside(braces)
  }

  /// What a named character reference means; itself where it means nothing.
  private static func meaning(of reference: String) -> String {
    Document(parsing: reference).withRoot { $0.plainText }
  }
}

extension [Diagnostic] {
  /// Those that share no place with others, which say more.
  fileprivate func outside(_ others: [Diagnostic]) -> [Diagnostic] {
    let taken = others.compactMap(\.range?.bytes)
    return filter { finding in
      !taken.contains { taken in finding.range.map { $0.bytes.overlaps(taken) } ?? false }
    }
  }
}
