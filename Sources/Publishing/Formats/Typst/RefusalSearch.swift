import Briefing
import Diagnostics
import DossierModel

/// The way from a byte of the body of a paper to the place of an author.
struct RefusalSearch {
  let opening: SourceRange
  private let edition: Edition
  private let catalog: any Catalog
  private let templates: Set<ObjectIdentifier>

  init(_ brief: Brief, _ composer: Composer) {
    edition = brief.edition
    catalog = composer.catalog
    templates = Set(composer.stationery.templates.values.map(ObjectIdentifier.init))
    opening = brief.opening(by: composer)
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
    if let own = mark.words.flatMap(entry) { return own }
    let beside = marks.lazy.filter { $0.block == mark.block }.compactMap(place).first
    var place = beside ?? RefusalPlace(range: opening)
    place.template = template
    return place
  }

  /// The place of what an author wrote; nothing for what a template says.
  private func place(of mark: TypstMarks.Mark) -> RefusalPlace? {
    switch mark.origin {
    case .text(let range): isTemplate(range) ? nil : place(range)
    case .source(let id): catalog.source(id).map { RefusalPlace(range: $0.range) }
    }
  }

  private func place(_ range: SourceRange) -> RefusalPlace {
    RefusalPlace(range: range, piece: Self.piece(of: range.file))
  }

  private func isTemplate(_ range: SourceRange) -> Bool {
    templates.contains(ObjectIdentifier(range.file))
  }

  /// The entry whose title, addressee or contact the words are, but for what a template puts before.
  private func entry(_ words: String) -> RefusalPlace? {
    let language = edition.language.id
    var entries: [(text: String?, range: SourceRange)] = []
    for proposal in catalog.proposals(for: edition.subject.id) {
      entries.append((proposal.title[language], proposal.range))
      entries += proposal.acts.map { ($0.addressee[language], $0.point.range) }
    }
    if let contact = edition.issuer.contact {
      entries.append((contact.text[language], contact.range))
    }
    let printed = entries.filter { entry in
      entry.text.map { !$0.isEmpty && words.hasSuffix($0) } ?? false
    }
    let longest = printed.map { $0.text?.utf8.count ?? 0 }.max()
    let found = printed.filter { $0.text?.utf8.count == longest }
    return found.count == 1 ? place(found[0].range) : nil
  }

  /// `points/network` for `…/points/network.md`.
  private static func piece(of file: SourceFile) -> String? {
    let parts = file.path.split(separator: "/")
    guard parts.count > 1, file.path.hasSuffix(".md"), let name = parts.last?.split(separator: ".")
    else { return nil }
    return "\(parts[parts.count - 2])/\(name[0])"
  }
}
