import Foundation
import Platform

/// A child process that is spoken to line by line.
final class LineProcess {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private var buffer = Data()
  private let ticket: Int

  init(_ executable: String, _ arguments: [String]) throws {
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    ticket = try process.runUntilInterrupted()
  }

  var isRunning: Bool { process.isRunning }

  /// Writes all bytes; false when the process no longer reads.
  ///
  /// SIGPIPE must be ignored by the program.
  func send(_ data: Data) -> Bool {
    let descriptor = input.fileHandleForWriting.fileDescriptor
    var sent = 0
    while sent < data.count {
      let count = data[sent...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        return false
      }
      sent += count
    }
    return true
  }

  /// The next line without its end; nothing when the process ends or takes longer than `limit`.
  func line(within limit: Duration) -> Data? {
    let deadline = ContinuousClock.now + limit
    let descriptor = output.fileHandleForReading.fileDescriptor
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      if let end = buffer.firstIndex(of: 0x0A) {
        let line = buffer[..<end]
        buffer = Data(buffer[buffer.index(after: end)...])
        return Data(line)
      }
      let left = deadline - .now
      guard left > .zero else { return nil }
      var poller = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let ready = poll(&poller, 1, Int32(clamping: left.milliseconds + 1))
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else { return nil }
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return nil }
      buffer.append(contentsOf: chunk[..<count])
    }
  }

  /// Ends the process, whatever it is doing.
  func stop() {
    if process.isRunning { process.killAll() }
    process.waitUntilExit()
  }

  deinit {
    Cleanup.shared.forget(ticket)
    // A worker ends when its input does.
    try? input.fileHandleForWriting.close()
  }
}

extension Process {
  /// Starts the process, which an interruption of the program ends until the ticket is given back.
  func runUntilInterrupted() throws -> Int {
    try Cleanup.shared.making {
      try run()
      return processIdentifier
    } undo: { child in
      {
        if kill(-child, SIGKILL) != 0 { kill(child, SIGKILL) }
        // It may be writing into a folder that is removed next.
        waitpid(child, nil, 0)
      }
    }.ticket
  }

  /// Ends the process and what it has started: a script that only calls the engine would leave it
  /// behind, with our pipes open.
  func killAll() {
    // Foundation gives every process a group of its own.
    if kill(-processIdentifier, SIGKILL) != 0 { kill(processIdentifier, SIGKILL) }
  }
}

extension Duration {
  /// Whole milliseconds.
  var milliseconds: Int {
    Int(components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000)
  }

  /// `60 seconds`, or `300 milliseconds` where it is shorter than a second.
  var words: String {
    components.seconds > 0 ? "\(components.seconds) seconds" : "\(milliseconds) milliseconds"
  }
}
