#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// Writes whole files and streams, or says why not.
enum FileWriter {
  /// Writes a file at once: under a name of its own first, so that a half-written file never bears
  /// the name that was asked for.
  static func write(_ bytes: [UInt8], to path: String) throws(SystemFailure) {
    let partial = "\(path).partial"
    let file = unsafe open(partial, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw .last(path) }
    do throws(SystemFailure) {
      try write(bytes, to: file, named: path)
    } catch {
      close(file)
      unsafe unlink(partial)
      throw error
    }
    // A file system may tell only now that it is full.
    guard close(file) == 0, unsafe rename(partial, path) == 0 else {
      let failure = SystemFailure.last(path)
      unsafe unlink(partial)
      throw failure
    }
  }

  /// Writes to standard output.
  static func writeOutput(_ bytes: [UInt8]) throws(SystemFailure) {
    try write(bytes, to: STDOUT_FILENO, named: "standard output")
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
  static func makeFolder(_ path: String) throws(SystemFailure) {
    if unsafe mkdir(path, 0o755) == 0 { return }
    if errno == ENOENT, let parent = FilePath.folder(of: path), parent != path {
      try makeFolder(parent)
      if unsafe mkdir(path, 0o755) == 0 { return }
    }
    let failure = SystemFailure.last(path)
    guard errno == EEXIST else { throw failure }
    guard FilePath.kind(of: path) == .folder else { throw SystemFailure(path, "is not a folder") }
  }

  private static func write(
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
