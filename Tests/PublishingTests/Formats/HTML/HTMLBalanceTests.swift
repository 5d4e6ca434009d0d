import Testing

@testable import Publishing

@Suite struct HTMLBalanceTests {
  private func isClosed(_ text: String) -> Bool { HTMLBalance.isClosed(Array(text.utf8)[...]) }

  @Test(arguments: [
    "", "words & > '", "<p>a<br />b<hr></p>", "<h2 id=\"a\">x</h2>\n<p title='<'>y</p>",
    "<svg><title>a</title><rect x=\"1\"/><text x=\"0\">b</text></svg><p>c</p>",
    "<p data-x=\"a>b\">c</p>", "<blockquote><figcaption>x</figcaption></blockquote>",
  ]) func `text that ends what it begins is closed`(text: String) { #expect(isClosed(text)) }

  @Test(arguments: [
    "<p>", "</p>", "<p><b></p></b>", "<div/>", "<rect/>", "a < b", "<", "<p", "<p title='>",
    "<!-- x -->", "<?x?>", "<P>x</P>", "<script>x</script>", "<style>x</style>", "<body>",
    "</body>",
    "<html></html>", "<head></head>", "<link>", "<plaintext>", "<plaintext></plaintext>",
    "<title-x>a</title-x>", "<select1></select1>", "<x-y></x-y>", "<textarea></textarea>",
    "<svg><p></svg></p>", "<blockquote></blockquota>", "</br>", "<p></p/",
  ]) func `anything else is not taken for closed`(text: String) { #expect(!isClosed(text)) }
}
