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
      + (isTitle ? TitleMarkupRule.findings(in: text) : [])
  }

  /// A template: Markdown, or a page shell in the language of its format.
  static func findings(inTemplate file: SourceFile) -> [Diagnostic] {
    let whole = WrittenText(whole: file)
    let text = WrittenText(
      whole: file, tags: Template.tags(in: file, body: file.bytes.indices))
    let isMarkdown = file.path.hasSuffix(".md.mustache")
    return CharacterRule.findings(in: whole)
      + (isMarkdown ? markdown(text, .prose) : BraceRule.findings(in: text, .shell))
  }

  /// A style sheet, which is no template.
  static func findings(inStyleSheet file: SourceFile) -> [Diagnostic] {
    let text = WrittenText(whole: file)
    return CharacterRule.findings(in: text) + BraceRule.findings(in: text, .shell)
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
      + BraceRule.findings(in: written, .data)
      + CitationRule.findings(inData: value) + TypedNoteRule.findings(in: value)
      + LongWordRule.findings(in: value, limit)
      + (isTitle ? TitleMarkupRule.findings(in: value) : [])
  }

  private static func markdown(_ text: WrittenText, _ limit: LongWordRule.Limit) -> [Diagnostic] {
    GlyphRule.findings(in: text) + MixedScriptRule.findings(in: text)
      + CharacterReferences.findings(in: text, named: meaning)
      + BraceRule.findings(in: text, .prose) + CitationRule.findings(in: text)
      + TypedNoteRule.findings(in: text) + PipeTableRule.findings(in: text)
      + LongWordRule.findings(in: text, limit)
  }

  /// What a named character reference means; itself where it means nothing.
  private static func meaning(of reference: String) -> String {
    Document(parsing: reference).withRoot { $0.plainText }
  }
}
