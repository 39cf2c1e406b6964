internal import CZlib
internal import Extraction
internal import LetterModel

/// Reads registers of published papers, gzip or not.
enum RegisterFile {
  /// The register of some files together.
  static func register(of paths: [FilePath]) throws(SystemFailure) -> PaperRegister? {
    guard !paths.isEmpty else { return nil }
    var register = PaperRegister()
    for path in paths { register.add(try lines(of: path)) }
    return register
  }

  /// The lines of a file; zlib reads what is not gzip as it stands.
  private static func lines(of path: FilePath) throws(SystemFailure) -> [UInt8] {
    guard path.kind != .folder else {
      throw SystemFailure(path.description, Message(english: "is a folder", dutch: "is een map"))
    }
    guard let file = unsafe path.withCString({ unsafe gzopen($0, "rb") }) else {
      throw .last(path.description)
    }
    defer { unsafe gzclose(file) }
    unsafe gzbuffer(file, 131_072)
    var lines: [UInt8] = []
    while true {
      var count: CInt = 0
      lines.append(addingCapacity: max(lines.count, 1 << 20)) { out in
        unsafe out.withUnsafeMutableBufferPointer { buffer, used in
          let start = unsafe buffer.baseAddress?.advanced(by: used)
          let room = CUnsignedInt(clamping: min(buffer.count - used, 1 << 30))
          count = unsafe gzread(file, start, room)
          used += Int(max(count, 0))
        }
      }
      if count <= 0 {
        var code: CInt = 0
        unsafe gzerror(file, &code)
        if code == Z_OK || code == Z_STREAM_END { return lines }
        throw SystemFailure(
          path.description,
          Message(
            english: "is not a gzip file that can be read to its end",
            dutch: "is geen gzip-bestand dat tot het eind te lezen is"))
      }
      guard lines.count <= FileReader.limit * 4 else {
        throw SystemFailure(
          path.description,
          Message(
            english: "is larger than \(FileReader.limit >> 18) MB when unpacked",
            dutch: "is uitgepakt groter dan \(FileReader.limit >> 18) MB"))
      }
    }
  }
}
