import Platform

/// What the system answered to a call that failed.
struct SystemFailure: Error, Hashable {
  let code: Int32

  /// In the words of the system.
  var reason: String { String(cString: strerror(code)) }
}
