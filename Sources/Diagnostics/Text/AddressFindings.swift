extension Diagnostic {
  /// An address that cannot be printed or linked to.
  package static func badAddress(
    _ address: String, _ fault: AddressRule.Fault, at range: SourceRange?
  ) -> Diagnostic {
    Diagnostic(
      .badAddress, "'\(address)' is not an address to print: \(fault.words)", at: range,
      help: [fault.help])
  }
}

extension AddressRule.Fault {
  fileprivate var words: String {
    switch self {
    case .scheme: "it does not begin with https:// or http://"
    case .noHost: "it has no host"
    case .localHost: "its host has no dot"
    case .user: "it has a user before its host"
    case .relativeHost: "it begins with '//'"
    case .backslash: "it has a backslash"
    case .blank: "it has a space"
    case .character(let title): "it has the character \(title)"
    case .port: "its port is no number from 1 to 65535"
    case .host(let host): "'\(host)' is no host"
    case .mixedScripts: "its host mixes letters of several scripts"
    case .mailbox: "a mailbox is NAME@HOST"
    case .telephone: "a telephone has digits, '+' and '-'"
    }
  }

  fileprivate var help: String {
    switch self {
    case .scheme, .noHost, .relativeHost: "write all of it: https://www.example.org/page"
    case .localHost: "write a host of the public web, such as www.example.org"
    case .user: "leave out what stands before '@': readers take it for the host"
    case .backslash: "write '/'"
    case .blank: "write %20 for a space that belongs to it"
    case .character: "copy the address again, or write the character in the form %XX"
    case .port: "leave the port out, or write digits"
    case .host: "a host has letters, digits, hyphens and dots, as in www.example.org"
    case .mixedScripts:
      "type it again by hand: one of its letters looks like another; a true name in several scripts "
        + "is written in the form xn--…"
    case .mailbox: "write mailto:name@example.org"
    case .telephone: "write tel:+1-202-555-0100"
    }
  }
}
