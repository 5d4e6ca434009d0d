extension Descriptors {
  /// Writes all bytes; the system's number for why not all was written, which `errno` keeps, or 0.
  package static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes {
        Platform.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 {
        if errno == EINTR || errno == EAGAIN && waits(for: descriptor) { continue }
        return errno
      }
      written += count
    }
    return 0
  }

  /// Waits until a descriptor that never blocks, as whoever started the program may have left it,
  /// takes more; false when the system refuses to wait.
  private static func waits(for descriptor: Int32) -> Bool {
    var place = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    if poll(&place, 1, -1) >= 0 || errno == EINTR { return true }
    errno = EAGAIN
    return false
  }
}
