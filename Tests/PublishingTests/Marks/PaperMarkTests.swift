import Briefing
import Diagnostics
import DossierModel
import Foundation
import TestSupport
import Testing

@testable import Publishing

/// The mark that no template takes away.
@Suite struct PaperMarkTests {
  static let mark =
    "SPECIMEN. Not issued, cleared or endorsed by any Government. Text proposed from public sources, "
    + "for the Embassy of Ardia to clear."
  static let shells = [
    "markdown": "Templates/formats/markdown/page.md.mustache",
    "html": "Templates/formats/html/page.html.mustache",
    "latex": "Templates/formats/latex/page.tex.mustache",
    "typst": "Templates/formats/typst/page.typ.mustache",
    "pdf": "Templates/formats/typst/page.typ.mustache",
  ]

  private func render(
    _ format: String, _ project: SampleProject = SampleProject(), _ issuer: String? = nil
  ) throws -> Diagnosed<RenderedPaper?> {
    let composer = try Sample.composer(project)
    let plan = try Sample.plan(composer) {
      $0.countries = ["xa"]
      $0.languages = ["en"]
      $0.issuer = issuer
      $0.formats = [format]
    }
    let brief = try #require(composer.brief(plan.editions[0]).value)
    return plan.formats[0].render(brief, on: Sample.page(composer))
  }

  private func text(
    _ format: String, _ project: SampleProject = SampleProject(), _ issuer: String? = nil
  ) throws -> String {
    let rendered = try render(format, project, issuer)
    let paper = try #require(rendered.value, "\(ConsoleFormat().format(rendered.diagnostics))")
    return String(decoding: paper.bytes, as: UTF8.self)
  }

  @Test func `Markdown begins and ends with the mark`() throws {
    let text = try text("markdown")
    #expect(text.hasPrefix("> **\(Self.mark)**\n\n**For the Embassy of Ardia**\\\n"))
    #expect(text.hasSuffix("\n\n> **\(Self.mark)**\n"))
  }

