import Diagnostics
import DossierModel
import Foundation
import TestSupport
import Testing

/// The content says what it said when each wording was a file: recorded from the files as they were.
@Suite struct MigrationTests {
  private static func digest(_ text: String) -> String {
    let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private static func row(_ cells: String...) -> String { cells.joined(separator: "\t") }

  private static func wordings(_ piece: String, _ passage: Passage) -> [String] {
    passage.wordings.flatMap { speaker, prose in
      prose.map { language, prose in
        let name =
          switch speaker {
          case .everyone: "-"
          case .voice(let voice): voice.rawValue
          case .issuer(let id): id.description
          }
        return row(
          "wording", piece, language.description, name, digest(prose.titleRange?.text ?? ""),
          digest(prose.bodyRange.text))
      }
    }
  }

  private static func head(
    _ piece: String, _ said: Applicability, by: Deadline? = nil, to: LocalizedText? = nil
  ) -> String {
    let subjects = said.subjects?.map(\.value.description).sorted().joined(separator: ",")
    let from = said.validity.from?.description ?? ""
    let deadline =
      switch by {
      case .days(let days)?: "+\(days)"
      case .date(let date)?: date.description
      case nil: ""
      }
    return row(
      "head", piece, subjects ?? "all", from + ".." + (said.validity.until?.description ?? ""),
      said.needs.map(\.value.description).joined(separator: ","), deadline,
      digest(to?[LanguageTag("en")] ?? ""), digest(to?[LanguageTag("es")] ?? ""),
      said.voice?.rawValue ?? "")
  }

  private static func rows(_ dossier: Dossier) -> [String] {
    var rows: [String] = []
    for opening in dossier.openings.values {
      rows.append(head("openings/\(opening.id)", opening.applicability))
      for (role, passage) in opening.passages {
        rows += wordings("openings/\(opening.id):\(role)", passage)
      }
    }
    for proposal in dossier.proposals {
      rows += wordings("positions/\(proposal.id)", proposal.position)
      let folder = "\(proposal.order)-\(proposal.id)"
      for (kind, points) in [("points", proposal.points), ("answers", proposal.answers)] {
        rows.append(row("order", folder, kind, points.map(\.id).joined(separator: ",")))
        for point in points {
          rows.append(head("\(kind)/\(point.id)", point.applicability))
          rows += wordings("\(kind)/\(point.id)", point.prose)
        }
      }
      rows.append(
        row("order", folder, "acts", proposal.acts.map(\.point.id).joined(separator: ",")))
      for act in proposal.acts {
        #expect(act.kind == .request)
        rows.append(
          head("acts/\(act.point.id)", act.point.applicability, by: act.by, to: act.addressee))
        rows += wordings("acts/\(act.point.id)", act.point.prose)
      }
    }
    return rows.sorted()
  }

  @Test func `every wording and every head is as it was`() throws {
    let path = SampleProject.repository + "/Tests/PublishingTests/Content/old-wordings.tsv"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let old = text.split(separator: "\n").map(String.init).sorted()
    let new = Self.rows(Shipped.loaded.dossier.value)
    #expect(old.count > 1400)
    #expect(Set(old).subtracting(new).sorted() == [])
    #expect(Set(new).subtracting(old).sorted() == [])
    #expect(new == old)
  }
}
