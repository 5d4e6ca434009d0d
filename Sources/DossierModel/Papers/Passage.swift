package import Diagnostics

/// A piece of prose in one file: CommonMark with template tags after its front matter.
package struct Prose: Sendable {
  package var file: SourceFile
  /// The bytes after the front matter.
  package var body: Range<Int>
  /// The run-in title of a point or the objection of an answer, from the front matter.
  package var heading: Located<String>?

  package init(file: SourceFile, body: Range<Int>, heading: Located<String>?) {
    self.file = file
    self.body = body
    self.heading = heading
  }
}

/// Prose in every language it has been written in, and in other words for a voice that needs them.
package struct Passage: Sendable {
  /// The wording of both voices, unless one has its own.
  package var common: [LanguageTag: Prose]
  /// The wording of one voice.
  package var variants: [Issuer.Voice: [LanguageTag: Prose]]

  package init(
    _ common: [LanguageTag: Prose] = [:], variants: [Issuer.Voice: [LanguageTag: Prose]] = [:]
  ) {
    self.common = common
    self.variants = variants
  }

  /// What a voice says in a language: its own words, else the common ones.
  package func prose(in language: LanguageTag, voice: Issuer.Voice) -> Prose? {
    variants[voice]?[language] ?? common[language]
  }

  /// Every piece with its language, in no order.
  package var all: [(language: LanguageTag, prose: Prose)] {
    ([common] + variants.values).flatMap { $0.map { (language: $0.key, prose: $0.value) } }
  }
}
