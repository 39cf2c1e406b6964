internal import LetterModel

/// What the first bytes of a file say it is.
enum FileKind {
  /// Throws where a file is of a kind that is not read.
  static func refuseUnreadable(_ bytes: [UInt8]) throws(ReadError) {
    if bytes.isEmpty {
      throw ReadError(.empty, Message(english: "the file is empty", dutch: "het bestand is leeg"))
    }
    if bytes.count > Int(UInt32.max) - 1 {
      throw ReadError(
        .tooLarge,
        Message(english: "the file is over 4 GB", dutch: "het bestand is groter dan 4 GB"))
    }
    if bytes.starts(with: "%PDF".utf8) {
      throw ReadError(
        .pdfFile,
        Message(
          english: "this is a PDF file; make text of it first with `pdftotext -layout FILE.pdf`",
          dutch: "dit is een pdf; maak er eerst tekst van met `pdftotext -layout BESTAND.pdf`"))
    }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      throw ReadError(
        .wordFile,
        Message(
          english: "this is an archive, and neither a Word file nor OpenDocument text",
          dutch: "dit is een archief, en geen Word-bestand of OpenDocument-tekst"))
    }
    // The compound file of Word before 2007, which also holds what has a password.
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      throw ReadError(
        .wordFile,
        Message(
          english: "this is a Word file of before 2007 or with a password; save it as .docx first",
          dutch:
            "dit is een Word-bestand van voor 2007 of met een wachtwoord; bewaar het eerst als .docx"
        ))
    }
    if bytes.starts(with: "{\\rtf".utf8) {
      throw ReadError(
        .wordFile,
        Message(
          english: "this is an RTF file; save it as .docx first",
          dutch: "dit is een RTF-bestand; bewaar het eerst als .docx"))
    }
    if isBinary(bytes) {
      throw ReadError(
        .binary,
        Message(english: "the file is binary, not text", dutch: "het bestand is binair, geen tekst")
      )
    }
  }

  /// Throws where a file holds data or a message, by its first bytes and its name.
  static func refuseData(_ bytes: [UInt8], named name: String) throws(ReadError) {
    let name = name.lowercased()
    if name.hasSuffix(".json") || name.hasSuffix(".ndjson") || isJSON(bytes) {
      throw ReadError(
        .otherKind,
        Message(
          english: "this is a JSON file, which is data and no letter",
          dutch: "dit is een JSON-bestand: gegevens, geen brief"))
    }
    if name.hasSuffix(".csv") || name.hasSuffix(".tsv") {
      throw ReadError(
        .otherKind,
        Message(
          english: "this is a table of values, which is data and no letter",
          dutch: "dit is een tabel met waarden: gegevens, geen brief"))
    }
    if name.hasSuffix(".eml") || isMessage(bytes) {
      throw ReadError(
        .otherKind,
        Message(
          english: "this is an e-mail message; save its letter as a file first",
          dutch: "dit is een e-mailbericht; bewaar de brief eruit eerst als bestand"))
    }
  }

  /// Whether a text begins as an object of JSON does: `{"name":`, `[{"name":`.
  private static func isJSON(_ bytes: [UInt8]) -> Bool {
    let signs = bytes.prefix(512).filter { $0 > 0x20 }
    let start = signs.starts(with: "[{\"".utf8) ? 3 : signs.starts(with: "{\"".utf8) ? 2 : 0
    guard start > 0, let end = signs[start...].firstIndex(of: UInt8(ascii: "\"")) else {
      return false
    }
    return end + 1 < signs.count && signs[end + 1] == UInt8(ascii: ":")
  }

  /// Whether a text begins with the fields of a mail message, two of them.
  private static func isMessage(_ bytes: [UInt8]) -> Bool {
    let fields = [
      "Return-Path:", "Received:", "MIME-Version:", "Message-ID:", "Delivered-To:", "From:",
    ]
    let head = bytes.prefix(4096).split(separator: 0x0A).prefix(12)
    guard let first = head.first, fields.contains(where: { first.starts(with: $0.utf8) }) else {
      return false
    }
    return head.contains { line in
      line.starts(with: "MIME-Version:".utf8) || line.starts(with: "Message-ID:".utf8)
        || line.starts(with: "Content-Type:".utf8)
    }
  }

  /// Whether a text has anything but white space, NULs and byte order marks in it.
  static func hasWords(_ text: [UInt8]) -> Bool {
    let isNoWord: (UInt8) -> Bool = { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    return text.contains { !isNoWord($0) }
  }

  /// Whether one byte in a hundred of the first 64 KB is a control character that no text has.
  ///
  /// UTF-16 and UTF-32 have NULs beside every ASCII character and say so by their byte order marks.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      || bytes.starts(with: [0, 0, 0xFE, 0xFF])
    {
      return false
    }
    let end = min(bytes.count, 65_536)
    let raw = unsafe bytes.span.bytes
    var controls = 0
    var at = 0
    while at < end {
      if at + 8 <= end {
        // Whether one of eight bytes is below 0x20, line ends and tabs aside: few words are.
        let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
        let low = (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080
        if low == 0 {
          at += 8
          continue
        }
      }
      for offset in at..<min(at + 8, end) {
        let byte = bytes[offset]
        if byte < 0x20, !isTextControl(byte) { controls += 1 }
      }
      at += 8
    }
    return controls > 2 && controls * 100 > end
  }

  /// Tab, line feed, vertical tab, form feed, carriage return and escape.
  private static func isTextControl(_ byte: UInt8) -> Bool {
    byte &- 0x09 < 5 || byte == 0x1B
  }
}
