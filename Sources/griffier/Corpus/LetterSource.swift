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
    let name = path.isStandardInput ? StandardStream.input : path.description
    let boxes = PDFReader.isPDF(bytes) ? try PDFBoxes.boxes(of: bytes, named: name) : nil
    do throws(ReadError) {
      return try driver.read(
        bytes, boxes: boxes, named: path.description, until: stage ?? self.stage)
    } catch {
      throw SystemFailure(name, error.words)
    }
  }
}
