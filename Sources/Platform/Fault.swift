/// Faults of the program itself: a trap of the Swift runtime, an abort of a library, a stack that
/// is used up, memory that the system refuses.
///
/// They end the program with one sentence and exit code 70. The runtime's own handlers, which print
/// a backtrace, are replaced.
package enum Fault {
  package static let exitCode: Int32 = 70
  private static let signals = [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGSYS]
  private static let stackSize = 64 * 1024
  private static let noteSize = 512

  /// Room for the sentence, made beforehand: a fault may have come because memory is used up.
  nonisolated(unsafe) private static var note: UnsafeMutablePointer<UInt8>?

  /// Installs the handlers, for the calling thread with a stack of their own.
  package static func handle() {
    note = UnsafeMutablePointer<UInt8>.allocate(capacity: noteSize)
    useOwnStack()
    var action = sigaction()
    let handler: @convention(c) (Int32) -> Void = { Fault.end($0) }
    #if canImport(Darwin)
      action.__sigaction_u.__sa_handler = handler
    #else
      action.__sigaction_handler.sa_handler = handler
    #endif
    // A fault in the handler has to end the program, too.
    action.sa_flags = .init(
      truncatingIfNeeded: Int(SA_ONSTACK) | Int(SA_RESETHAND) | Int(SA_NODEFER))
    for signal in signals { sigaction(signal, &action, nil) }
  }

  /// Gives the calling thread a stack for the handlers, unless it has one; without it a stack that
  /// is used up would end the program with no word.
  package static func useOwnStack() {
    var stack = stack_t()
    guard note != nil, sigaltstack(nil, &stack) == 0, Int(stack.ss_flags) & Int(SS_DISABLE) != 0
    else { return }
    let memory = mmap(nil, stackSize, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0)
    guard let memory, memory != MAP_FAILED else { return }
    stack = stack_t()
    stack.ss_sp = memory
    stack.ss_size = .init(stackSize)
    sigaltstack(&stack, nil)
  }

  /// Says the sentence and ends; only what a signal handler may call.
  private static func end(_ signal: Int32) {
    guard let note else { _exit(exitCode) }
    var length = 0
    append("demarche: internal fault", to: note, &length)
    let start = length
    append(" (", to: note, &length)
    let count = read(StandardError.captured, note + length, 240)
    let line = count > 0 ? lineLength(note + length, count) : 0
    length = line > 0 ? length + line : start
    if line > 0 { append(")", to: note, &length) }
    append("; please report it with the command that you gave\n", to: note, &length)
    _ = write(StandardError.descriptor, note, length)
    _exit(exitCode)
  }

  private static func append(
    _ text: StaticString, to note: UnsafeMutablePointer<UInt8>, _ length: inout Int
  ) {
    for index in 0..<text.utf8CodeUnitCount { note[length + index] = text.utf8Start[index] }
    length += text.utf8CodeUnitCount
  }

  /// How many bytes stand before the first line break.
  private static func lineLength(_ bytes: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
    for index in 0..<count where bytes[index] == 0x0A { return index }
    return count
  }
}
