#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif
internal import ArgumentParser
internal import Checking
internal import Driver
internal import Extraction

/// One run of a command over the letters that its command line names.
struct LetterRun {
  private let inputs: InputFiles
  private var runner: CorpusRunner
  private let source: LetterSource
  /// The papers that were published, as `--register` says.
  let register: PaperRegister?
  /// Whether something could not be done.
  private(set) var hasFailed = false

  /// A run over the files of a command line, each read as far as `stage`.
  init(
    _ options: LetterOptions, until stage: LetterDriver.Stage,
    in order: InputFiles.Order = .publishedFirst, checks: [ListedCheck] = allChecks
  ) throws {
    try self.init(options.paths, options.reading, until: stage, in: order, checks: checks)
  }

  /// A run over the files of some paths, each read as far as `stage`.
  init(
    _ paths: [String], _ options: ReadingOptions, until stage: LetterDriver.Stage,
    in order: InputFiles.Order = .named, checks: [ListedCheck] = allChecks
  ) throws {
    let register: PaperRegister?
    do throws(SystemFailure) {
      register = try RegisterFile.register(of: options.register.map(CommandLinePath.path))
    } catch {
      Self.report(error)
      throw ExitCode(2)
    }
    self.register = register
    inputs = InputFiles(paths.map(CommandLinePath.path), in: order)
    let cores = max(1, Int(sysconf(CInt(_SC_NPROCESSORS_ONLN))))
    runner = CorpusRunner(paths: inputs.paths, jobs: options.jobs ?? cores)
    source = LetterSource(
      driver: LetterDriver(register: register, layout: options.layout, checks: checks), stage: stage
    )
    for failure in inputs.failures { fail(failure) }
    for line in inputs.passedOver { FileWriter.writeError("griffier: \(line)") }
  }

  /// The files that are to be read.
  var paths: [FilePath] { runner.paths }

  /// Reads none but some of the files.
  mutating func read(only paths: [FilePath]) {
    runner = CorpusRunner(paths: paths, jobs: runner.jobs)
  }

  /// Runs `work` on every letter and `emit` on its outcome and on the bytes that it wrote, in the
  /// order of the files.
  ///
  /// A file that can not be read is named, and the others are done.
  mutating func forEachLetter<Outcome: Sendable>(
    work: @escaping @Sendable (ReadLetter, inout [UInt8]) -> Outcome,
    emit: (Outcome, [UInt8]) throws(SystemFailure) -> Void
  ) async throws {
    try await read(until: source.stage, isAgain: false, work: work, emit: emit)
    if let line = inputs.skippedLine { FileWriter.writeError("griffier: \(line)") }
  }

  /// Reads the letters once more, as far as `stage`; what could not be read before is passed over.
  mutating func forEachLetterAgain<Outcome: Sendable>(
    until stage: LetterDriver.Stage,
    work: @escaping @Sendable (ReadLetter, inout [UInt8]) -> Outcome,
    emit: (Outcome, [UInt8]) throws(SystemFailure) -> Void
  ) async throws {
    try await read(until: stage, isAgain: true, work: work, emit: emit)
  }

  private mutating func read<Outcome: Sendable>(
    until stage: LetterDriver.Stage, isAgain: Bool,
    work: @escaping @Sendable (ReadLetter, inout [UInt8]) -> Outcome,
    emit: (Outcome, [UInt8]) throws(SystemFailure) -> Void
  ) async throws {
    let source = source
    var progress = Progress(count: paths.count)
    var failures = 0
    do {
      try await runner.run { path, bytes -> Result<Outcome, SystemFailure> in
        do throws(SystemFailure) {
          return .success(work(try source.letter(at: path, until: stage), &bytes))
        } catch {
          return .failure(error)
        }
      } emit: { outcome, bytes in
        if isAgain, case .failure = outcome {
          progress.advance()
          return
        }
        do throws(SystemFailure) {
          try emit(outcome.get(), bytes)
        } catch  where !error.endsRun {
          progress.clear()
          Self.report(error)
          failures += 1
        }
        progress.advance()
      }
      progress.clear()
    } catch let failure as SystemFailure {
      progress.clear()
      fail(failure)
      throw ExitCode(2)
    }
    hasFailed = hasFailed || failures > 0
  }

  /// A letter once more, to quote it; `nil` where it can not be read again, as standard input can not.
  func reread(_ path: String, until stage: LetterDriver.Stage = .records) -> ReadLetter? {
    path == "-" ? nil : try? source.letter(at: inputs.path(named: path), until: stage)
  }

  /// Writes to standard output what belongs to no letter.
  mutating func write(_ bytes: [UInt8]) throws {
    try attempt { () throws(SystemFailure) in try FileWriter.writeOutput(bytes) }
  }

  /// Does what ends the run where the system refuses it.
  mutating func attempt(_ work: () throws(SystemFailure) -> Void) throws {
    do throws(SystemFailure) {
      try work()
    } catch {
      fail(error)
      throw ExitCode(2)
    }
  }

  /// Names something that could not be done.
  mutating func fail(_ failure: SystemFailure) {
    Self.report(failure)
    hasFailed = true
  }

  /// Ends the command with status 2 where something could not be done, else with another one.
  func finish(status: Int32 = 0) throws {
    if hasFailed { throw ExitCode(2) }
    if status != 0 { throw ExitCode(status) }
  }

  private static func report(_ failure: SystemFailure) {
    FileWriter.writeError("griffier: \(failure)")
  }
}
