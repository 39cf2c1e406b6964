#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif
internal import Reporting

/// What the system refused to do, and why.
///
///     out/kst-1.json: No space left on device
struct SystemFailure: Error, CustomStringConvertible {
  /// What it was about: a path, or the name of a stream.
  let subject: String
  /// Why, in a few words.
  let reason: String
  /// Whether nothing after it can be done either: the disk is full, standard output is gone.
  private(set) var endsRun = false

  /// A failure in words of our own.
  init(_ subject: String, _ reason: String) {
    self.subject = subject
    self.reason = reason
  }

  /// The failure that the last system call left in `errno`.
  static func last(_ subject: String) -> SystemFailure {
    let code = errno
    let words = unsafe strerror(code).map { unsafe String(cString: $0) }
    var failure = SystemFailure(subject, words ?? "error \(code)")
    failure.endsRun = [ENOSPC, EDQUOT, EROFS, EIO, EMFILE, ENFILE].contains(code)
    return failure
  }

  /// The same failure, which ends the run.
  var endingRun: SystemFailure {
    var failure = self
    failure.endsRun = true
    return failure
  }

  /// One line, whatever stands in a file's name.
  var description: String { TerminalText.escapingLines("\(subject): \(reason)") }
}
