import Diagnostics
import TestSupport
import Testing

@testable import Publishing

@Suite struct TypstFormatTests {
  @Test func `a PDF is made from the very source`() throws {
    let composer = try Sample.composer()
    let brief = try Sample.brief(composer)
    let paper = try #require(TypstFormat().render(brief, on: Sample.page(composer)).value)
    #expect(PDFFormat().render(brief, on: Sample.page(composer)).value?.bytes == paper.bytes)
    #expect(TypstWriter.write(brief, marking: true).text == TypstWriter.write(brief).text)
  }
}
