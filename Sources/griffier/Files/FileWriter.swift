#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif
internal import CPartialFile
internal import Reporting

/// Writes whole files and streams, or says why not.
enum FileWriter {
  /// Writes a file at once: under a name that nobody else has, so that a half-written file never
  /// bears the name that was asked for, and a run beside this one is not in its way.
  ///
  /// A signal that ends the program takes the half-written file away.
  static func write(_ bytes: [UInt8], to path: FilePath) throws(SystemFailure) {
    let partial = partialPath(beside: path)
    unsafe partial.withCString { unsafe griffier_partial_begin($0) }
    defer { griffier_partial_end() }
    // No link that stands there is followed, and no file is written over.
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = unsafe partial.withCString { unsafe open($0, flags, 0o644) }
    guard file >= 0 else { throw .last(path.description) }
    do throws(SystemFailure) {
      try write(bytes, to: file, named: path.description)
    } catch {
      close(file)
      remove(partial)
      throw error
    }
    // A file system may tell only now that it is full.
    guard close(file) == 0, rename(partial, to: path) else {
      let failure = SystemFailure.last(path.description)
      remove(partial)
      throw failure
    }
  }

  /// A name beside a path that is short, hidden, and not there: `.griffier-3f….partial`.
  private static func partialPath(beside path: FilePath) -> FilePath {
    let name = ".griffier-\(String(UInt64.random(in: .min ... .max), radix: 16)).partial"
    return path.folder?.appending(name) ?? FilePath(name)
  }

  private static func rename(_ old: FilePath, to new: FilePath) -> Bool {
    unsafe old.withCString { old in
      unsafe new.withCString { new in
        #if canImport(Darwin)
          unsafe Darwin.rename(old, new) == 0
        #else
          unsafe Glibc.rename(old, new) == 0
        #endif
      }
    }
  }

  private static func remove(_ path: FilePath) {
    _ = unsafe path.withCString { unsafe unlink($0) }
  }

  /// Whether standard output is a terminal, which obeys controls that stand in a letter.
  private static let outputIsTerminal = isatty(STDOUT_FILENO) == 1

  /// Writes to standard output; what would steer a terminal is written out on one.
  static func writeOutput(_ bytes: [UInt8]) throws(SystemFailure) {
    do throws(SystemFailure) {
      try write(
        outputIsTerminal ? TerminalText.escaping(bytes) : bytes, to: STDOUT_FILENO,
        named: "standard output")
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
    guard path.kind == .folder else { throw SystemFailure(path.description, "is not a folder") }
  }

  private static func makesFolder(_ path: FilePath) -> Bool {
    unsafe path.withCString { unsafe mkdir($0, 0o755) } == 0
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
