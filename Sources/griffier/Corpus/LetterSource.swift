internal import Driver
internal import LetterReaders

/// Reads letters from files, as far as a command needs them.
struct LetterSource: Sendable {
  /// What reads them.
  var driver: LetterDriver
  /// Where it stops.
  var stage: LetterDriver.Stage

  /// The letter in a file.
  ///
  /// - Parameter stage: where to stop; `nil` for where the command stops.
  func letter(
    at path: FilePath, until stage: LetterDriver.Stage? = nil
  ) throws(SystemFailure) -> ReadLetter {
    let bytes = try FileReader.bytes(of: path)
    do throws(ReadError) {
      return try driver.read(bytes, named: path.description, until: stage ?? self.stage)
    } catch {
      throw SystemFailure(
        path.isStandardInput ? "standard input" : path.description, error.description)
    }
  }
}
