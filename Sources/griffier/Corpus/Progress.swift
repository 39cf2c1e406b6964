#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// Says on a terminal how far a run is; on anything else it says nothing.
struct Progress {
  private let count: Int
  private let isShown: Bool
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
    guard isShown else { return }
    let now = ContinuousClock.now
    if let next, now < next { return }
    next = now + .milliseconds(100)
    FileWriter.writeErrorText("\r\(done) of \(count) letters")
  }

  /// Wipes the line.
  func clear() {
    if isShown, next != nil { FileWriter.writeErrorText("\r\u{1B}[K") }
  }
}
