#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif
internal import CPartialFile
internal import LetterModel

/// A file or standard output that is written piece by piece.
///
/// A file is written under a name that nobody else has, so that a half-written one never bears the
/// name that was asked for, and a run beside this one is not in its way. A signal that ends the
/// program takes the half-written file away. What can not be written is said when it is closed.
final class OutputFile {
  private let file: CInt
  /// Where the file is to stand; `nil` for standard output.
  private let path: FilePath?
  /// Where it stands while it is written.
  private let partial: FilePath
  private var failure: SystemFailure?
  private var isOpen = false

  /// A new file, or standard output where there is no path.
  init(_ path: FilePath?) throws(SystemFailure) {
    self.path = path
    guard let path else {
      partial = FilePath("-")
      file = STDOUT_FILENO
      return
    }
    partial = Self.partialPath(beside: path)
    unsafe partial.withCString { unsafe griffier_partial_begin($0) }
    // No link that stands there is followed, and no file is written over.
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    file = unsafe partial.withCString { unsafe open($0, flags, 0o644) }
    guard file >= 0 else {
      let failure = SystemFailure.last(path.description)
      griffier_partial_end()
      throw failure
    }
    isOpen = true
  }

  deinit {
    guard isOpen else { return }
    _ = Self.isClosed(file)
    Self.remove(partial)
    griffier_partial_end()
  }

  /// Writes a piece, if all before it were written.
  func write(_ bytes: [UInt8]) {
    guard failure == nil else { return }
    do throws(SystemFailure) {
      guard let path else { return try FileWriter.writeOutput(bytes) }
      try FileWriter.write(bytes, to: file, named: path.description)
    } catch {
      failure = error
    }
  }

  /// Ends the file, and gives it the name that was asked for.
  func close() throws(SystemFailure) {
    if let failure { throw failure }
    guard let path else { return }
    isOpen = false
    defer { griffier_partial_end() }
    // A file system may tell only now that it is full.
    guard Self.isClosed(file), Self.rename(partial, to: path) else {
      let failure = SystemFailure.last(path.description)
      Self.remove(partial)
      throw failure
    }
  }

  /// A whole file that a library writes by its path: it bears the name that was asked for only once
  /// it is done.
  ///
  /// - Parameter body: writes to a path; says why it could not.
  static func writing(
    _ path: FilePath, by body: (String) -> String?
  ) throws(SystemFailure) {
    let partial = partialPath(beside: path)
    unsafe partial.withCString { unsafe griffier_partial_begin($0) }
    defer { griffier_partial_end() }
    if let reason = body(partial.description) {
      remove(partial)
      throw SystemFailure(path.description, Message(reason))
    }
    guard rename(partial, to: path) else {
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

  private static func isClosed(_ file: CInt) -> Bool {
    #if canImport(Darwin)
      Darwin.close(file) == 0
    #else
      Glibc.close(file) == 0
    #endif
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
}
