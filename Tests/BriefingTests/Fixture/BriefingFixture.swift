import Briefing
import ContentLoading
import Diagnostics
import DossierModel
import TestSupport
import Testing

/// A small project held in memory: countries `XA` and `XB`, the group `pair`, two languages.
///
/// It composes without a finding; a test changes the one file that it is about.
struct BriefingFixture {
  /// Files of the content folder by path.
  var content: [String: String] = Self.content
  /// Files of the template folder by path.
  var templates: [String: String] = Self.templates
  /// What no file could say, such as control characters in a name.
  var edit: @Sendable (inout Dossier, inout Stationery) -> Void = { _, _ in }

  static let bodyPath = "documents/paper/body.md.mustache"
  static let pointPath = "proposals/1-first/points/alpha.md"
  static let actPath = "proposals/1-first/acts/request.md"
  static let answerPath = "proposals/1-first/answers/doubt.md"

  /// The project with `text` below the title as the whole body of the document type.
  static func body(_ text: String) -> BriefingFixture {
    var fixture = BriefingFixture()
    fixture.templates[bodyPath] = "# {{>*opening.title}}\n\n" + text
    return fixture
  }

  /// The project whose body is the marked text alone, so that its marks count from the file's start.
  static func body(_ marked: MarkedText) -> BriefingFixture {
    var fixture = BriefingFixture()
    fixture.templates[bodyPath] = marked.text
    return fixture
  }

  /// Dossier and stationery, which must load without a finding.
  func load() -> (dossier: Dossier, stationery: Stationery) {
    let stationery = StationeryLoader.load(
      templates: MemoryFiles(templates, displayRoot: "Templates"), styleSheets: [])
    let dossier = ContentLoader.load(
      content: MemoryFiles(content, displayRoot: "Content"),
      languages: stationery.value.languages)
    let findings = stationery.diagnostics + dossier.diagnostics
    #expect(findings.isEmpty, "\(ConsoleFormat().format(findings))")
    var loaded = (dossier.value, stationery.value)
    edit(&loaded.0, &loaded.1)
    return loaded
  }

  /// The composer and the findings of compiling.
  func prepare() -> Diagnosed<Composer> {
    let (dossier, stationery) = load()
    let prepared = Composer.prepare(dossier, stationery)
    return Diagnosed(prepared.value, prepared.diagnostics + prepared.value.proseFindings())
  }

  /// Composes one edition; compiling must have no finding.
  func compose(_ request: EditionRequest = EditionRequest()) throws -> Composed {
    let prepared = prepare()
    #expect(
      prepared.diagnostics.isEmpty, "\(ConsoleFormat().format(prepared.diagnostics))")
    return try request.compose(prepared.value)
  }

  /// Composes one edition, which must have no finding.
  func brief(_ request: EditionRequest = EditionRequest()) throws -> Brief {
    let composed = try compose(request)
    #expect(
      composed.diagnostics.isEmpty, "\(ConsoleFormat().format(composed.diagnostics))")
    return try #require(composed.value)
  }

  /// What an edition of this project finds.
  func findings(_ request: EditionRequest = EditionRequest()) throws -> [Diagnostic] {
    try compose(request).diagnostics
  }
}

/// Which edition of the fixture a test looks at.
struct EditionRequest: Sendable {
  var subject = "XA"
  var language = "en"
  var asOf = "2020-12-31"
  var includeUnverified = false
  var issuer = "embassy-xa"

  static let spanish = EditionRequest(language: "es")
  static let pair = EditionRequest(subject: "pair")
  static let unverified = EditionRequest(includeUnverified: true)

  func edition(of composer: Composer) throws -> Edition {
    let clock = Clock(
      asOf: try #require(CalendarDate(asOf)), includeUnverified: includeUnverified)
    return Edition(
      subject: try #require(composer.catalog.subject(SubjectID(subject))),
      type: try #require(composer.stationery.documentTypes[DocumentTypeID("paper")]),
      language: try #require(composer.stationery.languages[LanguageTag(language)]),
      issuer: try #require(composer.catalog.issuer(IssuerID(issuer))), clock: clock)
  }

  func compose(_ composer: Composer) throws -> Composed {
    composer.brief(try edition(of: composer))
  }
}
