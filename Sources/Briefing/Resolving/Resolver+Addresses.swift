import CommonMark
import Diagnostics
import DossierModel

extension Resolver {
  /// What is wrong with a link that is neither a figure nor a citation.
  func addressFinding(_ node: Node) -> Diagnostic? {
    let url = node.url ?? ""
    let place = origin(of: node)
    if url.isEmpty { return .emptyLink(at: place) }
    if url.hasPrefix("#") {
      return isAnchor(url, below: node) ? nil : .unknownAnchor(url, at: place)
    }
    if Node.isUnsafeURL(url) { return .unsafeLink(url, at: place) }
    guard let fault = AddressRule.fault(of: url) else { return misleadingWords(node, url, place) }
    guard fault == .scheme else { return .badAddress(url, fault, at: place) }
    return Self.hasScheme(url)
      ? .unsafeLink(url, at: place) : .relativeLink(url, in: session.dossier, at: place)
  }

  /// Whether text holds a citation that Markdown did not take for one, such as `\[a](source:b)`.
  func reportCitationLeft(in node: Node) {
    let text = node.literal?.lowercased() ?? ""
    guard text.contains("(source:") || text.contains("(fact:"), let place = origin(of: node),
      // Data may say this; what an author typed stands in the place.
      node.kind == .codeBlock
        || place.file.line(place.start.line).lowercased().contains(/\((source|fact):/)
    else { return }
    diagnostics.append(.citationLeft(at: place))
  }

  private static func hasScheme(_ url: String) -> Bool {
    guard let colon = url.firstIndex(of: ":") else { return false }
    return !url[..<colon].contains { "/?#".contains($0) }
  }

  /// Whether a heading has this anchor: they are numbered in their order.
  private func isAnchor(_ url: String, below node: Node) -> Bool {
    guard url.hasPrefix("#s"), let number = Int(url.dropFirst(2)), url == "#s\(number)",
      let root = node.ancestors.first(where: { $0.parent == nil })
    else { return false }
    let count = root.walk().count { $0.isEntering && $0.node.headingLevel != nil }
    return number >= 1 && number <= count
  }

  private func misleadingWords(_ node: Node, _ url: String, _ place: SourceRange?) -> Diagnostic? {
    guard let shown = AddressRule.hostShown(by: node.plainText),
      let host = AddressRule.host(of: url), shown != host
    else { return nil }
    return .misleadingLink(node.plainText, leadsTo: host, at: place)
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

  fileprivate static func unknownAnchor(_ url: String, at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      .unknownAnchor, "no heading of the paper has the anchor '\(url)'", at: range,
      help: ["headings are '#s1', '#s2' and so on, in their order"])
  }

  fileprivate static func relativeLink(
    _ url: String, in dossier: Dossier, at range: SourceRange?
  ) -> Diagnostic {
    let name = url.split(separator: "/").last.map(String.init) ?? url
    let isSource = dossier.sources[SourceID(name)] != nil
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
