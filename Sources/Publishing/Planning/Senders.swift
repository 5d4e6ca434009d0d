import Diagnostics
import DossierModel

/// The subjects that a selection means, each with who signs for it.
struct Senders {
  private(set) var all: [(subject: Subject, issuer: Issuer)] = []
  private(set) var unplanned: [PublicationPlan.Unplanned] = []

  private let selection: Selection
  private let catalog: any Catalog
  /// Whether subjects were named; else those are meant for whom somebody signs.
  private var isNamed: Bool { !selection.countries.isEmpty || !selection.groups.isEmpty }

  static func make(
    _ selection: Selection, _ catalog: any Catalog
  ) throws(UsageError) -> Senders {
    var senders = Senders(selection: selection, catalog: catalog)
    if let name = selection.issuer {
      try senders.addSubjects(of: name)
    } else {
      for id in try senders.subjects { try senders.add(id) }
    }
    return senders
  }

  private init(selection: Selection, catalog: any Catalog) {
    self.selection = selection
    self.catalog = catalog
  }

  /// The subjects that are named, countries first, or all of them.
  private var subjects: [SubjectID] {
    get throws(UsageError) {
      let all = catalog.names(of: .subject).map { SubjectID($0) }.sorted { $0.slug < $1.slug }
      guard isNamed else { return all }
      let groups = all.filter(catalog.isGroup)
      let countries = all.filter { !catalog.isGroup($0) }
      return
        (selection.countries.isEmpty
        ? []
        : try PublicationPlan.pick(selection.countries, "country", countries, by: \.slug))
        + (selection.groups.isEmpty
          ? [] : try PublicationPlan.pick(selection.groups, "group", groups, by: \.slug))
    }
  }

  private mutating func addSubjects(of name: String) throws(UsageError) {
    let id = IssuerID(
      try PublicationPlan.pick([name], "issuer", catalog.names(of: .issuer), by: \.self)[0])
    let subjects = try subjects
    guard let issuer = catalog.issuer(id) else {
      fail(isNamed ? subjects : [], [.entry(.issuer, id.description)])
      return
    }
    for subject in subjects {
      // The issuer says for whom it signs.
      guard issuer.subjects.contains(where: { $0.value == subject }) else {
        guard isNamed else { continue }
        let others = issuer.subjects.map(\.value.slug)
        throw UsageError(
          "issuer '\(issuer.id)' does not sign for '\(subject.slug)', only for "
            + others.joined(separator: ", "))
      }
      guard let value = catalog.subject(subject) else {
        fail([subject], [.entry(.subject, subject.description)])
        continue
      }
      all.append((value, issuer))
    }
  }

  private mutating func add(_ id: SubjectID) throws(UsageError) {
    let read = Read.entry(.subject, id.description)
    guard let subject = catalog.subject(id) else { return fail([id], [read]) }
    if let named = subject.issuer?.value {
      if let issuer = catalog.issuer(named) { return all.append((subject, issuer)) }
      // Nobody of that name is a finding of the subject's.
      return fail([id], [read, .entry(.issuer, named.description)])
    }
    guard isNamed else { return }
    let ready = catalog.allSubjects.filter { $0.issuer != nil }.map(\.slug).sorted()
    throw UsageError(
      "nobody signs for '\(subject.slug)' yet: name an 'issuer' in its file under Content/, "
        + "or choose one of \(ready.joined(separator: ", "))")
  }

  /// Notes that no paper of subjects can be planned; none stand for all that are meant.
  private mutating func fail(_ subjects: [SubjectID], _ reads: Set<Read>) {
    var selection = selection
    if !subjects.isEmpty {
      selection.countries = subjects.filter { !catalog.isGroup($0) }.map(\.slug)
      selection.groups = subjects.filter(catalog.isGroup).map(\.slug)
    }
    unplanned.append(
      PublicationPlan.Unplanned(selection: selection, findings: catalog.findings(of: reads)))
  }
}
