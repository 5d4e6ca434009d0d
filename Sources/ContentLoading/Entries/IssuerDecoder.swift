import Diagnostics
import DossierModel

/// Reads `issuers/*.yaml`.
enum IssuerDecoder {
  static func issuer(in file: EntryFile, name: FileName) -> Issuer? {
    file.object { fields in
      let id = fields.id(.identifier, name: name)
      let kind: Issuer.Kind? = fields.required("kind", .choice)
      let voice: Issuer.Voice? = fields.required("voice", .choice)
      let title = fields.required("name", .localized)
      let standing = fields.standing(of: kind)
      let subjects: [Located<SubjectID>]? = fields.required(
        "subjects", .list(.reference(.subject)))
      let place = fields.required("place", .localized)
      let colour = fields.required("colour", .colour)
      let contact = fields.optional("contact", contact)
      fields.note()
      guard let kind, let voice, let title, let subjects, let place, let colour else { return nil }
      return Issuer(
        id: IssuerID(id.value), kind: kind, voice: voice, name: title, subjects: subjects,
        place: place, colour: colour, contact: contact, mission: standing.mission,
        isSample: standing.isSample, range: id.range)
    }
  }

  private static var contact: Reader<Issuer.Contact> {
    .object { fields in
      let text = fields.required("text", .localized)
      let url = fields.optional("url", .contactAddress)
      let citation = fields.citation()
      let checked = fields.optional("checked", .locatedDate)
      fields.note()
      guard let text, let citation else { return nil }
      fields.log.claim(citation)
      return Issuer.Contact(
        text: text, url: url, source: citation.source, also: citation.also,
        verified: citation.verified, checked: checked, range: fields.place)
    }
  }
}

extension Reader where Value == String {
  /// `#RRGGBB`, dark enough to be read on white.
  fileprivate static var colour: Reader {
    Reader<Located<String>>.locatedText.map { text, _, log in
      guard let contrast = Contrast.onWhite(text.value) else {
        log.report(.notAColour(text))
        return nil
      }
      if contrast < 4.5 { log.report(.lowContrast(text, contrast)) }
      return text.value
    }
  }
}

/// The contrast ratio of the Web Content Accessibility Guidelines 2.2.
private enum Contrast {
  /// The ratio of a colour `#RRGGBB` to white, from 1 to 21; nothing when it is not a colour.
  static func onWhite(_ text: String) -> Double? {
    guard text.hasPrefix("#"), text.utf8.count == 7,
      text.utf8.dropFirst().allSatisfy({ isHexDigit($0) }),
      let value = Int(text.dropFirst(), radix: 16)
    else { return nil }
    let channels = [value >> 16, value >> 8, value].map { linear(Double($0 & 0xFF) / 255) }
    let luminance = 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
    return 1.05 / (luminance + 0.05)
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
  }

  private static func linear(_ value: Double) -> Double {
    if value <= 0.04045 { return value / 12.92 }
    // The power 2.4 is the fifth root of the power 12, here by Newton's method.
    let base = (value + 0.055) / 1.055
    let square = base * base
    let power = square * square * square * square * square * square
    var root = base
    for _ in 0..<40 {
      let fourth = root * root * root * root
      root -= (fourth * root - power) / (5 * fourth)
    }
    return root
  }
}

extension Diagnostic {
  fileprivate static func notAColour(_ text: Located<String>) -> Diagnostic {
    Diagnostic(
      .badColour, .error, "'\(text.value)' is not a colour", at: text.range,
      help: ["write it as \"#1F4E3D\": in quotation marks, with six digits"])
  }

  fileprivate static func lowContrast(_ text: Located<String>, _ ratio: Double) -> Diagnostic {
    let tenths = Int(ratio * 10)
    return Diagnostic(
      .lowContrast, .error,
      "'\(text.value)' has a contrast of \(tenths / 10).\(tenths % 10):1 on white, less than 4.5:1",
      at: text.range, help: ["choose a darker colour"])
  }
}
