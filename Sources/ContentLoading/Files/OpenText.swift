import Diagnostics

extension FileProvider {
  /// The file at `path`, or nothing after a finding.
  func open(_ path: String, _ log: LoadingLog) -> SourceFile? {
    do {
      return SourceFile(path: shownPath(of: path), bytes: try contents(of: path))
    } catch {
      log.report(.unopened(SourceFile(path: shownPath(of: path), bytes: []), error))
      return nil
    }
  }

  /// The file at `path` when it is text, or nothing after a finding.
  func openText(_ path: String, _ log: LoadingLog) -> SourceFile? {
    guard let file = open(path, log) else { return nil }
    guard let fault = TextFault.first(in: file.bytes) else { return file }
    log.report(.notText(SourceRange(file: file, bytes: fault.bytes), fault.reason))
    return nil
  }
}

/// The first place at which bytes are not text.
private struct TextFault {
  var bytes: Range<Int>
  var reason: String

  static func first(in bytes: [UInt8]) -> TextFault? {
    if String(validating: bytes, as: UTF8.self) != nil {
      return bytes.firstIndex(of: 0).map {
        TextFault(bytes: $0..<$0 + 1, reason: "text may not hold a NUL character")
      }
    }
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .emptyInput: return TextFault(bytes: offset..<offset, reason: "text is not UTF-8")
      case .error(let length):
        let end = min(offset + length, bytes.count)
        return TextFault(bytes: offset..<end, reason: "bytes are not valid UTF-8")
      }
    }
  }
}

extension Diagnostic {
  /// A file or folder that could not be had; there is no position inside it.
  static func unopened(_ file: SourceFile, _ error: FileError) -> Diagnostic {
    switch error {
    case .unreadable(let reason): .unreadableFile(file, reason: reason)
    case .tooLarge(let bytes):
      Diagnostic(
        .fileTooLarge, .error,
        "the file has \(bytes) bytes, more than the \(FileLimits.bytes) allowed",
        at: SourceRange(startOf: file), help: ["divide it into several files"])
    }
  }

  fileprivate static func notText(_ range: SourceRange, _ reason: String) -> Diagnostic {
    Diagnostic(.invalidUTF8, .error, reason, at: range, help: ["save the file as UTF-8"])
  }
}
