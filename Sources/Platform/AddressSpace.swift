/// The memory that the system lets the program have.
package enum AddressSpace {
  /// Whether that many threads could be started.
  ///
  /// Asked beforehand: where a thread cannot be started, the library that starts them waits for
  /// better times, and the program would never end.
  package static func holds(threads: Int) -> Bool {
    var attributes = pthread_attr_t()
    guard pthread_attr_init(&attributes) == 0 else { return false }
    defer { pthread_attr_destroy(&attributes) }
    var stack = 0
    guard pthread_attr_getstacksize(&attributes, &stack) == 0 else { return false }
    // Beside each stack a guard, and the heap that a thread has to itself.
    let size = threads * (stack + 1_048_576)
    let memory = mmap(nil, size, PROT_NONE, MAP_PRIVATE | MAP_ANON, -1, 0)
    guard let memory, memory != MAP_FAILED else { return false }
    munmap(memory, size)
    return true
  }
}
