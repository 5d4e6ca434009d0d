package import Briefing
import DossierModel
import Platform

/// What a paper rests on, as a file beside it that programs read: a profile of xBRL-JSON.
///
/// Each printed figure and status is a fact with concept, place, period and unit, its value in base units; so is each
/// figure that a computed one comes from. What XBRL has no word for stands under names that begin with `d:`, which its
/// readers pass over.
package struct EvidenceFile: Encodable {
  /// The version of the format, the names that it uses and where its concepts are declared.
  struct DocumentInfo: Encodable {
    var documentType = "https://xbrl.org/2021/xbrl-json"
    var namespaces = [
      "d": "urn:demarche:facts", "iso": "urn:iso:3166",
      "iso4217": "http://www.xbrl.org/2003/iso4217", "xbrl": "https://xbrl.org/2021",
    ]
    var taxonomy = ["demarche.xsd"]
  }

  private let documentInfo = DocumentInfo()
  private let facts: [String: EvidenceFact]
  private let paper: EvidencePaper

  private enum CodingKeys: String, CodingKey {
    case documentInfo, facts
    case paper = "d:paper"
  }

  init(_ brief: Brief, by composer: Composer) {
    var facts = EvidenceFacts(brief.edition, roots: composer.roots)
    for mention in brief.evidence.mentions { facts.add(mention) }
    self.facts = facts.all
    paper = EvidencePaper(brief, state: composer.state(of: brief.edition))
  }

  /// The file; the same for the same brief.
  var bytes: [UInt8]? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Only numbers that JSON has no digits for can fail, and the file has none.
    guard let data = try? encoder.encode(self) else { return nil }
    return Array(data) + [UInt8(ascii: "\n")]
  }

  /// The path below the output folder, which names no state: the file is of the text, whatever became
  /// of it.
  package static func path(of edition: Edition) -> String { "\(edition.name).\(fileExtension)" }

  /// What its names end in.
  static let fileExtension = "evidence.json"
}
