import Diagnostics
import DossierModel

/// Reads `openings/<id>/opening.yaml` and joins it with the prose in its folder.
struct OpeningDecoder {
  /// What an opening may consist of; each in every language or not at all.
  static let roles = ["bottom-line", "issue", "effect"]

  let folder: String
  let shelf: ProseShelf

  func opening(in file: EntryFile, name: FileName) -> Opening? {
    file.object { fields in
      let id = fields.id(.opening, .identifier, name: name)
      let subject: Located<SubjectID>? = fields.required("subject", .reference(.subject))
      let validity = fields.optional("valid", .validity)
      let title = fields.required("title", .localized)
      fields.note()
      var passages: [String: Passage] = [:]
      for role in Self.roles where shelf.holds(role, of: folder) {
        passages[role] = shelf.take(role, of: folder, requiredAt: id.range, fields.log)
      }
      guard let subject, let title else { return nil }
      return Opening(
        id: OpeningID(id.value), subject: subject, validity: validity ?? .always, title: title,
        passages: passages, range: id.range)
    }
  }
}
