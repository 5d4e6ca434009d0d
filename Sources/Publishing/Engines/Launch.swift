import CSpawn
import Platform

/// How an engine's process is started.
struct Launch {
  /// An absolute path: the process starts in another folder than ours.
  var executable: String
  var arguments: [String]
  /// The folder that the process starts in.
  var folder: PrivateFolder
  var environment: [String: String]

  /// A start in a private folder, with an environment in which no variable leads the engine to code,
  /// fonts or packages of the user, or to a network.
  init(_ executable: String, _ arguments: [String], in folder: PrivateFolder) {
    self.executable = executable
    self.arguments = arguments
    self.folder = folder
    environment = Self.environment(
      from: ProcessInfo.processInfo.environment, temporary: folder.path)
  }

  static func environment(from user: [String: String], temporary: String) -> [String: String] {
    var environment = user.filter { name, _ in
      !name.hasPrefix("PYTHON") && !name.hasPrefix("__PYVENV") && !name.hasPrefix("TYPST_")
        && name.lowercased() != "no_proxy"
    }
    environment["TMPDIR"] = temporary
    // Typst would fetch a package that a document imports. A proxy that nobody listens on keeps it
    // at home.
    for name in ["http_proxy", "https_proxy", "all_proxy"] {
      environment[name] = "http://127.0.0.1:9"
      environment[name.uppercased()] = "http://127.0.0.1:9"
    }
    return environment
  }

  /// Starts the process in a group of its own, with these three streams and no other open file.
  ///
  /// Foundation's `Process` is not used: it hides why the system refuses, ends the program where no
  /// descriptor is left, and fails on inherited descriptors above the limit.
  func start(
    input: Descriptor, output: Descriptor, errors: Descriptor
  ) throws(SystemFailure) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    for (stream, descriptor) in [input, output, errors].enumerated() {
      posix_spawn_file_actions_adddup2(&actions, descriptor.number, Int32(stream))
    }
    let entered = posix_spawn_file_actions_addchdir_np(&actions, folder.path)
    guard entered == 0 else { throw SystemFailure(code: entered) }
    var flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
    #if canImport(Darwin)
      flags |= POSIX_SPAWN_CLOEXEC_DEFAULT
    #elseif canImport(Glibc)
      posix_spawn_file_actions_addclosefrom_np(&actions, 3)
    #endif
    posix_spawnattr_setpgroup(&attributes, 0)
    // The program ignores these two, which children would inherit.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigaddset(&signals, SIGPIPE)
    sigaddset(&signals, SIGXFSZ)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(flags))
    var identifier: pid_t = 0
    let failure = Self.withCStrings([executable] + arguments) { arguments in
      Self.withCStrings(environment.map { "\($0)=\($1)" }) { environment in
        posix_spawn(&identifier, executable, &actions, &attributes, arguments, environment)
      }
    }
    guard failure == 0 else { throw SystemFailure(code: failure) }
    return identifier
  }

  /// Calls `body` with the texts as C has them, the end marked by a null pointer.
  private static func withCStrings<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = texts.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}
