import Foundation
import Platform
import Testing

@Suite struct DescriptorWritingTests {
  private func pipe() throws -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [0, 0]
    try #require(Foundation.pipe(&ends) == 0)
    return (ends[0], ends[1])
  }

  @Test func `all bytes go through a pipe that never blocks`() throws {
    let (reading, writing) = try pipe()
    defer { close(reading) }
    try #require(fcntl(writing, F_SETFL, O_NONBLOCK) == 0)
    let bytes = [UInt8](repeating: 65, count: 1_000_000)
    let thread = Thread {
      _ = Descriptors.write(bytes, to: writing)
      close(writing)
    }
    thread.start()
    var count = 0
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
      let read = read(reading, &chunk, chunk.count)
      guard read > 0 else { break }
      count += read
    }
    #expect(count == bytes.count)
  }

  @Test func `what the system refuses has its number`() {
    #expect(Descriptors.write([], to: -1) == 0)
    #expect(Descriptors.write([1], to: -1) == EBADF)
    #expect(errno == EBADF)
  }
}
