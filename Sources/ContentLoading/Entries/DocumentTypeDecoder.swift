import Diagnostics
import DossierModel

/// Reads `documents/<type>/document.yaml`.
enum DocumentTypeDecoder {
  static func documentType(in file: EntryFile, name: FileName) -> DocumentType? {
    file.object { fields in
      let id = fields.id(.identifier, name: name)
      let title = fields.required("name", .localized)
      let function = fields.required("function", .localized)
      let senders: [Issuer.Kind]? = fields.required("senders", .list(.choice))
      // What the type aims at; the printed length depends on the format.
      _ = fields.optional("pages", pages)
      let limits = fields.optional("limits", limits)
      fields.note()
      guard let title, let function, let senders else { return nil }
      return DocumentType(
        id: DocumentTypeID(id.value), name: title, function: function, senders: senders,
        limits: limits ?? DocumentType.Limits(), range: id.range)
    }
  }

  private static var limits: Reader<DocumentType.Limits> {
    .object { fields in
      DocumentType.Limits(
        points: fields.optional("points", .integer(1...99)),
        acts: fields.optional("acts", .integer(1...99)),
        answers: fields.optional("answers", .integer(1...99)))
    }
  }

  private static var pages: Reader<ClosedRange<Int>> {
    .object { fields in
      let least = fields.required("min", .integer(1...99))
      let most = fields.required("max", .integer(1...99))
      guard let least, let most else { return nil }
      return min(least, most)...max(least, most)
    }
  }
}
