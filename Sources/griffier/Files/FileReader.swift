#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif
internal import LetterModel

/// Reads whole files.
enum FileReader {
  /// The size over which no file is read.
  ///
  /// The longest official paper is a hundredth of it; whatever is larger is no letter.
  static let limit = 64 * 1024 * 1024

  /// The bytes of a file; `-` is standard input.
  static func bytes(of path: FilePath) throws(SystemFailure) -> [UInt8] {
    if path.isStandardInput {
      return try bytes(from: STDIN_FILENO, named: StandardStream.input, size: 0)
    }
    let file = unsafe path.withCString { unsafe open($0, O_RDONLY | O_CLOEXEC) }
    guard file >= 0 else { throw .last(path.description) }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else { throw .last(path.description) }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      throw SystemFailure(path.description, Message(english: "is a folder", dutch: "is een map"))
    }
    guard status.st_size <= limit else { throw tooLarge(path.description) }
    return try bytes(from: file, named: path.description, size: Int(status.st_size))
  }

  /// Reads to the end; `size` is how much is expected.
  private static func bytes(
    from file: CInt, named name: String, size: Int
  ) throws(SystemFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    // One byte more than the size, so that the end is seen without growing the array.
    var room = size + 1
    while true {
      var count = 0
      bytes.append(addingCapacity: room) { out in
        unsafe out.withUnsafeMutableBufferPointer { buffer, used in
          let free = buffer.count - used
          let start = unsafe buffer.baseAddress?.advanced(by: used)
          repeat {
            count = unsafe read(file, start, free)
          } while count < 0 && errno == EINTR
          used += max(count, 0)
        }
      }
      guard count >= 0 else { throw .last(name) }
      if count == 0 { return bytes }
      guard bytes.count <= limit else { throw tooLarge(name) }
      room = bytes.count <= size ? size + 1 - bytes.count : max(bytes.count, 65_536)
    }
  }

  private static func tooLarge(_ name: String) -> SystemFailure {
    SystemFailure(
      name,
      Message(
        english: "is larger than \(limit >> 20) MB, the most that is read",
        dutch: "is groter dan \(limit >> 20) MB, het meeste dat gelezen wordt"))
  }
}
