import Diagnostics
import DossierModel
import Templating

/// A piece of prose as an edition composed it: a text of its own and the place where it goes.
///
/// Composed apart, nothing that one piece opens can reach into another or into the paper around it.
struct ComposedPiece {
  /// What may stand in the place of a piece.
  enum Placement {
    /// One line of text: a title.
    case line
    /// Paragraphs, lists, quotations, data blocks; the first paragraph goes on behind what stands
    /// before the piece on its line.
    case blocks
  }

  var id: PieceID
  /// What findings call it: `opening 'mx-today'`.
  var name: String
  var placement: Placement
  var text: RenderedText
  /// The tag that prints it.
  var tag: SourceRange
  /// Where its author wrote it.
  var range: SourceRange
}

extension Session {
  /// A text for templates to print, or what is missing.
  func piece(
    _ prose: Prose?, of id: PieceID, _ placement: ComposedPiece.Placement, _ name: String,
    missing summary: @autoclosure () -> String
  ) -> TemplateValue {
    passage(
      prose.flatMap { template($0.bodyRange) }, prose?.firstLine, id, placement, name, summary())
  }

  /// The title of a text for templates to print, or what is missing.
  func title(
    _ prose: Prose?, of id: PieceID, _ name: String, missing summary: @autoclosure () -> String
  ) -> TemplateValue {
    passage(
      prose.flatMap { $0.titleRange.flatMap(template) }, prose?.titleRange, id, .line, name,
      summary())
  }

  /// The text compiled; the findings of one that does not compile are those of the edition.
  private func template(_ place: SourceRange) -> Template? {
    let compiled = composer.prose.template(at: place, in: language.id)
    faults += compiled.diagnostics
    return compiled.value
  }

  private func passage(
    _ template: Template?, _ range: SourceRange?, _ id: PieceID,
    _ placement: ComposedPiece.Placement, _ name: String, _ missing: @autoclosure () -> String
  ) -> TemplateValue {
    guard let template, let range else {
      return .missing(MissingValue(id: .noValue, summary: missing()))
    }
    return .passage(template) { text, tag in
      self.pieces.append(
        ComposedPiece(
          id: id, name: name, placement: placement, text: text, tag: tag, range: range))
      return "[](\(Resolver.pieceScheme)\(self.pieces.count))"
    }
  }
}

extension Prose {
  /// The first line that is not blank, where a finding about the whole is shown.
  fileprivate var firstLine: SourceRange {
    let bytes = file.bytes[body]
    let start = bytes.firstIndex { !$0.isBlankOrBreak } ?? body.lowerBound
    let end = bytes[start...].firstIndex(where: \.isBreak) ?? body.upperBound
    return SourceRange(file: file, bytes: start..<end)
  }
}
