import Briefing
import Diagnostics
import Templating
import TestSupport
import Testing

@testable import Publishing

/// Pages that came the same way through a template, and are judged by it.
@Suite struct HTMLShellTests {
  private static let shell = "Templates/formats/html/page.html.mustache"
  private static let opening = "Content/openings/xa-today.md"

  private func project(_ old: String, _ new: String, titled title: String? = nil) -> SampleProject {
    let project = SampleProject().replacing(old, with: new, in: Self.shell)
    return title.map {
      project.replacing("# en: Work that counts", with: "# en: " + $0, in: Self.opening)
    } ?? project
  }

  /// The page of a subject before its mark, with the mark.
  private func page(
    _ composer: Composer, _ subject: String = "xa", _ language: String = "en"
  ) throws -> (page: TemplatePage, mark: PaperMark) {
    let edition = try Sample.edition(composer, subject, language)
    let brief = try #require(composer.brief(edition).value)
    let standing = composer.standing(of: edition)
    let mark = try #require(PaperMark(standing, of: brief))
    let format = HTMLFormat()
    let filled = Sample.page(composer).fill(
      format, with: format.body(of: brief), for: brief, standing, mark)
    return (try #require(filled.value), mark)
  }

  @Test func `papers of both languages are judged by their way alone`() throws {
    let composer = try Sample.composer()
    let rules = HTMLRules()
    for language in ["en", "es"] {
      let (page, _) = try page(composer, "xa", language)
      #expect(rules.allow(template: page))
      #expect(rules.places(in: page) != nil)
    }
    #expect(rules.ways.count == 1)
  }

  @Test func `a page is marked alike by its way and as a whole`() throws {
    let composer = try Sample.composer()
    for subject in ["xa", "pair"] {
      let (page, mark) = try page(composer, subject)
      let html = HTMLMark(mark, judging: HTMLRules())
      let paper = RenderedPaper(bytes: page.text.bytes, page: page)
      let marked = try #require(html.page(paper))
      #expect(marked.page != nil)
      #expect(html.page(paper.bytes) == marked.bytes)
      #expect(html.stands(in: marked) && html.stands(in: marked.bytes))
    }
  }

  @Test func `a mark is missed at every place it was taken from`() throws {
    let (page, mark) = try page(try Sample.composer())
    let html = HTMLMark(mark, judging: HTMLRules())
    let marked = try #require(
      html.page(RenderedPaper(bytes: page.text.bytes, page: page)))
    let text = String(decoding: marked.bytes, as: UTF8.self)
    let edges = ["\"paper-mark top\"", "\"paper-mark bottom\"", "name=\"robots\"", "[Specimen]"]
    for word in edges {
      let other = text.replacing(word, with: String(repeating: "-", count: word.utf8.count))
      #expect(!html.stands(in: RenderedPaper(bytes: Array(other.utf8), page: page)), "\(word)")
    }
    #expect(!html.stands(in: RenderedPaper(bytes: page.text.bytes, page: page)))
  }

  /// Places where a value decides what a browser takes the page for.
  static let hangingOnValues = [
    ("<body>", "<body data-x={{title}}>"), ("<body>", "<body>{{title}}<{{title}}>x</{{title}}>"),
    ("<body>", "<body><p {{title}}>x</p>"), ("<body>", "<body><!-- {{title}}> -->"),
    ("<body>", "<body><!{{title}}>"), ("<body>", "<body></{{title}}>"),
    ("</style>", "{{title}}</style>"), ("<body>", "<body><!-{{title}}>-->"),
    ("<title>", "<title data-x='{{title}}'>"), ("<body>", "<body><textarea>{{title}}</textarea>"),
    ("{{body}}", "<!-- {{body}} -->"), ("{{body}}", "<p title='{{body}}'>x</p>"),
    ("{{body}}", "<svg>{{body}}</svg>"), ("</title>", "<i{{title}}</title>"),
  ]

  @Test(arguments: hangingOnValues)
  func `where a value decides, each page is judged as a whole`(old: String, new: String) throws {
    let (page, mark) = try page(try Sample.composer(project(old, new)))
    let rules = HTMLRules()
    #expect(rules.places(in: page) == nil)
    let paper = RenderedPaper(bytes: page.text.bytes, page: page)
    let html = HTMLMark(mark, judging: rules)
    #expect(html.page(paper)?.bytes == html.page(paper.bytes))
  }

  @Test func `where a value cannot decide, it is not asked`() throws {
    let harmless =
      "<body data-x='{{title}}'><p title=\"{{title}}\">{{title}} < {{title}}</p><!-- x -->"
    let (page, _) = try page(try Sample.composer(project("<body>", harmless)))
    #expect(HTMLRules().places(in: page) != nil)
  }

  /// The same template, which one of two papers makes hide its mark.
  static let hidingForOne = [
    ("<body>", "<body style='{{title}}'>", "display:none"),
    ("<html ", "<html style='{{title}}' ", "visibility: x"),
    ("</head>", "<link rel='{{title}}' href='x'></head>", "stylesheet"),
    ("<body>", "<body {{title}}>", "hidden"),
  ]

  @Test(arguments: hidingForOne)
  func `a page that hides its mark for one subject is refused for that one`(
    old: String, new: String, word: String
  ) throws {
    let composer = try Sample.composer(project(old, new, titled: word))
    let format = HTMLFormat()
    for (language, isHidden) in [("es", false), ("en", true), ("es", false)] {
      let edition = try Sample.edition(composer, "xa", language)
      let brief = try #require(composer.brief(edition).value)
      let rendered = format.render(brief, on: Sample.page(composer))
      #expect((rendered.value == nil) == isHidden, "\(language)")
      #expect(rendered.diagnostics.places == (isHidden ? ["\(Self.shell):1:1 missing-mark"] : []))
    }
  }

  @Test func `a section that hides the mark is refused where it is printed`() throws {
    let old = "<body>"
    let new = "{{#letterhead}}<body hidden>{{/letterhead}}{{^letterhead}}<body>{{/letterhead}}"
    let composer = try Sample.composer(project(old, new))
    let format = HTMLFormat()
    for (subject, isHidden) in [("pair", false), ("xa", true), ("pair", false)] {
      let rendered = format.render(try Sample.brief(composer, subject), on: Sample.page(composer))
      #expect((rendered.value == nil) == isHidden, "\(subject)")
    }
    #expect(format.rules.ways.count == 2)
  }
}
