/// The file descriptors that the system gives the program.
package enum Descriptors {
  /// Makes the most of what the system allows.
  ///
  /// The soft limit, which a user may raise, is raised; what was inherited above it is closed, as
  /// no child can be started while such a descriptor is open, and nothing here reads it.
  package static func prepare() {
    var limits = rlimit()
    guard getrlimit(resource, &limits) == 0 else { return }
    let wanted = min(limits.rlim_max, 4096)
    if limits.rlim_cur < wanted {
      var raised = limits
      raised.rlim_cur = wanted
      if setrlimit(resource, &raised) == 0 { limits = raised }
    }
    for name in (try? FileManager.default.contentsOfDirectory(atPath: "/dev/fd")) ?? [] {
      if let descriptor = Int32(name), UInt64(descriptor) >= UInt64(limits.rlim_cur) {
        close(descriptor)
      }
    }
  }

  /// How many can still be opened, counted up to `limit`.
  package static func free(upTo limit: Int) -> Int {
    var opened: [Int32] = []
    defer { for descriptor in opened { close(descriptor) } }
    while opened.count < limit {
      let descriptor = open("/", O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { break }
      opened.append(descriptor)
    }
    return opened.count
  }

  /// What may be open at once.
  package static var limit: Int {
    var limits = rlimit()
    return getrlimit(resource, &limits) == 0 ? Int(clamping: limits.rlim_cur) : 0
  }

  #if canImport(Glibc)
    private static let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
  #else
    private static let resource = RLIMIT_NOFILE
  #endif
}
