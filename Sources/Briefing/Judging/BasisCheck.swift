import Diagnostics
import DossierModel

/// A piece in which a Government asks, offers, holds, regrets or rejects has a basis for each country.
struct BasisCheck {
  let session: Session

  func findings(_ piece: JudgedPiece) -> [Diagnostic] {
    guard session.edition.issuer.speaksForGovernment else { return [] }
    let stances = stances(of: piece)
    let subject = session.edition.subject
    let countries = subject.isGroup ? subject.members : [subject.id]
    let loose = countries.flatMap {
      StatedLineCheck(session: session, country: $0, piece: piece).wordFindings()
    }
    return loose + findings(piece, stances, of: countries)
  }

  private func findings(
    _ piece: JudgedPiece, _ stances: [(stance: Stance, range: SourceRange)],
    of countries: [SubjectID]
  ) -> [Diagnostic] {
    guard let first = stances.first else { return [] }
    let offer = stances.first { $0.stance == .offer }?.range
    var findings: [Diagnostic] = []
    for country in countries {
      guard let basis = piece.applicability.bases?[country] else {
        findings.append(.unfoundedPosition(piece, first.stance, country, at: first.range))
        if let offer { findings.append(.inventedUndertaking(piece, country, at: offer)) }
        continue
      }
      let reading = GroundReading(session: session, country: country, piece: piece)
      let (ground, problems) = reading.ground(basis)
      session.ledger.found(piece.id, country, ground)
      findings += problems
      if let offer, !ground.coversOffer {
        findings.append(.inventedUndertaking(piece, country, at: offer))
      }
      findings += StatedLineCheck(session: session, country: country, piece: piece)
        .findings(Set(stances.map(\.stance)), ground)
    }
    return findings
  }

  /// What the piece does, and where it says so.
  private func stances(of piece: JudgedPiece) -> [(stance: Stance, range: SourceRange)] {
    let given = piece.stance.map { [(stance: $0, range: piece.range)] } ?? []
    return given
      + piece.texts.flatMap { text in
        words(in: text).sorted { $0.range.bytes.lowerBound < $1.range.bytes.lowerBound }
      }
  }

  private func words(in text: JudgedText) -> [(stance: Stance, range: SourceRange)] {
    let table = session.language.stances
    let speakers = speakers(in: text)
    let typed = table.matches(in: text.words).filter { match in
      speakers.contains { isNear($0, before: match.bytes.lowerBound, in: text.range.file) }
    }.map { (stance: $0.value, range: text.place($0.bytes)) }
    let tags = text.tags.compactMap { path, range -> (Stance, SourceRange)? in
      guard path.count == 2, path[0] == TagRoot.agree.rawValue,
        let form = session.language.agreement[path[1]]?.one,
        let match = table.matches(in: TextWords(Array(form.utf8)[...])).first
      else { return nil }
      return (match.value, range)
    }
    return typed + tags
  }

  /// Where a text names who speaks: a country of the paper, or a Government, by name or by tag.
  private func speakers(in text: JudgedText) -> [Range<Int>] {
    let names = session.speakers.matches(in: text.words).map(\.bytes)
    let roots = [TagRoot.agree.rawValue, TagRoot.subject.rawValue]
    return names + text.tags.filter { roots.contains($0.path[0]) }.map(\.range.bytes)
  }

  private static let sentenceEnds = Set(".:;!?".utf8)
  /// What stands between words, and behind a tag.
  private static let blanks = Set(" \n\r}".utf8)

  /// Whether at most four words stand between a speaker and a verb, and no sentence ends there.
  private func isNear(_ speaker: Range<Int>, before verb: Int, in file: SourceFile) -> Bool {
    guard speaker.upperBound <= verb, verb - speaker.upperBound < 80 else { return false }
    let between = file.bytes[speaker.upperBound..<verb]
    guard !between.contains(where: Self.sentenceEnds.contains) else { return false }
    return between.split(whereSeparator: Self.blanks.contains).count <= 4
  }
}

extension Ground {
  /// Whether somebody in the Government has undertaken something, or is bound to it.
  fileprivate var coversOffer: Bool {
    switch self {
    case .proposed: false
    case .stated(let positions): positions.contains { $0.stance == .offer }
    case .instrument: true
    }
  }
}

extension Stance {
  /// What a Government is made to do, in the words of findings.
  var verb: String {
    switch self {
    case .request: "asks"
    case .offer: "offers"
    case .hold: "holds a position"
    case .regret: "regrets"
    case .reject: "rejects"
    case .inform: "informs"
    }
  }
}

extension Diagnostic {
  fileprivate static func unfoundedPosition(
    _ piece: JudgedPiece, _ stance: Stance, _ country: SubjectID, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .unfoundedPosition,
      "in '\(piece.id)' '\(country)' \(stance.verb), and nothing says why it may be made to",
      at: range, notes: [Note("the head of the piece", at: piece.range)],
      help: [
        "add to its head 'basis: {\(country): {stated: ID}}' with what was said, from statements/",
        "or 'basis: {\(country): proposed}' where nobody has said it",
      ])
  }

  fileprivate static func inventedUndertaking(
    _ piece: JudgedPiece, _ country: SubjectID, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .inventedUndertaking,
      "'\(piece.id)' makes '\(country)' undertake something that it has not offered", at: range,
      notes: [Note("the head of the piece", at: piece.range)],
      help: [
        "rest it on a statement of kind 'offer' or on an instrument that binds it",
        "or take the undertaking out: nobody can give it in its name",
      ])
  }
}
