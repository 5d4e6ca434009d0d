import Briefing
import DossierModel

extension Lister {
  /// Each instrument and each strand of one with where it stands on the day and the tag to paste.
  var statuses: Listing {
    let words = StatusWords(language)
    let instruments = catalog.names(of: .instrument).compactMap {
      catalog.instrument(InstrumentID($0))
    }
    let rows = instruments.flatMap { instrument -> [[String]] in
      let strands: [String?] = [nil] + instrument.strands.map(\.id)
      return strands.map { strand in
        let id = StrandID(instrument.id, strand)
        let name = (instrument.short ?? instrument.name)[language.id] ?? ""
        let part = instrument.strands.first { $0.id == strand }?.name[language.id]
        let whole = name + (part.map { ", " + $0 } ?? "")
        guard let status = instrument.status(of: strand, at: clock) else {
          return [id.description, whole, "", "no event tells", "", "", "", ""]
        }
        func text(_ member: StatusMember) -> String { words.text(of: member, status) ?? "" }
        return [
          id.description, whole,
          "{{status.\(instrument.id).\(strand.map { "of.\($0)." } ?? "")state}}",
          text(.state) + (status.isVerified ? "" : " [unverified]"), status.since.description,
          status.until?.description ?? "", text(.by),
          status.sources.map(\.description).joined(separator: " "),
        ]
      }
    }
    return Listing(
      columns: ["id", "name", "tag", "state", "since", "until", "by", "source"], rows: rows)
  }
}
