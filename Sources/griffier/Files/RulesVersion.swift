#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif
internal import Driver
internal import Reporting

/// The version of the rules that letters are read by: what was read by others is read again.
///
/// It is a digest of the program itself, of the registers it was given and of the layout it was told
/// to read. A number that somebody has to raise would one day not be raised.
enum RulesVersion {
  /// The version, 16 hexadecimal digits.
  static func version(registers: [FilePath], layout: String?) throws(SystemFailure) -> String {
    var digests = Array((layout ?? "").utf8)
    for path in [program] + registers {
      let bytes = try digest(of: path)
      digests += bytes
    }
    return String(decoding: SHA256Digest(of: digests).hexadecimal.prefix(16), as: UTF8.self)
  }

  /// The program's own file.
  private static var program: FilePath {
    #if canImport(Darwin)
      CommandLinePath.path(CommandLine.arguments[0])
    #else
      FilePath("/proc/self/exe")
    #endif
  }

  /// The digest of a file's digests, a megabyte each: the program is not held in memory as a whole.
  private static func digest(of path: FilePath) throws(SystemFailure) -> [UInt8] {
    let file = unsafe path.withCString { unsafe open($0, O_RDONLY | O_CLOEXEC) }
    guard file >= 0 else { throw .last(path.description) }
    defer { close(file) }
    var digests: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { room in
        unsafe read(file, room.baseAddress, room.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .last(path.description) }
      if count == 0 { return SHA256Digest(of: digests).bytes }
      digests += SHA256Digest(of: Array(buffer.prefix(count))).bytes
    }
  }
}
