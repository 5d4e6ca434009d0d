package import Diagnostics

/// One wording: where its title and its text stand in the file of its piece.
package struct Prose: Sendable {
  package var file: SourceFile
  /// The title of a point, the objection of an answer, the short form of an act: one line of
  /// CommonMark with template tags; nothing where the wording has none.
  package var title: Range<Int>?
  /// The text: CommonMark with template tags.
  package var body: Range<Int>

  package init(file: SourceFile, title: Range<Int>? = nil, body: Range<Int>) {
    self.file = file
    self.title = title
    self.body = body
  }

  /// Where the title stands.
  package var titleRange: SourceRange? { title.map { SourceRange(file: file, bytes: $0) } }
  /// Where the text stands.
  package var bodyRange: SourceRange { SourceRange(file: file, bytes: body) }
}

/// Whose words a wording is.
package enum Speaker: Sendable, Hashable {
  case everyone
  case voice(Issuer.Voice)
  case issuer(IssuerID)
}

/// A text in every language it has been written in, and in other words for those who need them.
package struct Passage: Sendable {
  package var wordings: [Speaker: [LanguageTag: Prose]]

  package init(_ common: [LanguageTag: Prose] = [:]) { wordings = [.everyone: common] }

  /// The words of everyone who has none of their own.
  package var common: [LanguageTag: Prose] {
    get { wordings[.everyone] ?? [:] }
    set { wordings[.everyone] = newValue }
  }

  /// What an issuer says in a language: its own words, else those of its voice, else the common ones.
  package func prose(in language: LanguageTag, for issuer: Issuer) -> Prose? {
    [.issuer(issuer.id), .voice(issuer.voice), .everyone].lazy
      .compactMap { wordings[$0]?[language] }.first
  }

  /// Every wording with its language, in no order.
  package var all: [(language: LanguageTag, prose: Prose)] {
    wordings.values.flatMap { $0.map { (language: $0.key, prose: $0.value) } }
  }
}
