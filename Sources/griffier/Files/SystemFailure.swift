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
      subject, reason(code, system: english))
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
  private static func reason(_ code: CInt, system words: String) -> Message {
    switch code {
    case ENOENT: Message(english: words, dutch: "bestaat niet")
    case EACCES, EPERM: Message(english: words, dutch: "geen toestemming")
    case EISDIR: Message(english: words, dutch: "is een map")
    case ENOTDIR: Message(english: words, dutch: "is geen map")
    case EEXIST: Message(english: words, dutch: "bestaat al")
    case ENOSPC, EDQUOT: Message(english: words, dutch: "de schijf is vol")
    case EROFS: Message(english: words, dutch: "hier kan niet worden geschreven")
    case EIO: Message(english: words, dutch: "lezen of schrijven mislukt op het apparaat")
    case ENAMETOOLONG: Message(english: words, dutch: "de naam is te lang")
    case ELOOP: Message(english: words, dutch: "te veel koppelingen naar elkaar")
    case EMFILE, ENFILE: Message(english: words, dutch: "er zijn te veel bestanden open")
    case ENOMEM: Message(english: words, dutch: "te weinig geheugen")
    default: Message(words)
    }
  }

  /// One line, whatever stands in a file's name.
  var description: String { TerminalText.escapingLines("\(subject): \(reason.ofRun)") }
}
