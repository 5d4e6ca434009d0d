/// What an address must be to be printed or linked to; the same for data and prose.
package enum AddressRule {
  /// Where an address may lead.
  package enum Use: Sendable {
    /// A page of the web.
    case web
    /// A way to reach an issuer: also a mailbox or a telephone.
    case contact
  }

  /// What is wrong with an address, in words that follow it.
  package enum Fault: Sendable, Equatable {
    case scheme, noHost, localHost, user, relativeHost, backslash, blank, port, mixedScripts
    case mailbox, telephone
    case character(String)
    case host(String)
  }

  /// What is wrong with the address; nothing when all is well.
  package static func fault(of address: String, for use: Use = .web) -> Fault? {
    if let fault = characters(of: address) { return fault }
    if address.hasPrefix("//") { return .relativeHost }
    guard let colon = address.firstIndex(of: ":") else { return .scheme }
    let rest = address[address.index(after: colon)...]
    switch (address[..<colon].lowercased(), use) {
    case ("https", _), ("http", _):
      guard rest.hasPrefix("//") else { return .noHost }
      return authority(rest.dropFirst(2).prefix { !"/?#".contains($0) })
    case ("mailto", .contact): return mailbox(rest)
    case ("tel", .contact):
      let digits = rest.utf8.filter(\.isDigit)
      let isNumber = rest.utf8.allSatisfy { $0.isDigit || "+-.()".utf8.contains($0) }
      return isNumber && digits.count >= 3 ? nil : .telephone
    default: return .scheme
    }
  }

  /// The host of a web address in small letters, without `www.`.
  package static func host(of address: some StringProtocol) -> String? {
    guard let start = address.firstRange(of: "://") else { return nil }
    let authority = address[start.upperBound...].prefix { !"/?#".contains($0) }
    let host = authority.split(separator: "@").last?.prefix { $0 != ":" } ?? ""
    return withoutWWW(host.lowercased())
  }

  /// The host of the address that the words of a link show, when they are one.
  package static func hostShown(by words: String) -> String? {
    let words = words.trimmedOfBlanks
    guard !words.utf8.contains(where: \.isBlankOrBreak) else { return nil }
    if let host = host(of: words) { return host }
    let host = words.prefix { !"/?#:".contains($0) }.lowercased()
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, labels.allSatisfy({ !$0.isEmpty }), let last = labels.last,
      last.utf8.count > 1, last.utf8.allSatisfy(\.isLetter),
      host.utf8.allSatisfy({ $0.isLetter || $0.isDigit || $0 == 0x2D || $0 == 0x2E || $0 >= 0x80 })
    else { return nil }
    return withoutWWW(host)
  }

  private static func withoutWWW(_ host: String) -> String {
    let host = host.hasSuffix(".") ? String(host.dropLast()) : host
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }

  private static func characters(of address: String) -> Fault? {
    for scalar in address.unicodeScalars {
      if scalar == "\\" { return .backslash }
      if scalar.value == 0x20 || scalar.properties.generalCategory == .spaceSeparator {
        return .blank
      }
      if scalar.value < 0x20 || CharacterRule.forbids(scalar, after: nil, before: nil) {
        return .character(scalar.title)
      }
    }
    return nil
  }

  private static func authority(_ authority: Substring) -> Fault? {
    if authority.contains("@") { return .user }
    var host = authority
    if let colon = authority.lastIndex(of: ":") {
      let port = authority[authority.index(after: colon)...]
      guard (1...5).contains(port.utf8.count), port.utf8.allSatisfy(\.isDigit),
        let number = Int(port), (1...65535).contains(number)
      else { return .port }
      host = authority[..<colon]
    }
    return HostRule.fault(of: host)
  }

  private static func mailbox(_ mailbox: Substring) -> Fault? {
    let parts = mailbox.prefix { $0 != "?" }.split(
      separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else { return .mailbox }
    return HostRule.fault(of: parts[1])
  }
}

extension String {
  fileprivate var trimmedOfBlanks: Substring {
    let start = utf8.firstIndex { !$0.isBlankOrBreak } ?? endIndex
    let end = utf8.lastIndex { !$0.isBlankOrBreak }.map { utf8.index(after: $0) } ?? start
    return self[start..<end]
  }
}
