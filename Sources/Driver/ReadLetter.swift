public import Checking
public import Extraction
public import LetterModel

/// A letter with what was read from it, as far as its driver was asked to go.
public struct ReadLetter: Sendable {
  /// The letter.
  public let letter: Letter
  /// Its records; none where the driver stopped at the letter.
  public let records: LetterRecords
  /// The verdicts on its statements; empty where the driver stopped before the checks.
  public let verifications: [Verification]

  /// A letter whose records and sums are known.
  public init(
    _ letter: Letter, records: LetterRecords = LetterRecords(), verifications: [Verification] = []
  ) {
    self.letter = letter
    self.records = records
    self.verifications = verifications
  }

  /// The official identifier, else the file's name without folder and extension.
  public var id: String { letter.header.identifier?.value ?? stem }

  /// The file's name without folder and extension; `stdin` for standard input.
  public var stem: String {
    let file = letter.source.file
    guard file != "-" else { return "stdin" }
    let name = file.utf8.lastIndex(of: UInt8(ascii: "/")).map { file[file.index(after: $0)...] }
    let last = name ?? file[...]
    guard let dot = last.utf8.lastIndex(of: UInt8(ascii: ".")), dot > last.startIndex else {
      return String(last)
    }
    return String(last[..<dot])
  }
}
