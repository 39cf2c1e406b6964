internal import LetterModel

/// The parts of an archive that a letter is read from, inflated one after the other.
struct ArchiveParts {
  /// Their bytes, each part on lines of its own.
  private(set) var bytes: [UInt8] = []
  /// Where they stand in `bytes`, in the order in which they were read.
  private(set) var parts: [SourcePart] = []
  /// How many bytes were inflated that are no part of the letter's text, such as styles.
  private var apart = 0

  /// Inflates a part of the letter's text; `nil` where the archive has none of that name.
  mutating func add(
    _ name: String, of archive: borrowing ZipArchive
  ) throws(ReadError) -> SourcePart? {
    guard name.utf8.count <= ArchiveLimits.name else {
      throw ReadError(
        .unreadable,
        Message(
          english: "a part's name has over \(ArchiveLimits.name) bytes",
          dutch: "de naam van een onderdeel is langer dan \(ArchiveLimits.name) bytes"))
    }
    if let known = parts.first(where: { $0.name == name }) { return known }
    if !bytes.isEmpty { bytes.append(0x0A) }
    let start = bytes.count
    guard try archive.append(name, to: &bytes, left: left) != nil else {
      if start > 0 { bytes.removeLast() }
      return nil
    }
    try Self.refuseUTF16(name, bytes[start...])
    let part = SourcePart(name: name, range: start..<bytes.count)
    parts.append(part)
    return part
  }

  /// Inflates a part that says how others are to be read; empty where the archive has none.
  mutating func aside(
    _ name: String, of archive: borrowing ZipArchive
  ) throws(ReadError) -> [UInt8] {
    var part: [UInt8] = []
    _ = try archive.append(name, to: &part, left: left)
    apart += part.count
    try Self.refuseUTF16(name, part[...])
    return part
  }

  /// The letter's source, its spans in the parts.
  func source(file: SourceFile) -> SourceText {
    SourceText(file: file.name, archive: file.bytes, utf8: bytes, parts: parts)
  }

  private var left: Int { ArchiveLimits.inflated - bytes.count - apart }

  private static func refuseUTF16(_ name: String, _ part: ArraySlice<UInt8>) throws(ReadError) {
    if part.starts(with: [0xFF, 0xFE]) || part.starts(with: [0xFE, 0xFF]) {
      throw ReadError(
        .unreadable,
        Message(
          english: "\(name) is UTF-16, and only UTF-8 is read",
          dutch: "\(name) is UTF-16; alleen UTF-8 wordt gelezen"))
    }
  }
}
