internal import LetterModel

/// Decodes the bytes of one file.
struct TextDecoder {
  let file: String
  let bytes: [UInt8]

  /// The text, and what was odd about it.
  func decoded() -> (SourceText, [Diagnostic]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return utf8(textStart: textStart(after: 3)) }
    // The same mark, taken for windows-1252 once and encoded again.
    if bytes.starts(with: [0xC3, 0xAF, 0xC2, 0xBB, 0xC2, 0xBF]) {
      return utf8(textStart: textStart(after: 6))
    }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return utf32(.utf32LittleEndian) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return utf32(.utf32BigEndian) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(.utf16LittleEndian) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(.utf16BigEndian) }
    let declared = DeclaredEncoding.read(in: bytes)
    if declared == .windows1252 { return windows1252() }
    guard let invalid = UTF8Check.firstInvalid(in: bytes) else { return utf8(textStart: 0) }
    // Without a declaration: a text with a good character beyond ASCII to three bad bytes was UTF-8
    // before something broke it.
    if declared == .utf8 || isMostlyUTF8(from: invalid) { return mended(from: invalid) }
    return windows1252()
  }

  /// Where the text begins behind a mark: an XML declaration suffers no line end before it.
  private func textStart(after mark: Int) -> Int {
    var at = mark
    while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
    return bytes[at...].starts(with: "<?xml".utf8) ? at : mark
  }

  private func utf8(textStart: Int) -> (SourceText, [Diagnostic]) {
    if let invalid = UTF8Check.firstInvalid(in: bytes, from: textStart) {
      return mended(from: invalid, textStart: textStart)
    }
    guard let nul = UTF8Check.firstNUL(in: bytes) else {
      return (SourceText(file: file, utf8: bytes, textStart: textStart), [])
    }
    return mended(from: nul, textStart: textStart)
  }

  private func isMostlyUTF8(from start: Int) -> Bool {
    var good = 0
    var bad = 0
    for byte in bytes[..<start] where byte >= 0xC0 { good += 1 }
    var at = start
    while at < bytes.count {
      if bytes[at] < 0x80 {
        at += 1
      } else if let length = UTF8Check.length(in: bytes, at: at) {
        good += 1
        at += length
      } else {
        bad += 1
        at += 1
      }
    }
    return good > 0 && good * 3 >= bad
  }

  /// UTF-8 whose bad bytes are read as windows-1252 and whose NULs are read as spaces.
  private func mended(from start: Int, textStart: Int = 0) -> (SourceText, [Diagnostic]) {
    var output = DecodedText(capacity: bytes.count)
    var invalid = OddBytes()
    var nul = OddBytes()
    output.copy(bytes, 0..<start)
    var at = start
    while at < bytes.count {
      let byte = bytes[at]
      if byte == 0 {
        nul.add(at)
        output.append(CollectionOfOne(0x20), from: at)
        at += 1
      } else if byte < 0x80 {
        output.append(CollectionOfOne(byte), from: at)
        at += 1
      } else if let length = UTF8Check.length(in: bytes, at: at) {
        output.append(bytes[at..<(at + length)], from: at)
        at += length
      } else {
        invalid.add(at)
        output.append(Windows1252.utf8(of: byte), from: at)
        at += 1
      }
    }
    let source = SourceText(
      file: file, bytes: bytes, encoding: .utf8, text: output.text, textStart: textStart,
      offsets: output.offsets(end: bytes.count))
    return (source, [invalid.invalidBytes(), nul.nuls()].compactMap { $0 })
  }

  private func windows1252() -> (SourceText, [Diagnostic]) {
    var output = DecodedText(capacity: bytes.count + bytes.count / 16)
    var nul = OddBytes()
    for (at, byte) in bytes.enumerated() {
      if byte == 0 {
        nul.add(at)
        output.append(CollectionOfOne(0x20), from: at)
      } else if byte < 0x80 {
        output.append(CollectionOfOne(byte), from: at)
      } else {
        output.append(Windows1252.utf8(of: byte), from: at)
      }
    }
    let source = SourceText(
      file: file, bytes: bytes, encoding: .windows1252, text: output.text,
      offsets: output.offsets(end: bytes.count))
    return (source, [nul.nuls()].compactMap { $0 })
  }

  private func utf16(_ encoding: SourceText.Encoding) -> (SourceText, [Diagnostic]) {
    var output = DecodedText(capacity: bytes.count)
    var invalid = OddBytes()
    var nul = OddBytes()
    func unit(_ at: Int) -> UInt32 {
      encoding == .utf16LittleEndian
        ? UInt32(bytes[at]) | UInt32(bytes[at + 1]) << 8
        : UInt32(bytes[at]) << 8 | UInt32(bytes[at + 1])
    }
    var at = 2
    while at + 1 < bytes.count {
      let first = unit(at)
      var value = first
      var length = 2
      if first & 0xFC00 == 0xD800, at + 3 < bytes.count, unit(at + 2) & 0xFC00 == 0xDC00 {
        value = 0x10000 + (first & 0x3FF) << 10 + unit(at + 2) & 0x3FF
        length = 4
      }
      if value == 0 {
        nul.add(at)
        value = 0x20
      }
      let scalar = Unicode.Scalar(value)
      if scalar == nil { invalid.add(at) }
      output.append(Array(String(scalar ?? "\u{FFFD}").utf8), from: at)
      at += length
    }
    if at < bytes.count { invalid.add(at) }
    let source = SourceText(
      file: file, bytes: bytes, encoding: encoding, text: output.text,
      offsets: output.offsets(end: bytes.count))
    return (source, [invalid.invalidBytes(), nul.nuls()].compactMap { $0 })
  }

  private func utf32(_ encoding: SourceText.Encoding) -> (SourceText, [Diagnostic]) {
    var output = DecodedText(capacity: bytes.count)
    var invalid = OddBytes()
    var nul = OddBytes()
    var at = 4
    while at + 3 < bytes.count {
      let order = encoding == .utf32BigEndian ? [0, 1, 2, 3] : [3, 2, 1, 0]
      var value = order.reduce(UInt32(0)) { $0 << 8 | UInt32(bytes[at + $1]) }
      if value == 0 {
        nul.add(at)
        value = 0x20
      }
      let scalar = Unicode.Scalar(value)
      if scalar == nil { invalid.add(at) }
      output.append(Array(String(scalar ?? "\u{FFFD}").utf8), from: at)
      at += 4
    }
    if at < bytes.count { invalid.add(at) }
    let source = SourceText(
      file: file, bytes: bytes, encoding: encoding, text: output.text,
      offsets: output.offsets(end: bytes.count))
    return (source, [invalid.invalidBytes(), nul.nuls()].compactMap { $0 })
  }
}
