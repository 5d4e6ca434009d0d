import Diagnostics
import DossierModel

/// Reads `openings/<id>/opening.yaml` and joins it with the prose in its folder.
struct OpeningDecoder {
  /// What an opening may consist of; each in every language or not at all, the title always.
  static let roles = ["title", "bottom-line", "issue", "effect"]

  let folder: String
  let shelf: ProseShelf

  func opening(in file: EntryFile, name: FileName) -> Opening? {
    file.object { fields in
      let id = fields.id(.opening, .identifier, name: name)
      let audience = fields.required("for", .audience)
      let validity = fields.optional("valid", .validity)
      let reconstruction = fields.reconstruction(until: validity?.until)
      fields.note()
      var passages: [String: Passage] = [:]
      for role in Self.roles where role == "title" || shelf.holds(role, of: folder) {
        passages[role] = shelf.take(role, of: folder, requiredAt: id.range, fields.log)
      }
      guard let audience else { return nil }
      return Opening(
        id: OpeningID(id.value),
        applicability: Applicability(
          subjects: audience.subjects, validity: validity ?? .always),
        passages: passages, reconstruction: reconstruction, range: id.range)
    }
  }
}
