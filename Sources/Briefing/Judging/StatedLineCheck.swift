import Diagnostics
import DossierModel

/// A Government is not made to say what it has said that it does not say.
struct StatedLineCheck {
  let session: Session
  let country: SubjectID
  let piece: JudgedPiece

  func findings(_ stances: Set<Stance>, _ ground: Ground) -> [Diagnostic] {
    guard let known = session.content.statedPositions(of: country) else { return [] }
    return lines(of: known).compactMap { finding($0, against: stances, ground) }
      + later(in: known, than: ground)
  }

  /// What is wrong with the words of a piece that takes no stance.
  func wordFindings() -> [Diagnostic] {
    guard let known = session.content.statedPositions(of: country) else { return [] }
    return lines(of: known).compactMap(wordFinding)
  }

  private func lines(of known: StatedPositions) -> [StatedLine] {
    known.lines.filter { line in
      isOfPresentGovernment(line.since) && session.clock.admits(verified: line.statement.verified)
    }
  }

  private func finding(
    _ line: StatedLine, against stances: Set<Stance>, _ ground: Ground
  ) -> Diagnostic? {
    guard !stances.isDisjoint(with: line.stances), concerns(line), !yields(line, to: ground) else {
      return nil
    }
    return .againstStatedLine(
      piece, country, line, session.language.id,
      at: piece.applicability.bases?.range ?? piece.range)
  }

  private func wordFinding(_ line: StatedLine) -> Diagnostic? {
    guard let words = line.words[session.language.id],
      (line.matters.isEmpty && line.themes.isEmpty) || concerns(line)
    else { return nil }
    let place = piece.texts.lazy.compactMap { text in
      words.matches(in: text.words).first.map { text.place($0.bytes) }
    }.first
    return place.map { .againstStatedLine(piece, country, line, session.language.id, at: $0) }
  }

  private func concerns(_ line: StatedLine) -> Bool {
    meet(line.matters, piece.applicability.concernedMatters)
      || line.themes.contains { theme in
        piece.applicability.themes.contains { $0.value == theme.value }
      }
  }

  /// What was said on or after the day of a line is the better word.
  private func yields(_ line: StatedLine, to ground: Ground) -> Bool {
    guard case .stated(let positions) = ground else { return false }
    return positions.contains {
      line.stances.contains($0.stance) && $0.day.lastDayNumber >= line.since.lastDayNumber
    }
  }

  /// What the Government did on the same matter after that on which the piece rests, where it was
  /// something else.
  private func later(in known: StatedPositions, than ground: Ground) -> [Diagnostic] {
    guard case .stated(let positions) = ground, let last = positions.map(\.day).max() else {
      return []
    }
    let other = known.all.last { said in
      said.day.lastDayNumber > last.lastDayNumber && isOfPresentGovernment(said.day)
        && session.clock.admits(verified: said.statement.verified)
        && !positions.contains { $0.stance == said.stance }
        && positions.contains { meet($0.matters, said.matters) }
    }
    return other.map { [.saidOtherwise(piece, country, $0)] } ?? []
  }

  /// Whether a day is known at that of the paper, and lies in the time of the Government that is in
  /// office then.
  private func isOfPresentGovernment(_ day: CalendarDate) -> Bool {
    guard day.lastDayNumber <= session.clock.asOf.lastDayNumber else { return false }
    guard let since = session.government(of: country)?.since else { return true }
    return day.lastDayNumber >= since.lastDayNumber
  }

  /// Whether two lists name the same instrument, or the same strand where both name one.
  private func meet(_ left: [Located<StrandID>], _ right: [Located<StrandID>]) -> Bool {
    left.contains { one in
      right.contains { other in
        one.value.instrument == other.value.instrument
          && (one.value.strand == nil || other.value.strand == nil
            || one.value.strand == other.value.strand)
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func againstStatedLine(
    _ piece: JudgedPiece, _ country: SubjectID, _ line: StatedLine, _ language: LanguageTag,
    at range: SourceRange
  ) -> Diagnostic {
    let words = line.statement.text[language].map { ": \($0)" } ?? ""
    return Diagnostic(
      .againstStatedLine,
      "'\(piece.id)' says for '\(country)' what it does not say, by its own words since \(line.since)",
      at: range, notes: [Note("its line" + words, at: line.statement.range)],
      help: ["leave the country out of 'for', or write words that keep to its line"])
  }

  fileprivate static func saidOtherwise(
    _ piece: JudgedPiece, _ country: SubjectID, _ said: StatedPosition
  ) -> Diagnostic {
    Diagnostic(
      .againstStatedLine,
      "'\(piece.id)' rests on what '\(country)' said before \(said.day), when it took another stand: "
        + "it \(said.stance.verb)",
      at: piece.applicability.bases?.range ?? piece.range,
      notes: [Note("what was said later", at: said.statement.range)],
      help: ["rest the piece on '\(said.id)', and let its words follow that"])
  }
}
