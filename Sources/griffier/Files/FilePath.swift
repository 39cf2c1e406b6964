#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// A path as the system has it: bytes, which need not be UTF-8.
///
///     letters/caf\xE9.txt
struct FilePath: Hashable, Sendable, CustomStringConvertible {
  /// What a path leads to.
  enum Kind: Equatable {
    case file, folder
    /// What has no end or no bytes of its own, in a word: `pipe`, `socket`, `device`.
    case special(String)
  }

  /// Its bytes, without a zero at the end.
  let bytes: [UInt8]

  /// The path of some bytes.
  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The path of a text.
  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The path in words for people and records; what is no UTF-8 is U+FFFD.
  var description: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether it stands for standard input.
  var isStandardInput: Bool { bytes == [UInt8(ascii: "-")] }

  /// What stands at the path, symbolic links followed; `nil` where nothing does.
  var kind: Kind? {
    var status = stat()
    guard unsafe withCString({ unsafe stat($0, &status) }) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFIFO: return .special("pipe")
    case S_IFSOCK: return .special("socket")
    case S_IFCHR, S_IFBLK: return .special("device")
    default: return .file
    }
  }

  /// How many bytes the file has and when they were changed last, in nanoseconds since 1970; `nil`
  /// where there is no file.
  var stamp: (bytes: Int, modified: Int)? {
    var status = stat()
    guard unsafe withCString({ unsafe stat($0, &status) }) == 0,
      status.st_mode & S_IFMT == S_IFREG
    else { return nil }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return (Int(status.st_size), time.tv_sec * 1_000_000_000 + time.tv_nsec)
  }

  /// Whether the path is itself a symbolic link.
  var isLink: Bool {
    var status = stat()
    guard unsafe withCString({ unsafe lstat($0, &status) }) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFLNK
  }

  /// The names in the folder but `.` and `..`, sorted by their bytes.
  func names() throws(SystemFailure) -> [[UInt8]] {
    guard let stream = unsafe withCString({ unsafe opendir($0) }) else {
      throw .last(description)
    }
    defer { unsafe closedir(stream) }
    var names: [[UInt8]] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { raw in
        unsafe Array(raw.prefix { $0 != 0 })
      }
      if name != Array(".".utf8), name != Array("..".utf8) { names.append(name) }
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The path of a name in the folder.
  func appending(_ name: some Sequence<UInt8>) -> FilePath {
    let slash = UInt8(ascii: "/")
    return FilePath(bytes: (bytes.last == slash ? bytes : bytes + [slash]) + name)
  }

  /// The path of a name in the folder.
  func appending(_ name: String) -> FilePath { appending(name.utf8) }

  /// The folder that the path stands in; `nil` for a bare name.
  var folder: FilePath? {
    let slash = UInt8(ascii: "/")
    var trimmed = bytes[...]
    while trimmed.count > 1, trimmed.last == slash { trimmed.removeLast() }
    guard let at = trimmed.lastIndex(of: slash) else { return nil }
    return FilePath(bytes: at == 0 ? [slash] : Array(trimmed[..<at]))
  }

  /// The last name of the path, without slashes behind it.
  var name: ArraySlice<UInt8> {
    let slash = UInt8(ascii: "/")
    guard let last = bytes.lastIndex(where: { $0 != slash }) else { return [] }
    let trimmed = bytes[...last]
    return trimmed[(trimmed.lastIndex(of: slash).map { $0 + 1 } ?? 0)...]
  }

  /// The lower-case extension of the path's name, without its dot; empty where there is none.
  var fileExtension: String {
    let name = name
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return "" }
    return String(decoding: name[(dot + 1)...], as: UTF8.self).lowercased()
  }

  /// Lends the path to a call of the system, which ends it at a zero.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    let ended = (bytes + [0]).map { CChar(bitPattern: $0) }
    return unsafe ended.withUnsafeBufferPointer { buffer in
      // An array with a zero in it has a first element.
      guard let start = buffer.baseAddress else {
        return unsafe description.withCString(body)
      }
      return unsafe body(start)
    }
  }
}
