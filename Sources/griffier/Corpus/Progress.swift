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
  private let start = ContinuousClock.now

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
    FileWriter.writeErrorText("\r\(done) of \(count) letters\(rate(at: now))\u{1B}[K")
  }

  /// `, 240 a second, 16 s left`; empty before a second is over, when it says little.
  private func rate(at now: ContinuousClock.Instant) -> String {
    let seconds = (now - start) / .seconds(1)
    guard seconds >= 1, done > 0 else { return "" }
    let left = Int(seconds * Double(count - done) / Double(done) + 0.5)
    let rate = Double(done) / seconds
    let times = rate < 10 ? "\((rate * 10).rounded() / 10)" : "\(Int(rate))"
    return ", \(times) a second, \(left < 100 ? "\(left) s" : "\(left / 60) min") left"
  }

  /// Wipes the line.
  func clear() {
    if isShown, next != nil { FileWriter.writeErrorText("\r\u{1B}[K") }
  }
}
