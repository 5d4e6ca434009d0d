/// Small CommonMark documents that cover every section of the specification.
///
/// The texts are our own. No case holds NUL or ends without meaning to.
package enum CommonMarkCorpus {
  /// All cases, in the order of the specification.
  package static let cases: [String] =
    tabs + precedence + thematicBreaks + atxHeadings + setextHeadings + indentedCode + fencedCode
    + htmlBlocks + linkDefinitions + paragraphs + blockQuotes + listItems + lists
    + backslashEscapes + entities + codeSpans + emphasis + links + images + autolinks + rawHTML
    + lineBreaks + textualContent
}
