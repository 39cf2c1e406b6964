/// The paths of a command line, whose words reach the parser as text: a byte that is no UTF-8 is
/// U+FFFD there and stands as it was typed in what the system handed over.
enum CommandLinePath {
  /// The path that a word of the command line stands for.
  static func path(_ word: String) -> FilePath {
    guard word.unicodeScalars.contains("\u{FFFD}") else { return FilePath(word) }
    for index in 0..<Int(CommandLine.argc) {
      guard let argument = unsafe CommandLine.unsafeArgv[index] else { continue }
      let bytes = unsafe bytes(of: argument)
      if String(decoding: bytes, as: UTF8.self) == word { return FilePath(bytes: bytes) }
    }
    return FilePath(word)
  }

  /// The bytes of a text of the system, up to its zero.
  private static func bytes(of text: UnsafePointer<CChar>) -> [UInt8] {
    var bytes: [UInt8] = []
    var at = unsafe text
    while unsafe at.pointee != 0 {
      bytes.append(UInt8(bitPattern: unsafe at.pointee))
      unsafe at += 1
    }
    return bytes
  }
}
