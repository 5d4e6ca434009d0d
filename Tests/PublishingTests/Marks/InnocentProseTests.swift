import Briefing
import Diagnostics
import TestSupport
import Testing

@testable import Publishing

/// What a page template may not say, an author may: words of papers hide no mark.
@Suite struct InnocentProseTests {
  private static let point = "Content/proposals/1-work/points/kinds.md"
  private static let opening = "Content/openings/xa-today.md"

  static let texts = [
    "The stylesheet has a rule @layer, an @import and an @page a &#123; b: c !important &#125;.",
    "The page had \\<script> in it, and \\<!\\[CDATA\\[, and `<body hidden>` with @\\\\70 age.",
    "It says \\\"#let x = 1\\\" and `#show par: none`, then #set page(margin: 0pt) and #\\[x\\].",
    "The words \\` and /\\* and // and `/*` and \\\"\\*/\\\" and page(x), #pagebreak() and #page.",
    "A sign ^^5c, or ^^ and \\\\input&#123;x&#125; and \\\\catcode, 100 % sure, \\\\begin&#123;document&#125;.",
    "It reads &#123;shipout/background&#125; and \\\\let\\\\put\\\\relax and \\\\csname, % too.",
    "Hidden, inert and aria-hidden display:none.",
  ]
  private static let code = """
    Code:

    ```
    \\input x ^^5c \\catcode % \\csname <script> </style> @layer #show par: none " ` /*
    \\iffalse \\endinput \\let\\put\\relax <div hidden> @page a ! #set page(margin: 0pt)
    ```
    """

  private func render(_ format: String, _ project: SampleProject) throws -> Diagnosed<
    RenderedPaper?
  > {
    let composer = try Sample.composer(project)
    let brief = try Sample.brief(composer)
    return try #require(FormatRegistry.standard[format]).render(brief, on: Sample.page(composer))
  }

  private func expectPaper(_ format: String, _ project: SampleProject) throws {
    let rendered = try render(format, project)
    #expect(rendered.value != nil, "\(ConsoleFormat().format(rendered.diagnostics))")
  }

  private func titled(_ title: String) -> SampleProject {
    SampleProject().replacing("# en: Work that counts", with: "# en: " + title, in: Self.opening)
  }

  @Test(arguments: PageTests.formats, texts + [code])
  func `prose may name what hides a mark`(format: String, text: String) throws {
    var project = SampleProject()
    project.files[Self.point] =
      "---\nfor: [XA]\nweight: 1\n---\n# en: Kinds\n\(text)\n\n# es: Clases\nTexto.\n"
    try expectPaper(format, project)
  }

  @Test(arguments: PageTests.formats, texts)
  func `a title may name what hides a mark`(format: String, title: String) throws {
    try expectPaper(format, titled(title))
  }

  /// Values are authors' words: a template cannot do with them what it may not do itself.
  static let borrowed = [
    ("html", "@import url(x);", "</style>", "{{title}}</style>"),
    ("html", "@layer x &#123;&#125;", "</style>", "{{title}}</style>"),
    ("html", "A hidden cost", "<body>", "<body data-title={{title}}>"),
    ("html", "display:none", "<body>", "<body style=\"{{title}}\">"),
    ("html", "display:none", "<body>", "<body a=\"1\"/style=\"{{title}}\">"),
    ("html", "x\\\\y", "<body>", "<body style='{{title}}'>"),
    ("html", "onload", "<body>", "<body {{title}}='x()'>"),
    ("html", "Refresh", "</head>", "<meta http-equiv='{{title}}' content='0;url=x'></head>"),
    ("html", "Template", "<body>", "<body><{{title}} shadowrootmode=open></{{title}}>"),
    ("html", "Script", "</head>", "<{{title}}>x</{{title}}></head>"),
    ("latex", "put", "\\begin{document}", "\\newcommand{\\<%title%>}{}\n\\begin{document}"),
    (
      "latex", "shipout/background", "\\begin{document}",
      "\\AddToHook{<%title%>}{}\n\\begin{document}"
    ),
    ("typst", "show par", "{{mark}}", "#{{title}}: none\n{{mark}}"),
  ]

  @Test(arguments: borrowed)
  func `a template does not borrow what it may not say`(
    format: String, title: String, old: String, new: String
  ) throws {
    let shell = try #require(PaperMarkTests.shells[format])
    let project = titled(title).replacing(old, with: new, in: shell)
    let rendered = try render(format, project)
    #expect(rendered.value == nil)
    #expect(rendered.diagnostics.places == ["\(shell):1:1 missing-mark"])
  }

  @Test func `a value in quotation marks of the body hides nothing`() throws {
    let shell = try #require(PaperMarkTests.shells["html"])
    try expectPaper(
      "html",
      titled("A hidden cost").replacing("<body>", with: "<body data-title='{{title}}'>", in: shell))
  }

  @Test func `a value is no code between quotation marks of running text`() throws {
    let shell = try #require(PaperMarkTests.shells["typst"])
    let project = titled("#show par: none /\\* x").replacing(
      "{{mark}}", with: "\" {{title}} \"\n{{mark}}", in: shell)
    let rendered = try render("typst", project)
    let paper = try #require(rendered.value)
    #expect(
      String(decoding: paper.bytes, as: UTF8.self)
        .contains("\n\" \\u{23}show par: none \\u{2f}* x \"\n"))
  }

  @Test func `a partial and the style sheet are held to what a page may say`() throws {
    let shell = try #require(PaperMarkTests.shells["html"])
    var project = SampleProject().replacing(
      "</head>", with: "{{>formats/html/more}}</head>", in: shell)
    project.files["Templates/formats/html/more.html.mustache"] = "<script>x()</script>\n"
    #expect(try render("html", project).diagnostics.places == ["\(shell):1:1 missing-mark"])
    var styled = SampleProject()
    styled.files["Templates/formats/html/style.css"]? += "@layer x { p { display: none } }\n"
    #expect(try render("html", styled).diagnostics.places == ["\(shell):1:1 missing-mark"])
  }
}
