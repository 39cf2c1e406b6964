/// Works on files several at a time and hands the outcomes on in the order of the files.
struct CorpusRunner {
  /// The files.
  let paths: [FilePath]
  /// How many are worked on at a time.
  let jobs: Int

  /// The most that is of use: a system has no more cores, and each letter at work takes memory.
  private static let mostJobs = 256

  /// A runner over some files.
  init(paths: [FilePath], jobs: Int) {
    self.paths = paths
    self.jobs = min(jobs, Self.mostJobs, max(1, paths.count))
  }

  /// Runs `work` on every file and `emit` on each outcome, in the order of the files.
  ///
  /// `work` gets an empty array to write what becomes of the file, which `emit` is shown; a letter
  /// is written into the bytes of one before it, so that none is made anew. What is done but waits
  /// for its turn is bounded, so that memory does not grow with the number of files.
  func run<Outcome: Sendable>(
    work: @escaping @Sendable (FilePath, inout [UInt8]) -> Outcome,
    emit: (Outcome, [UInt8]) throws -> Void
  ) async throws {
    let spare = SpareBytes(count: jobs)
    guard jobs > 1 else {
      for path in paths {
        var bytes = spare.take()
        try emit(work(path, &bytes), bytes)
        spare.give(&bytes)
      }
      return
    }
    let window = jobs * 4
    try await withThrowingTaskGroup(of: Done<Outcome>.self) { group in
      var waiting: [Int: Done<Outcome>] = [:]
      var started = 0
      var emitted = 0
      var running = 0
      while emitted < paths.count {
        while started < paths.count, running < jobs, started - emitted < window {
          let index = started
          let path = paths[index]
          group.addTask {
            var bytes = spare.take()
            let outcome = work(path, &bytes)
            return Done(index: index, outcome: outcome, bytes: bytes)
          }
          started += 1
          running += 1
        }
        guard let done = try await group.next() else { break }
        running -= 1
        waiting[done.index] = consume done
        while var next = waiting.removeValue(forKey: emitted) {
          try emit(next.outcome, next.bytes)
          spare.give(&next.bytes)
          emitted += 1
        }
      }
    }
  }

  /// The outcome of one file and the bytes that were written.
  private struct Done<Outcome: Sendable>: Sendable {
    var index: Int
    var outcome: Outcome
    var bytes: [UInt8]
  }
}
