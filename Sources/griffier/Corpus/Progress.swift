#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif
internal import CPartialFile
internal import LetterModel

/// Says on a terminal how far a run is; on anything else it says nothing until it is interrupted.
///
///     1204 van 5000 brieven, 310 per seconde, nog 12 s
struct Progress {
  private let count: Int
  private let isShown: Bool
  private let start = ContinuousClock.now
  private var done = 0
  private var next: ContinuousClock.Instant?

  /// The progress of a run over some files.
  init(count: Int) {
    self.count = count
    isShown = count > 1 && isatty(STDERR_FILENO) == 1
  }

  /// Counts one file.
  mutating func advance() {
    done += 1
    guard count > 1 else { return }
    let now = ContinuousClock.now
    if let next, now < next { return }
    next = now + .milliseconds(100)
    let stopped = Message(
      english: "griffier: stopped; \(done) of \(count) letters are done\n",
      dutch: "griffier: afgebroken; \(done) van de \(count) brieven zijn gedaan\n")
    unsafe griffier_partial_say((isShown ? "\r\u{1B}[K" : "") + stopped.ofRun)
    if isShown { FileWriter.writeErrorText("\r\u{1B}[K\(words(after: now - start).ofRun)") }
  }

  /// Wipes the line.
  func clear() {
    unsafe griffier_partial_say("")
    if isShown, next != nil { FileWriter.writeErrorText("\r\u{1B}[K") }
  }

  /// How many are done, how fast, and how long the rest takes at that rate.
  private func words(after time: Duration) -> Message {
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    var message = Message(
      english: "\(done) of \(count) letters", dutch: "\(done) van \(count) brieven")
    guard seconds > 1 else { return message }
    let rate = Double(done) / seconds
    let left = Int((Double(count - done) / rate).rounded(.up))
    let clock = left < 60 ? "\(left) s" : "\(left / 60) min \(left % 60) s"
    let speed = rate < 10 ? "\((rate * 10).rounded() / 10)" : "\(Int(rate))"
    message.english += ", \(speed) a second, \(clock) left"
    message.dutch += ", \(speed.replacing(".", with: ",")) per seconde, nog \(clock)"
    return message
  }
}
