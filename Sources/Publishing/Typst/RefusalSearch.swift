import Briefing
import Diagnostics
import DossierModel

/// The way from a byte of the body of a paper to the place of an author.
struct RefusalSearch {
  /// Where the edition begins: the place for what belongs to no other.
  let opening: SourceRange
  private let edition: Edition
  private let dossier: Dossier
  private let templates: Set<ObjectIdentifier>
  /// The prose that the paper may print.
  private let prose: [Prose]

  init(_ brief: Brief, _ composer: Composer) {
    edition = brief.edition
    dossier = composer.dossier
    templates = Set(composer.stationery.templates.values.map(ObjectIdentifier.init))
    let (subject, clock) = (edition.subject, edition.clock)
    func holds(_ piece: Applicability) -> Bool {
      piece.concerns(subject.id) && piece.validity.holds(on: clock.asOf)
    }
    let opening = dossier.openings.values.filter { holds($0.applicability) }.min { $0.id < $1.id }
    self.opening = opening?.range ?? subject.range
    var passages = opening.map { Array($0.passages.values) } ?? []
    for proposal in dossier.proposals {
      passages.append(proposal.position)
      let pieces = proposal.points + proposal.answers + proposal.asks.map(\.point)
      passages += pieces.filter { holds($0.applicability) }.map(\.prose)
    }
    let (language, voice) = (edition.language.id, edition.issuer.voice)
    prose = passages.compactMap { $0.prose(in: language, voice: voice) }
      .sorted { $0.file.path < $1.file.path }
  }

  func place(
    at offset: Int, of refusal: EngineRefusal, in marks: [TypstMarks.Mark]
  ) -> RefusalPlace {
    guard let index = marks.lastIndex(where: { $0.offset <= offset }) else {
      return RefusalPlace(range: opening)
    }
    let mark = marks[index]
    guard case .text(let template) = mark.origin, isTemplate(template) else {
      return place(of: mark) ?? RefusalPlace(range: opening)
    }
    // A level is skipped by the heading before, where that one is the author's.
    if mark.isHeading, refusal.message.contains("heading level"),
      let before = marks[..<index].last(where: { $0.isHeading && $0.block != mark.block }),
      var place = place(of: before)
    {
      place.template = template
      return place
    }
    let words = mark.words ?? ""
    if !mark.isHeading, !isTerm(words), let own = entry(words) ?? passage(words) { return own }
    let beside = marks.lazy.filter { $0.block == mark.block }.compactMap(place).first
    var place = entry(words) ?? beside ?? RefusalPlace(range: opening)
    place.template = template
    return place
  }

  /// The place of what an author wrote; nothing for what a template says.
  private func place(of mark: TypstMarks.Mark) -> RefusalPlace? {
    switch mark.origin {
    case .text(let range): isTemplate(range) ? nil : place(range)
    case .source(let id): dossier.sources[id].map { RefusalPlace(range: $0.range) }
    }
  }

  private func place(_ range: SourceRange) -> RefusalPlace {
    RefusalPlace(range: range, piece: Self.piece(of: range.file))
  }

  private func isTemplate(_ range: SourceRange) -> Bool {
    templates.contains(ObjectIdentifier(range.file))
  }

  private func isTerm(_ words: String) -> Bool {
    edition.language.terms.values.contains { $0.value == words }
  }

  /// The piece that the words come from, if from one only: where a template goes on into the prose,
  /// the words of both are one part, which begins in the template, and values stand among them.
  private func passage(_ words: String) -> RefusalPlace? {
    let wanted = WordRun.words(in: Array(words.utf8)[...])
    var best: (run: WordRun, prose: Prose)?
    var isTied = false
    for prose in prose {
      let body = WordRun.words(in: prose.file.bytes[prose.body])
      guard let run = WordRun.longest(of: wanted, in: body) else { continue }
      let least = best?.run.length ?? 0
      isTied = run.length == least || (isTied && run.length < least)
      if run.length > least { best = (run, prose) }
    }
    guard let best, !isTied, best.run.count > 1 || best.run.count == wanted.count else {
      return nil
    }
    return place(SourceRange(file: best.prose.file, bytes: best.run.bytes))
  }

  /// The entry whose title, addressee or contact the words are, but for what a template puts around.
  private func entry(_ words: String) -> RefusalPlace? {
    let language = edition.language.id
    var entries: [(text: String?, range: SourceRange)] = prose.compactMap { prose in
      prose.heading.map { ($0.value, $0.range) }
    }
    for proposal in dossier.proposals {
      entries.append((proposal.title[language], proposal.range))
      entries += proposal.asks.map { ($0.addressee[language], $0.point.range) }
    }
    let issuer = edition.issuer
    entries += [(issuer.name[language], issuer.range), (issuer.place[language], issuer.range)]
    if let contact = issuer.contact { entries.append((contact.text[language], contact.range)) }
    let printed = entries.filter { entry in
      guard let text = entry.text, !text.isEmpty, words.contains(text) else { return false }
      return text.utf8.count * 3 > words.utf8.count * 2
    }
    let longest = printed.map { $0.text?.utf8.count ?? 0 }.max()
    let found = printed.filter { $0.text?.utf8.count == longest }
    return found.count == 1 ? place(found[0].range) : nil
  }

  /// `points/network` for `…/points/network.en.md`.
  private static func piece(of file: SourceFile) -> String? {
    let parts = file.path.split(separator: "/")
    guard parts.count > 1, file.path.hasSuffix(".md"), let name = parts.last?.split(separator: ".")
    else { return nil }
    return "\(parts[parts.count - 2])/\(name[0])"
  }
}
