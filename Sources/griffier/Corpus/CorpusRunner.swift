/// Does one thing to every file, several at a time, and hands on what came of it in order.
struct CorpusRunner {
  /// The files.
  let paths: [String]
  /// How many are worked on at a time.
  let jobs: Int

  /// Runs `work` on every file and `emit` on each outcome, in the order of the files.
  ///
  /// What is done but waits for its turn is bounded, so that memory does not grow with the number
  /// of files.
  func run<Outcome: Sendable>(
    work: @escaping @Sendable (String) -> Outcome, emit: (Outcome) throws -> Void
  ) async throws {
    guard jobs > 1 else {
      for path in paths { try emit(work(path)) }
      return
    }
    let window = jobs * 4
    try await withThrowingTaskGroup(of: (Int, Outcome).self) { group in
      var waiting: [Int: Outcome] = [:]
      var started = 0
      var emitted = 0
      var running = 0
      while emitted < paths.count {
        while started < paths.count, running < jobs, started - emitted < window {
          let index = started
          let path = paths[index]
          group.addTask { (index, work(path)) }
          started += 1
          running += 1
        }
        guard let (index, outcome) = try await group.next() else { break }
        running -= 1
        waiting[index] = outcome
        while let next = waiting.removeValue(forKey: emitted) {
          try emit(next)
          emitted += 1
        }
      }
    }
  }
}
