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
  /// The id of the letter, which depends on nothing but the letter: its official identifier, else one
  /// made of the SHA-256 of its file, `sha256-d1e8a70b5ccab1dc`.
  public let id: String
  /// The SHA-256 of its file where the id was made of it; asking once more would read all its bytes.
  private let digestOfID: SHA256Digest?

  /// A letter whose records and sums are known.
  public init(
    _ letter: Letter, records: LetterRecords = LetterRecords(), verifications: [Verification] = []
  ) {
    self.letter = letter
    self.records = records
    self.verifications = verifications
    if let identifier = letter.header.identifier {
      id = identifier.value
      digestOfID = nil
    } else {
      let digest = SHA256Digest(of: letter.source.fileBytes)
      id = Self.hashed + String(decoding: digest.hexadecimal.prefix(Self.idDigits), as: UTF8.self)
      digestOfID = digest
    }
  }

  /// The SHA-256 of its file.
  public var digest: SHA256Digest { digestOfID ?? SHA256Digest(of: letter.source.fileBytes) }

  /// What people call the letter: its official identifier, else the file's name without folder and
  /// extension.
  public var name: String { letter.header.identifier?.value ?? stem }

  /// What people call a letter of some id, read from some file: an id that was made of bytes says
  /// nothing to them.
  public static func name(ofID id: String, inFile file: String) -> String {
    id.hasPrefix(hashed) ? stem(of: file) : id
  }

  private static let hashed = "sha256-"

  /// So many hexadecimal digits tell some billion files apart.
  private static let idDigits = 16

  /// The file's name without folder and extension; `stdin` for standard input.
  public var stem: String { Self.stem(of: letter.source.file) }

  private static func stem(of file: String) -> String {
    guard file != "-" else { return "stdin" }
    let name = file.utf8.lastIndex(of: UInt8(ascii: "/")).map { file[file.index(after: $0)...] }
    let last = name ?? file[...]
    guard let dot = last.utf8.lastIndex(of: UInt8(ascii: ".")), dot > last.startIndex else {
      return String(last)
    }
    return String(last[..<dot])
  }
}