  @Test func `a web page shows the mark first and last, and prints it in its margins`() throws {
    let text = try text("html")
    func block(_ edge: String, _ name: String) -> String {
      "<aside class=\"paper-mark \(edge)\" aria-label=\"\(name)\"><p>\(Self.mark)</p></aside>\n"
    }
    let styled = text.matches(of: #/ style="(display:block!important;[^"]*)"/#)
    #expect(styled.count == 4)
    let declarations = [
      "visibility:visible", "position:static", "opacity:1", "clip-path:none", "zoom:1",
      "rotate:none", "offset-path:none", "contain:none", "padding-left:0", "border-left:0",
      "white-space:normal", "transition:none", "columns:auto",
    ]
    for declaration in declarations {
      #expect(styled.allSatisfy { $0.output.1.contains(";\(declaration)!important;") })
    }
    // A margin below zero would push it off the page.
    let margins = styled.compactMap { $0.output.1.firstMatch(of: /;margin:([^;]+)!important;/)?.1 }
    #expect(margins == ["0 0 clamp(1.5rem, 5vw, 2.5rem)", "0 0 0", "2.5rem 0 0", "0 0 0"])
    let plain = text.replacing(#/ style="display:block!important;[^"]*"/#, with: "")
    #expect(plain.contains("<body>\n" + block("top", "Status of this paper")))
    #expect(plain.contains(block("bottom", "Status of this paper, repeated") + "</body>"))
    #expect(text.contains("<title>[Specimen] "))
    #expect(text.contains("<meta name=\"author\" content=\"Demarche content set\">"))
    #expect(text.contains("<meta name=\"robots\" content=\"noindex\">"))
    for edge in ["top", "bottom"] {
      #expect(text.contains("@\(edge)-left { content: \"\(Self.mark)\" !important; font-size: 9pt"))
    }
  }

  @Test func `LaTeX draws the mark into every page`() throws {
    let text = try text("latex")
    let preamble = try #require(text.components(separatedBy: "\\begin{document}").first)
    #expect(preamble.contains("\\documentclass[11pt]{article}\n% The mark of a paper"))
    for hook in ["shipout/background", "shipout/foreground"] {
      let line = try #require(
        preamble.components(separatedBy: "\\AddToHook{\(hook)}").last)
      #expect(line.contains("\\raggedright \(Self.mark)}}"))
    }
    #expect(preamble.contains("pdftitle={{[}Specimen{]} "))
    #expect(preamble.contains("pdfauthor={Demarche content set}}\\fi}"))
  }

  @Test func `Typst has the mark in the text and on every page`() throws {
    let text = try text("typst")
    #expect(text.contains("\n#let paper-mark = \(TypstCode.string(Self.mark))\n"))
    #expect(text.contains("\n#set document(title: \"[Specimen] "))
    #expect(text.contains("author: \"Demarche content set\")\n"))
  }

  @Test(arguments: PageTests.formats)
  func `no paper names the mission as its sender`(format: String) throws {
    let text = try text(format)
    #expect(text.contains("For the Embassy of Ardia"))
    #expect(!text.replacing("or the Embassy of Ardia", with: "").contains("Embassy of Ardia"))
    #expect(!text.contains("embassy.example"))
  }

  @Test(arguments: PageTests.formats)
  func `an organization's paper is its own in every format`(format: String) throws {
    let text = try text(format, SampleProject(), "friends")
    for word in ["SPECIMEN", "Specimen", "paper-mark {", "noindex", "content set"] {
      #expect(format == "html" && word == "paper-mark {" || !text.contains(word), "\(word)")
    }
    #expect(text.contains("Friends of Ardia") && text.contains("Friends of Ardia, embassy.example"))
  }

  /// What a page template might do to the mark: the words to change, and what they become.
  static let attempts: [(format: String, old: String, new: String)] =
    [
      ("typst", "{{mark}}", ""), ("typst", "{{mark}}", "// {{mark}}"),
      ("typst", "{{mark}}", "/*\n{{mark}}\n*/"), ("typst", "{{mark}}", "/* /* */\n{{mark}}\n*/"),
      ("typst", "{{mark}}", "#let unused = \"\n{{mark}}\n\""),
      ("typst", "{{mark}}", "{{mark}}\n#set page(foreground: none)"),
      ("typst", "#let paper-title", "#set page(foreground: [x])\n#let paper-title"),
      ("typst", "{{mark}}", "#if false [{{mark}}]"),
      ("typst", "{{mark}}", "#if false [\n{{mark}}\n]"),
      ("typst", "{{mark}}", "{{mark}}\n{{mark}}"),
      ("pdf", "{{mark}}", ""),
      ("html", "<body>", ""), ("html", "</body>", ""), ("html", "</head>", ""),
      ("html", "<body>", "<!-- <body> -->"), ("html", "</body>", "<!-- </body> -->"),
      ("html", "<body>", "<template><body></template>"), ("html", "<body>", "<BODYGUARD>"),
      ("html", "</body>", "<!-- </body>"), ("html", "</body>", "<template></body>"),
      ("html", "<a class=\"skip\"", "text</body></html><a class=\"skip\""),
      ("html", "{{document-title}}", "{{title}}"), ("html", "<title>", "<!-- <title>"),
      ("latex", "\\begin{document}", ""), ("latex", "\\begin{document}", "% \\begin{document}"),
      ("latex", "\\begin{document}", "\\iffalse\n\\begin{document}\n\\fi"),
      ("latex", "\\begin{document}", "\\endinput\n\\begin{document}"),
      ("markdown", "{{body}}\n", "{{body}}\n<!--\n"),
      ("markdown", "{{body}}\n", "{{body}}\n\n```\n"),
      ("markdown", "{{body}}\n", "{{body}}\n<script>\n"),
    ] + latexAttempts + typstAttempts + htmlAttempts + HTMLAttempts.all

  private static let latexAttempts =
    [
      "\\RemoveFromHook{shipout/background}", "\\ClearHookNext{shipout/foreground}",
      "\\ClearHookRule{shipout/background}{a}{b}", "\\DisableHook{shipout/background}",
      "\\AddToHook{shipout/foreground}{}", "\\AddToHook{shipout/before}{\\DiscardShipoutBox}",
      "\\renewcommand{\\AddToHook}[2]{}", "\\let\\AddToHook\\undefined", "\\def\\put(#1,#2)#3{}",
      "\\RenewDocumentCommand{\\parbox}{m}{}", "\\input{other}", "\\csname x\\endcsname",
      "^^5cRemove^^46romHook",
    ].map { ("latex", "\\begin{document}", $0 + "\n\\begin{document}") } + [
      ("latex", "\\documentclass", "\\ifnum1=2 \\documentclass"),
      ("latex", "\\documentclass", "\\renewcommand{\\AddToHook}[2]{}\n\\documentclass"),
    ]

  private static let typstAttempts =
    [
      "#let std = (:)", "#show par: none", "#show text: none", "#show regex(\".+\"): none",
      "#show \"SPECIMEN\": none", "#show: it => none", "#show block: none", "#show place: none",
      "#show heading.where(level: 1).or(par): none", "#let heading = par\n#show heading: none",
      "#let (heading,) = (par,)\n#show heading: none", "( #show par: none )",
      "\" #show par: none \"",
      "#let p = page", "#let p = std.page", "#let f = eval", "#metadata(none)<paper-mark-end>",
      "#if false [ )", "```", "#let breaks() = pagebreak()",
    ].map { ("typst", "{{mark}}", $0 + "\n{{mark}}") }
    + [
      "#set page(..args)", "#pagebreak()", "#page[x]", "#page(width: 1cm)[x]",
      "\" #set page(margin: 0pt) \"",
    ].map { ("typst", "{{mark}}", "{{mark}}\n" + $0) } + [
      ("typst", "{{mark}}", "```\n{{mark}}\n```"),
      ("typst", "{{mark}}", "\" /*\n\"\n{{mark}}\n\" */ \""),
    ]

  private static let htmlAttempts =
    ["xmp", "iframe", "noembed", "noframes", "title", "select", "template", "noscript", "style"].map
  {
    ("html", "<body>", "<\($0)><body></\($0)>")
  }
    + [
      "<div hidden>", "<details>", "<p><div hidden></p>", "<div hidden/>", "<plaintext>",
      "<dialog>",
    ].map { ("html", "</body>", $0 + "</body>") }
    + ["hidden", "inert", "aria-hidden=true", "style='display:none'"].map {
      ("html", "<body>", "<body \($0)>")
    }
    + [
      ("html", "<body>", "<div hidden><body>"), ("html", "<html ", "<html hidden "),
      ("html", "<body>", "<!--><div hidden><!-- --><body>"),
      ("html", "</head>", "<script>x()</script></head>"),
      ("html", "</head>", "<base href='https://example.org/'></head>"),
      ("html", "</head>", "<meta http-equiv=\"refresh\" content=\"0;url=x\"></head>"),
      ("html", "<body>", "<body onload=\"x()\">"),
      ("html", "</body>", "<iframe src=x></iframe></body>"),
      ("html", "</body>", "<p onclick='x()'>.</p></body>"),
      ("html", "</body>", "<object data=x></object></body>"),
      ("html", "</style>", "@page :left { @top-left { content: none !important } }</style>"),
      ("html", "</style>", "@layer x { p { display: none !important } }</style>"),
      ("html", "</style>", "@\\70 age { @top-left { content: none !important } }</style>"),
    ]

  @Test(arguments: attempts)
  func `a page that leaves no place for the mark makes no paper`(
    attempt: (format: String, old: String, new: String)
  ) throws {
    let shell = try #require(Self.shells[attempt.format])
    let project = SampleProject().replacing(attempt.old, with: attempt.new, in: shell)
    if attempt.new.contains("text</body>") {
      // A second end changes nothing: the mark goes before the last.
      #expect(try text(attempt.format, project).contains("</html><a class=\"skip\""))
      return
    }
    let rendered = try render(attempt.format, project)
    #expect(rendered.value == nil)
    #expect(rendered.diagnostics.places == ["\(shell):1:1 missing-mark"])
    // An organization's own paper needs no place for it.
    #expect(try render(attempt.format, project, "friends").value != nil)
  }

  @Test func `a sign of the end of a tag in a value ends no tag`() throws {
    let project = SampleProject().replacing(
      "<body>", with: "<body data-x='a>b'>", in: "Templates/formats/html/page.html.mustache")
    #expect(
      try text("html", project).contains("<body data-x='a>b'>\n<aside class=\"paper-mark top\""))
  }

