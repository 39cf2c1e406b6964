#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif
internal import LetterModel
internal import Reporting

/// What the system refused to do, and why.
///
///     out/kst-1.json: No space left on device
struct SystemFailure: Error, CustomStringConvertible {
  /// What it was about: a path, or the name of a stream.
  let subject: String
  /// Why, in a few words.
  let reason: Message
  /// Whether nothing after it can be done either: the disk is full, standard output is gone.
  private(set) var endsRun = false

  /// A failure in words of our own.
  init(_ subject: String, _ reason: Message) {
    self.subject = subject
    self.reason = reason
  }

  /// The failure that the last system call left in `errno`.
  static func last(_ subject: String) -> SystemFailure {
    let code = errno
    let words = unsafe strerror(code).map { unsafe String(cString: $0) }
    let english = words ?? "error \(code)"
    var failure = SystemFailure(
      subject, Message(english: english, dutch: dutch(code) ?? english))
    failure.endsRun = [ENOSPC, EDQUOT, EROFS, EIO, EMFILE, ENFILE].contains(code)
    return failure
  }

  /// The same failure, which ends the run.
  var endingRun: SystemFailure {
    var failure = self
    failure.endsRun = true
    return failure
  }

  /// What the system's commonest refusals are called in Dutch; others keep its words.
  private static func dutch(_ code: CInt) -> String? {
    switch code {
    case ENOENT: "bestaat niet"
    case EACCES, EPERM: "geen toestemming"
    case EISDIR: "is een map"
    case ENOTDIR: "is geen map"
    case EEXIST: "bestaat al"
    case ENOSPC, EDQUOT: "de schijf is vol"
    case EROFS: "hier kan niet worden geschreven"
    case EIO: "lezen of schrijven mislukt op het apparaat"
    case ENAMETOOLONG: "de naam is te lang"
    case ELOOP: "te veel koppelingen naar elkaar"
    case EMFILE, ENFILE: "er zijn te veel bestanden open"
    case ENOMEM: "te weinig geheugen"
    default: nil
    }
  }

  /// One line, whatever stands in a file's name.
  var description: String { TerminalText.escapingLines("\(subject): \(reason.ofRun)") }
}
