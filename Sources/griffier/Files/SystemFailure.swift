#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// What the system refused to do, and why.
///
///     out/kst-1.json: No space left on device
struct SystemFailure: Error, CustomStringConvertible {
  /// What it was about: a path, or the name of a stream.
  let subject: String
  /// Why, in a few words.
  let reason: String

  /// A failure in words of our own.
  init(_ subject: String, _ reason: String) {
    self.subject = subject
    self.reason = reason
  }

  /// The failure that the last system call left in `errno`.
  static func last(_ subject: String) -> SystemFailure {
    let code = errno
    guard let words = unsafe strerror(code) else { return SystemFailure(subject, "error \(code)") }
    return SystemFailure(subject, unsafe String(cString: words))
  }

  var description: String { "\(subject): \(reason)" }
}
