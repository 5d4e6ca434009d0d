import Platform

extension ChildProcess {
  /// How long an exchange went on.
  enum Progress {
    case some
    /// The deadline has passed.
    case late
    /// The process has closed its output.
    case ended
  }

  /// Writes all of `data`, ends the input and reads until the process closes its streams; false
  /// when it has not by the deadline.
  func finish(_ data: [UInt8], by deadline: ContinuousClock.Instant) -> Bool {
    queue(data)
    closesInput = true
    while true {
      switch exchange(until: deadline) {
      case .some: continue
      case .late: return false
      case .ended: return true
      }
    }
  }

  /// Has `data` written while answers are waited for.
  func queue(_ data: [UInt8]) {
    pending = pending[sent...] + data
    sent = 0
  }

  /// The next line without its end that has already come.
  func lineAtHand() -> [UInt8]? {
    guard let end = received.firstIndex(of: 0x0A) else { return nil }
    let line = Array(received[..<end])
    received.removeFirst(end + 1)
    return line
  }

  /// The next `count` bytes that have already come; nothing when they are fewer.
  func bytesAtHand(_ count: Int) -> [UInt8]? {
    guard received.count >= count else { return nil }
    let bytes = Array(received[..<count])
    received.removeFirst(count)
    return bytes
  }

  /// The next line without its end; nothing when the output ends or the deadline passes before it.
  func line(by deadline: ContinuousClock.Instant) -> [UInt8]? {
    while true {
      if let line = lineAtHand() { return line }
      guard case .some = exchange(until: deadline) else { return nil }
    }
  }

  /// The last line that the process said on its standard error; nothing when it said none.
  var lastComplaint: String? {
    String(decoding: complaints, as: UTF8.self)
      .split(whereSeparator: \.isNewline).last.map { String($0.prefix(200)) }
  }

  /// After how long without a word it is looked whether the process is still there.
  private static let patience = Duration.milliseconds(200)

  /// Waits until a stream is ready, the bell rings or some time has passed, and serves those that are.
  func exchange(until deadline: ContinuousClock.Instant) -> Progress {
    if sent == pending.count, closesInput { input.close() }
    var waiting: [pollfd] = []
    if sent < pending.count, input.isOpen {
      waiting.append(pollfd(fd: input.number, events: Int16(POLLOUT), revents: 0))
    }
    guard output.isOpen || (closesInput && errors.isOpen) else { return .ended }
    for stream in [output, errors] where stream.isOpen {
      waiting.append(pollfd(fd: stream.number, events: Int16(POLLIN), revents: 0))
    }
    if let bell { waiting.append(pollfd(fd: bell.number, events: Int16(POLLIN), revents: 0)) }
    let left = deadline - .now
    guard left > .zero else { return .late }
    let pause = min(left, Self.patience)
    let ready = poll(&waiting, nfds_t(waiting.count), Int32(clamping: pause.milliseconds + 1))
    if ready < 0 { return errno == EINTR ? .some : .ended }
    if ready == 0 { endOrphans() }
    for stream in waiting where stream.revents != 0 {
      switch stream.fd {
      case input.number: write()
      case output.number: read(output, into: \.received)
      case errors.number: read(errors, into: \.complaints)
      default: silenceBell()
      }
    }
    return .some
  }

  /// A process that no longer reads gets nothing more; SIGPIPE must be ignored by the program.
  private func write() {
    let count = pending[sent...].withUnsafeBytes {
      Platform.write(input.number, $0.baseAddress, $0.count)
    }
    if count >= 0 {
      sent += count
    } else if errno != EINTR, errno != EAGAIN {
      input.close()
      (pending, sent) = ([], 0)
    }
  }

  private func silenceBell() {
    guard let bell else { return }
    var rings = [UInt8](repeating: 0, count: 256)
    _ = Platform.read(bell.number, &rings, rings.count)
  }

  private func read(
    _ stream: Descriptor, into buffer: ReferenceWritableKeyPath<ChildProcess, [UInt8]>
  ) {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = Platform.read(stream.number, &chunk, chunk.count)
    if count < 0, errno == EINTR || errno == EAGAIN { return }
    guard count > 0 else { return stream.close() }
    // Of complaints the first are enough; the rest is read so that nobody waits for it.
    guard stream === output || complaints.count < 65_536 else { return }
    self[keyPath: buffer].append(contentsOf: chunk[..<count])
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
