import Foundation
import Testing

@testable import Platform

@Suite struct OwnThreadTests {
  @Test func `more works wait for one another than there are threads for tasks`() async {
    let count = ProcessInfo.processInfo.activeProcessorCount + 3
    let begun = DispatchSemaphore(value: 0)
    let all = DispatchSemaphore(value: 0)
    #expect(
      OwnThread.start {
        for _ in 1...count { begun.wait() }
        for _ in 1...count { all.signal() }
      })
    let sum = await withTaskGroup(of: Int?.self) { group in
      for number in 1...count {
        group.addTask {
          await OwnThread.value {
            begun.signal()
            all.wait()
            return number
          }
        }
      }
      return await group.reduce(0) { $0 + ($1 ?? 0) }
    }
    #expect(sum == (1...count).reduce(0, +))
  }
}
