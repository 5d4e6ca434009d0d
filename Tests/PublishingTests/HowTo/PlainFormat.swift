import Briefing
import CommonMark
import DossierModel
import Templating

@testable import Publishing

/// The words of a paper alone, for a mail that takes nothing else.
struct PlainFormat: PaperFormat {
  var id: String { "plain" }
  var label: String { "Plain text" }
  var fileExtension: String { "txt" }
  var summary: String { "the words alone" }

  var shell: PageShell { PageShell("formats/plain/page", suffix: fileExtension) }
  var escaping: any Escaping { PlainValues() }

  func values(for edition: Edition) -> [String: TemplateValue] {
    ["width": .text(edition.subject.paper == .a4 ? "80" : "78")]
  }

  func body(of brief: Brief) -> [UInt8] {
    brief.document.withRoot { root in
      Array(root.children.map { $0.plainText + "\n" }.joined().utf8)
    }
  }

  var markAdvice: String { "nothing" }

  /// No text hides another.
  func spares(_ mark: PaperMark, in paper: RenderedPaper) -> Bool { true }

  func mark(_ paper: RenderedPaper, with mark: PaperMark) -> RenderedPaper? {
    RenderedPaper(bytes: Array("\(mark.text)\n\n".utf8) + paper.bytes + "\n\(mark.text)\n".utf8)
  }

  func shows(_ mark: PaperMark, in paper: RenderedPaper) -> Bool {
    let text = String(decoding: paper.bytes, as: UTF8.self)
    return text.hasPrefix(mark.text) && text.hasSuffix(mark.text + "\n")
  }
}

/// Text values as they are: nothing is code.
struct PlainValues: Escaping {
  func append(_ text: String, to output: inout [UInt8], atLineStart: Bool) { output += text.utf8 }
}
