internal import Extraction
internal import LetterModel
internal import LetterReaders
internal import Reporting

/// Reads letters from files.
struct LetterSource: Sendable {
  /// The layout to read every file in; `nil` where the bytes are to show it.
  var layout: Letter.Layout?
  /// The papers that exist; `nil` where no register was named.
  var register: PaperRegister?

  /// The letter in a file, with its records and sums.
  func letter(at path: String) throws(SystemFailure) -> ReadLetter {
    let bytes = try FileReader.bytes(of: path)
    do throws(ReadError) {
      let file = SourceFile(name: path, bytes: bytes)
      return ReadLetter(try readLetter(from: file, layout: layout), register: register)
    } catch {
      throw SystemFailure(path == "-" ? "standard input" : path, error.description)
    }
  }
}
