import CommonMark
import Diagnostics
import DossierModel

extension Resolver {
  /// What is wrong with a link that is neither a figure nor a citation.
  ///
  /// The place is looked for only where there is a fault: that costs more than the rest.
  func addressFinding(_ node: Node) -> Diagnostic? {
    let url = node.url ?? ""
    if url.isEmpty { return .emptyLink(at: origin(of: node)) }
    let isWordless = node.plainText.showsNothing
    if url.hasPrefix("#"), !isWordless {
      anchorLinks.append(node)
      return nil
    }
    if isWordless, url.hasPrefix("#") || AddressRule.fault(of: url) == nil {
      return .wordlessLink(url, at: origin(of: node))
    }
    guard let scheme = Self.scheme(of: url) else {
      return url.hasPrefix("//")
        ? .badAddress(url, .relativeHost, at: origin(of: node))
        : .relativeLink(url, in: session.content.catalog, at: origin(of: node))
    }
    guard scheme == "https" || scheme == "http" else {
      return .unsafeLink(url, at: origin(of: node))
    }
    return AddressRule.fault(of: url).map { .badAddress(url, $0, at: origin(of: node)) }
      ?? misleadingWords(node, url)
  }

  /// Reports links to places that the whole paper does not have; headings are numbered in order.
  func reportUnknownAnchors(below root: Node) {
    guard !anchorLinks.isEmpty else { return }
    let count = root.walk().count { $0.isEntering && $0.node.headingLevel != nil }
    for link in anchorLinks {
      let url = link.url ?? ""
      let number = url.hasPrefix("#s") ? Int(url.dropFirst(2)) : nil
      guard let number, url == "#s\(number)", (1...max(count, 1)).contains(number), count > 0 else {
        diagnostics.append(.unknownAnchor(url, at: origin(of: link)))
        continue
      }
    }
  }

  /// Reports citations that Markdown did not take for any, such as `\[a](source:b)`; where a figure
  /// was lost in one, that finding says more.
  func reportCitationsLeft(below root: Node) {
    let lost = Set(diagnostics.filter { $0.id == .lostMention }.compactMap(\.range).map(Line.init))
    for event in root.walk() where event.isEntering {
      let node = event.node
      guard node.kind == .text || node.kind == .code || node.kind == .codeBlock,
        Self.holdsCitation(node.literal ?? ""), let place = origin(of: node),
        !lost.contains(Line(place)),
        // Data may say this; what an author typed stands in the place.
        node.kind == .codeBlock || Self.holdsCitation(place.file.line(place.start.line))
      else { continue }
      diagnostics.append(.citationLeft(at: place))
    }
  }

  /// A line of a file.
  private struct Line: Hashable {
    var file: ObjectIdentifier
    var number: Int

    init(_ range: SourceRange) {
      file = ObjectIdentifier(range.file)
      number = range.start.line
    }
  }

  private static func holdsCitation(_ text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: "(")) && text.lowercased().firstRange(of: "(source:") != nil
  }

  /// What stands before the first colon, where that is a scheme.
  private static func scheme(of url: String) -> String? {
    guard let colon = url.firstIndex(of: ":"),
      !url[..<colon].contains(where: { "/?#".contains($0) })
    else { return nil }
    return url[..<colon].lowercased()
  }

  private func misleadingWords(_ node: Node, _ url: String) -> Diagnostic? {
    guard let shown = AddressRule.hostShown(by: node.plainText),
      let host = AddressRule.host(of: url), shown != host
    else { return nil }
    return .misleadingLink(node.plainText, leadsTo: host, at: origin(of: node))
  }
}

extension Diagnostic {
  fileprivate static func unsafeLink(_ url: String, at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      .unsafeLink, "a link must not lead to '\(url)'", at: range,
      help: ["use https, http or a place in the paper: '#s1'"])
  }

  fileprivate static func emptyLink(at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      .emptyLink, "a link has no address", at: range,
      help: ["write it between the parentheses, or cite a source: [words](source:ID)"])
  }

  fileprivate static func wordlessLink(_ url: String, at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      .emptyLink, "a link to '\(url)' has no words, so that nobody could see it", at: range,
      help: ["write between the brackets what stands there"])
  }

  fileprivate static func unknownAnchor(_ url: String, at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      .unknownAnchor, "no heading of the paper has the anchor '\(url)'", at: range,
      help: ["headings are '#s1', '#s2' and so on, in their order"])
  }

  fileprivate static func relativeLink(
    _ url: String, in catalog: any Catalog, at range: SourceRange?
  ) -> Diagnostic {
    let name = url.split(separator: "/").last.map(String.init) ?? url
    let isSource = catalog.source(SourceID(name)) != nil
    return Diagnostic(
      .relativeLink, "'\(url)' leads nowhere: a paper stands alone", at: range,
      help: [
        isSource
          ? "to cite the source, write (source:\(name))"
          : "write an address that begins with https://, or cite a source: [words](source:ID)"
      ])
  }

  fileprivate static func misleadingLink(
    _ words: String, leadsTo host: String, at range: SourceRange?
  ) -> Diagnostic {
    Diagnostic(
      .misleadingLink, "the words '\(words)' show another address than that of '\(host)'",
      at: range, help: ["make both the same, or describe in words what stands there"])
  }

  fileprivate static func citationLeft(at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      .brokenCitation, "a citation is not taken for one and would be printed", at: range,
      help: ["take it out of code, of other links, and from behind a backslash"])
  }
}