  /// What reads like a trick and is none.
  static let honest = [
    ("</style>", "/* } ' */ @page :left { @bottom-right { content: \"\\201C } ! \" } }</style>"),
    ("</style>", "@page { /* no ! */ margin: 30mm }</style>"),
    ("</body>", "<p data-on=\"once\" title=\"a='b'\">x</p></body>"),
    ("</body>", "<p title='a \"onload=\" b'>x<br/><br /></p></body>"),
    ("</body>", "<svg role=\"img\"><title>Arms</title><path d=\"M0 0\"/><g></g></svg></body>"),
    ("</head>", "<meta http-equiv=\"Content-Language\" content=\"en\"></head>"),
    ("<body>", "<body class=paper data-x='a=\"b' id = x>"),
    ("<body>", "<body><!-- a < b, only=once, <p on=time> -->"),
  ]

  @Test(arguments: honest)
  func `a page that hides nothing makes a paper`(old: String, new: String) throws {
    let project = SampleProject().replacing(
      old, with: new, in: "Templates/formats/html/page.html.mustache")
    #expect(try text("html", project).contains("paper-mark top"))
  }

  @Test func `a sign of an escaped percent hides nothing`() throws {
    let project = SampleProject().replacing(
      "\\begin{document}", with: "\\newcommand\\x{\\%}\\begin{document}",
      in: "Templates/formats/latex/page.tex.mustache")
    #expect(try render("latex", project).value != nil)
  }

