import CSpawn
import Platform

/// A number under which the system knows an open file or pipe, closed with its last holder.
final class Descriptor {
  private(set) var number: Int32

  init(_ number: Int32) { self.number = number }

  deinit { close() }

  var isOpen: Bool { number >= 0 }

  func close() {
    guard isOpen else { return }
    _ = Platform.close(number)
    number = -1
  }

  /// The number, which is closed by another holder from now on.
  func handOver() -> Int32 {
    defer { number = -1 }
    return number
  }

  /// Both ends of a new pipe, neither of which a child process inherits.
  static func pipe() throws(SystemFailure) -> (reading: Descriptor, writing: Descriptor) {
    var ends: [Int32] = [-1, -1]
    #if os(Linux)
      // In one call: between two of them another thread could start a process that inherits them.
      guard pipe2(&ends, O_CLOEXEC) == 0 else { throw SystemFailure(code: errno) }
    #else
      guard Platform.pipe(&ends) == 0 else { throw SystemFailure(code: errno) }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    #endif
    return (Descriptor(ends[0]), Descriptor(ends[1]))
  }

  /// Writes a byte; one who waits at the other end has enough of them when no more fit.
  func ring() {
    var byte: UInt8 = 1
    _ = write(number, &byte, 1)
  }

  /// Lets reading and writing return at once where they would have to wait.
  func becomeNonBlocking() {
    _ = fcntl(number, F_SETFL, fcntl(number, F_GETFL) | O_NONBLOCK)
  }
}
