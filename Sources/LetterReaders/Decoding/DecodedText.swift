internal import LetterModel

/// Text that is being decoded, with the source offset of each of its bytes.
struct DecodedText {
  private(set) var text: [UInt8] = []
  private var sources: [UInt32] = []

  init(capacity: Int) {
    text.reserveCapacity(capacity)
    sources.reserveCapacity(capacity + 1)
  }

  /// Appends bytes that stand for themselves.
  mutating func copy(_ bytes: [UInt8], _ range: Range<Int>) {
    text.append(contentsOf: bytes[range])
    for offset in range { sources.append(UInt32(offset)) }
  }

  /// Appends the UTF-8 of one character; all its bytes were read at one offset.
  mutating func append(_ character: some Collection<UInt8>, from offset: Int) {
    for byte in character {
      text.append(byte)
      sources.append(UInt32(offset))
    }
  }

  /// The offset of each byte of the text, and of its end.
  func offsets(end: Int) -> [UInt32] { sources + CollectionOfOne(UInt32(end)) }
}

/// The first of some odd bytes, and how many there are.
struct OddBytes {
  private var first: Int?
  private var count = 0

  mutating func add(_ offset: Int) {
    if first == nil { first = offset }
    count += 1
  }

  /// What to say of bytes that fit no encoding.
  func invalidBytes() -> Diagnostic? {
    diagnostic(.invalidBytes) { count in
      count == 1
        ? Message(
          english: "1 byte is not UTF-8 and was read as windows-1252",
          dutch: "1 byte is geen UTF-8 en is gelezen als windows-1252")
        : Message(
          english: "\(count) bytes are not UTF-8 and were read as windows-1252",
          dutch: "\(count) bytes zijn geen UTF-8 en zijn gelezen als windows-1252")
    }
  }

  /// What to say of NULs.
  func nuls() -> Diagnostic? {
    diagnostic(.nul) { count in
      count == 1
        ? Message(
          english: "1 NUL stands in the text and was read as a space",
          dutch: "er staat 1 NUL-teken in de tekst; het is gelezen als spatie")
        : Message(
          english: "\(count) NULs stand in the text and were read as spaces",
          dutch: "er staan \(count) NUL-tekens in de tekst; ze zijn gelezen als spaties")
    }
  }

  private func diagnostic(_ kind: DiagnosticKind, message: (Int) -> Message) -> Diagnostic? {
    guard let first else { return nil }
    return Diagnostic(kind, message(count), span: SourceSpan(first..<(first + 1)))
  }
}

extension DiagnosticKind {
  static let invalidBytes = DiagnosticKind(
    "encoding.invalid-bytes", .warning,
    "Bytes that are no UTF-8 were read as windows-1252.")
  static let nul = DiagnosticKind(
    "text.nul", .warning, "NULs in the text were read as spaces.")
}
