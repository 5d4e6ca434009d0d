import Diagnostics
import Templating
import TestSupport
import Testing

@Suite struct TemplateLibraryTests {
  private func library(_ texts: [String: String]) -> TemplateLibrary {
    TemplateLibrary(
      texts.compactMap { name, text in
        Template.compile(SourceFile(path: name, text: text), name: name).value
      })
  }

  @Test func `finds by name`() {
    let library = library(["b/c": "x", "a": "y"])
    #expect(library.names == ["a", "b/c"])
    #expect(library["b/c"]?.source.path == "b/c")
    #expect(library["c"] == nil)
  }

  @Test func `later templates replace earlier ones`() {
    let templates = ["1", "2"].compactMap {
      Template.compile(SourceFile(path: $0, text: $0), name: "a").value
    }
    #expect(TemplateLibrary(templates)["a"]?.source.path == "2")
  }

  @Test(arguments: [
    Finding("{{>⟪haed⟫}} {{>head}}", ("unknown-partial", "unknown partial 'haed'")),
    Finding("{{<⟪x⟫}}{{/x}}{{>⟪y⟫}}", ("unknown-partial", "'x'"), ("unknown-partial", "'y'")),
    Finding("{{#a}}{{>⟪x⟫}}{{/a}}", ("unknown-partial", "unknown partial 'x'")),
    Finding("{{>*x}}"),
    Finding("{{>main}}{{>loop}}"),
    Finding(
      "{{<page}}{{$⟪titel⟫}}{{/titel}}{{/page}}",
      ("unknown-block", "parent 'page' has no block 'titel'")),
    Finding("{{<page}}{{$title}}{{/title}}{{$inner}}{{/inner}}{{/page}}"),
    Finding("{{<page}}{{$title}}{{$own}}{{/own}}{{/title}}{{$own}}{{/own}}{{/page}}"),
    Finding("{{<open}}{{$any}}{{/any}}{{/open}}"),
  ])
  func validation(_ finding: Finding) {
    let library = library([
      "main": finding.marked.text, "head": "", "loop": "{{>loop}}{{>main}}",
      "page": "{{$title}}{{/title}}{{>body}}", "body": "{{$inner}}{{/inner}}{{>body}}",
      "open": "{{>*x}}",
    ])
    expect(library.validate(), match: finding.expected, in: finding.marked)
  }

  @Test func `validation suggests`() {
    let library = library([
      "main": "{{>haed}}{{<head}}{{$titel}}{{/titel}}{{/head}}", "head": "{{$title}}{{/title}}",
    ])
    let help = ["did you mean 'head'?", "did you mean 'title'?"]
    #expect(library.validate().flatMap(\.help) == help)
  }
}