  @Test func `hostile words in a mission's name stay words`() throws {
    let name = "the </style></title><b> \\end{x} \" #panic `E` %"
    let project = SampleProject().replacing(
      "{en: the Embassy of Ardia, es: la Embajada de Ardia}",
      with: "{en: '\(name)', es: '\(name)'}", in: "Content/issuers/embassy-xa.yaml")
    let html = try text("html", project)
    #expect(!html.contains("<b>") && html.components(separatedBy: "</style>").count == 3)
    #expect(!(try text("latex", project).contains("\\end{x}")))
    #expect(try text("typst", project).contains(TypstCode.string("For " + name)))
    #expect(try text("markdown", project).hasPrefix("> **SPECIMEN."))
  }

  @Test(arguments: PageTests.formats)
  func `a shell with no letterhead to print says how`(format: String) throws {
    let shell = try #require(Self.shells[format])
    let tag = format == "latex" ? "<%letterhead.name%>" : "{{letterhead.name}}"
    let old = format == "latex" ? "<%body%>" : "{{body}}"
    let composer = try Sample.composer(SampleProject().replacing(old, with: tag + old, in: shell))
    let brief = try Sample.brief(composer, "pair")
    let rendered = try #require(FormatRegistry.standard[format]).render(
      brief, on: Sample.page(composer))
    #expect(rendered.value == nil)
    #expect(rendered.diagnostics.map(\.summary) == ["this paper has no letterhead"])
  }
}
