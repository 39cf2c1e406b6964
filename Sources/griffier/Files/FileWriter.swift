#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif
internal import LetterModel
internal import Reporting

/// Writes whole files and streams, or says why not.
enum FileWriter {
  /// Writes a file at once.
  static func write(_ bytes: [UInt8], to path: FilePath) throws(SystemFailure) {
    let file = try OutputFile(path)
    file.write(bytes)
    try file.close()
  }

  /// Whether standard output is a terminal, which obeys controls that stand in a letter.
  static let outputIsTerminal = isatty(STDOUT_FILENO) == 1

  /// Writes to standard output; what would steer a terminal is written out on one, unless that is
  /// done.
  static func writeOutput(_ bytes: [UInt8], isEscaped: Bool = false) throws(SystemFailure) {
    let isSafe = isEscaped || !outputIsTerminal
    do throws(SystemFailure) {
      try write(
        isSafe ? bytes : TerminalText.escaping(bytes), to: STDOUT_FILENO,
        named: StandardStream.output)
    } catch {
      throw error.endingRun
    }
  }

  /// Writes a line to standard error; nothing is done where that fails.
  static func writeError(_ line: String) {
    writeErrorText(line + "\n")
  }

  /// Writes to standard error; nothing is done where that fails.
  static func writeErrorText(_ text: String) {
    try? write(Array(text.utf8), to: STDERR_FILENO, named: "standard error")
  }

  /// Makes a folder and those above it, where they are not there yet.
  static func makeFolder(_ path: FilePath) throws(SystemFailure) {
    if makesFolder(path) { return }
    if errno == ENOENT, let parent = path.folder, parent != path {
      try makeFolder(parent)
      if makesFolder(path) { return }
    }
    let failure = SystemFailure.last(path.description)
    guard errno == EEXIST else { throw failure }
    guard path.kind == .folder else {
      throw SystemFailure(
        path.description, Message(english: "is not a folder", dutch: "is geen map"))
    }
  }

  private static func makesFolder(_ path: FilePath) -> Bool {
    unsafe path.withCString { unsafe mkdir($0, 0o755) } == 0
  }

  /// Writes to an open file.
  static func write(
    _ bytes: [UInt8], to file: CInt, named name: String
  ) throws(SystemFailure) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        #if canImport(Darwin)
          unsafe Darwin.write(
            file, buffer.baseAddress?.advanced(by: written), bytes.count - written)
        #else
          unsafe Glibc.write(file, buffer.baseAddress?.advanced(by: written), bytes.count - written)
        #endif
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw .last(name)
      }
      written += count
    }
  }
}
