extension JSONByteWriter {
  /// Writes a string.
  public mutating func string(_ value: String) {
    var value = value
    value.withUTF8 { unsafe appendQuoted($0.span) }
  }

  /// Writes a string that is UTF-8 already.
  public mutating func string(_ utf8: [UInt8]) {
    appendQuoted(utf8.span)
  }

  /// Writes a string, or `null`.
  public mutating func string(_ value: String?) {
    if let value { string(value) } else { null() }
  }

  /// Writes an array of strings.
  public mutating func strings(_ values: [String]) {
    beginArray()
    for value in values { string(value) }
    endArray()
  }

  private mutating func appendQuoted(_ text: Span<UInt8>) {
    let comma = needsComma
    let clean = JSONEscape.firstNeeded(in: text, from: 0)
    append(addingCapacity: clean + 3) { out in
      if comma { out.append(UInt8(ascii: ",")) }
      out.append(UInt8(ascii: "\""))
      out.append(copying: text.extracting(0..<clean))
      if clean == text.count { out.append(UInt8(ascii: "\"")) }
    }
    if clean < text.count { appendRest(of: text, from: clean) }
  }

  /// Appends the rest of a string from its first byte that needs an escape, and its end.
  mutating func appendRest(of text: Span<UInt8>, from escaped: Int) {
    append(escaped: text[escaped])
    var start = escaped + 1
    while start < text.count {
      let end = JSONEscape.firstNeeded(in: text, from: start)
      append(json: text.extracting(start..<end))
      guard end < text.count else { break }
      append(escaped: text[end])
      start = end + 1
    }
    append("\"")
  }

  /// RFC 8259: a quotation mark, a backslash and the characters before the space are escaped.
  private mutating func append(escaped byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append(#"\""#)
    case UInt8(ascii: "\\"): append(#"\\"#)
    case 0x0A: append(#"\n"#)
    case 0x0D: append(#"\r"#)
    case 0x09: append(#"\t"#)
    default:
      append(#"\u00"#)
      let digits: StaticString = "0123456789abcdef"
      append(addingCapacity: 2) { out in
        unsafe out.append(digits.utf8Start[Int(byte >> 4)])
        unsafe out.append(digits.utf8Start[Int(byte & 15)])
      }
    }
  }
}

/// Which bytes of a JSON string need an escape.
enum JSONEscape {
  /// The offset of the first byte that needs an escape; the end where none does.
  ///
  /// Eight bytes are looked at together: each test leaves the high bit of the bytes it holds for.
  static func firstNeeded(in text: Span<UInt8>, from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high = ones << 7
    var at = start
    while at + 8 <= text.count {
      let word = unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
      let quote = word ^ (ones &* 0x22)
      let backslash = word ^ (ones &* 0x5C)
      let control = (word &- (ones &* 0x20)) & ~word
      let found =
        (control | ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash)) & high
      if found != 0 { return at + UInt64(littleEndian: found).trailingZeroBitCount / 8 }
      at += 8
    }
    while at < text.count, text[at] >= 0x20, text[at] != 0x22, text[at] != 0x5C { at += 1 }
    return at
  }
}
