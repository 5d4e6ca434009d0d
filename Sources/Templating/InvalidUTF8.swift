import Diagnostics

/// Finds bytes that are no UTF-8.
enum InvalidUTF8 {
  /// A finding at the first invalid bytes of `body`, or nil when all is well.
  static func find(in source: SourceFile, body: Range<Int>) -> Diagnostic? {
    let bytes = source.bytes[body]
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = body.lowerBound
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded): offset += encoded.count
      case .emptyInput: return nil
      case .error(let length):
        let end = min(offset + max(length, 1), body.upperBound)
        return .invalidUTF8(SourceRange(file: source, bytes: offset..<end))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func invalidUTF8(_ range: SourceRange) -> Self {
    Diagnostic(.invalidUTF8, .error, "a template must be valid UTF-8", at: range)
  }
}
