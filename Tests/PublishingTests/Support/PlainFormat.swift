import Briefing
import CommonMark
import DossierModel
import Templating
import TestSupport

@testable import Publishing

/// A format as somebody would add it: all that is its own stands here, and in one page template.
struct PlainFormat: PaperFormat {
  var id: String { "plain" }
  var label: String { "Plain text" }
  var fileExtension: String { "txt" }
  var summary: String { "the words alone" }
  var shell: PageShell { PageShell("formats/plain/page", suffix: fileExtension) }
  var escaping: any Escaping { PlainValues() }
  var markAdvice: String { "nothing" }

  /// The templates of the sample with that of the format.
  static func project(_ page: String = "{{title}} ({{width}})\n\n{{body}}") -> SampleProject {
    var project = SampleProject()
    project.files["Templates/formats/plain/page.txt.mustache"] = page
    return project
  }

  func values(for edition: Edition) -> [String: TemplateValue] {
    ["width": .text(edition.subject.paper == .a4 ? "80" : "78")]
  }

  func body(of brief: Brief) -> [UInt8] {
    brief.document.withRoot { root in
      Array(root.children.map { $0.plainText + "\n" }.joined().utf8)
    }
  }

  func spares(_ mark: PaperMark, in shell: RenderedPaper) -> Bool { true }

  func mark(_ paper: RenderedPaper, with mark: PaperMark) -> RenderedPaper? {
    RenderedPaper(bytes: Array("\(mark.text)\n\n".utf8) + paper.bytes + "\n\(mark.text)\n".utf8)
  }

  func shows(_ mark: PaperMark, in paper: RenderedPaper) -> Bool {
    let text = String(decoding: paper.bytes, as: UTF8.self)
    return text.hasPrefix(mark.text) && text.hasSuffix(mark.text + "\n")
  }
}

private struct PlainValues: Escaping {
  func append(_ text: String, to output: inout [UInt8], atLineStart: Bool) { output += text.utf8 }
}
