import Diagnostics
import TestSupport
import Testing

@testable import Publishing

@Suite struct TypstFormatTests {
  private func lines(_ body: String, _ page: String) -> Int? {
    TypstFormat.linesBefore(Array(body.utf8), in: Array(page.utf8))
  }

  @Test func `lines before the body are counted`() {
    #expect(lines("body\n", "body\n") == 0)
    #expect(lines("body\n", "a\nb\nbody\nc") == 2)
    #expect(lines("body", "a\nbo\nbody") == 2)
    #expect(lines("body", "body\nbody") == 0)
  }

  @Test func `a page without the body has no line for it`() {
    #expect(lines("body", "a\nb") == nil)
    #expect(lines("body", "") == nil)
    #expect(lines("", "a\nb") == nil)
  }

  @Test func `lines lead back to the files they come from`() throws {
    let composer = try Sample.composer()
    let brief = try Sample.brief(composer)
    let paper = try #require(TypstFormat().render(brief, on: Sample.page(composer)).value)
    let text = String(decoding: paper.bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(text.firstIndex { $0.contains("A heading with ") }) + 1
    let origin = try #require(paper.lines.last { $0.line <= line }?.origin)
    #expect(origin.file.path == "Content/proposals/1-work/points/kinds.md")
    #expect(origin.start.line == 10)
    #expect(paper.lines.map(\.line) == paper.lines.map(\.line).sorted())
    #expect(PDFFormat().render(brief, on: Sample.page(composer)).value?.bytes == paper.bytes)
  }

  @Test func `a page that holds no body leads nowhere`() throws {
    let composer = try Sample.composer(
      SampleProject().replacing(
        "{{body}}", with: "", in: "Templates/formats/typst/page.typ.mustache"))
    let brief = try Sample.brief(composer)
    let paper = try #require(TypstFormat().render(brief, on: Sample.page(composer)).value)
    #expect(paper.lines.isEmpty)
  }
}
