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
      let parts = fields.required("parts", parts)
      let pages = fields.optional("pages", pages)
      let limits = fields.optional("limits", limits(of: parts))
      fields.note()
      guard let title, let function, let senders, let parts else { return nil }
      return DocumentType(
        id: DocumentTypeID(id.value), name: title, function: function, senders: senders,
        parts: parts, limits: limits ?? DocumentType.Limits(), pages: pages, range: id.range)
    }
  }

  private static var parts: Reader<DocumentType.Parts> {
    .object { fields in
      var presences: [DocumentType.Part: DocumentType.Presence] = [:]
      for part in DocumentType.Part.allCases {
        presences[part] = fields.optional(part.rawValue, .choice)
      }
      return DocumentType.Parts(presences)
    }
  }

  /// Only parts that the type has are counted.
  private static func limits(of parts: DocumentType.Parts?) -> Reader<DocumentType.Limits> {
    .object { fields in
      func limit(_ part: DocumentType.Part) -> Int? {
        if let entry = fields.entry(part.rawValue), parts?[part] == .forbidden {
          fields.log.report(.limitOfForbidden(part, at: entry.place))
        }
        return fields.optional(part.rawValue, .integer(1...99))
      }
      return DocumentType.Limits(
        points: limit(.points), acts: limit(.acts), answers: limit(.answers))
    }
  }

  private static var pages: Reader<Located<ClosedRange<Int>>> {
    .object { fields in
      let least = fields.required("min", .integer(1...99))
      let most = fields.required("max", .integer(1...99))
      guard let least, let most else { return nil }
      guard least <= most else {
        fields.log.report(.fewerThanLeast(most, least, at: fields.entry("max")?.value.range))
        return nil
      }
      return Located(least...most, at: fields.place)
    }
  }
}

extension Diagnostic {
  fileprivate static func limitOfForbidden(
    _ part: DocumentType.Part, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .forbiddenPart, "the type forbids '\(part.rawValue)', so there is nothing to limit",
      at: range,
      help: ["leave the limit out, or write '\(part.rawValue): optional' under 'parts'"])
  }

  fileprivate static func fewerThanLeast(
    _ most: Int, _ least: Int, at range: SourceRange?
  ) -> Diagnostic {
    Diagnostic(
      .badNumber, "'max' cannot be '\(most)': 'min' is '\(least)'", at: range,
      help: ["write a whole number that is not less than 'min'"])
  }
}
