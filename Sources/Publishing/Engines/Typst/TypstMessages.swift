import Platform

/// What a worker is asked: a line of JSON.
struct TypstRequest: Encodable {
  var id: Int
  var source: String
  var timestamp: Int

  /// The line, with its end.
  func line() throws(EngineError) -> [UInt8] {
    do { return Array(try JSONEncoder().encode(self)) + [0x0A] } catch {
      throw .failed("the document cannot be sent to the PDF engine")
    }
  }
}

/// What a worker says when it is ready, or why it never will be.
struct TypstGreeting: Decodable {
  var ready: Bool
  var version: String?
  var message: String?
}

/// What a worker answers: a line of JSON, behind which the PDF follows.
struct TypstReply: Decodable, Sendable {
  /// Why there is no PDF: the document is at fault, the system, or the engine.
  enum Fault: String, Decodable {
    case refused, unwritable, failed
  }

  var id: Int?
  /// How many bytes of PDF follow the line.
  var bytes: Int?
  var fault: Fault?
  var message: String?
  var line: Int?
  var column: Int?
  var hints: [String]?

  var error: EngineError {
    let message = message ?? "the PDF engine gave no reason"
    switch fault {
    case .refused:
      return .refused(
        EngineRefusal(message, line: line, column: column, hints: hints ?? []).advised)
    case .unwritable: return .unwritable("the PDF engine could not write: \(message)")
    case .failed, nil: return .failed(message)
    }
  }
}

extension Decodable {
  /// Reads a line that a worker has written; nothing where it is something else.
  init?(line: [UInt8]) {
    do { self = try JSONDecoder().decode(Self.self, from: Data(line)) } catch { return nil }
  }
}
