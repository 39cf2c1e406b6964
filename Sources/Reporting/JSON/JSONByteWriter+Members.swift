public import LetterModel

/// Members of an object: a name and its value, appended together.
///
/// A letter's JSON is mostly short members, so that each of them asks for room once.
extension JSONByteWriter {
  /// Writes a member whose value is a string, or `null`.
  public mutating func member(_ name: StaticString, _ value: String?) {
    guard var value else { return member(name, literal: "null") }
    value.withUTF8 { unsafe appendMember(name, $0.span) }
  }

  /// Writes a member whose value is a string that is UTF-8 already.
  public mutating func member(_ name: StaticString, _ utf8: [UInt8]) {
    appendMember(name, utf8.span)
  }

  /// Writes a member whose value is a range of a text that is UTF-8 already.
  public mutating func member(_ name: StaticString, _ utf8: [UInt8], _ range: Range<Int>) {
    appendMember(name, utf8.span.extracting(range))
  }

  /// Writes a member whose value is an integer, or `null`.
  public mutating func member(_ name: StaticString, _ value: Int?) {
    guard let value else { return member(name, literal: "null") }
    append(name, addingCapacity: 20) { $0.append(integer: value) }
  }

  /// Writes a member whose value is a number with the digits that were printed, or `null`.
  public mutating func member(_ name: StaticString, _ value: PrintedNumber?) {
    guard let value else { return member(name, literal: "null") }
    append(name, addingCapacity: 64) { $0.append(number: value) }
  }

  /// Writes a member whose value is `true` or `false`.
  public mutating func member(_ name: StaticString, _ value: Bool) {
    member(name, literal: value ? "true" : "false")
  }

  /// Writes a member whose value is an array of strings.
  public mutating func member(_ name: StaticString, _ values: [String]) {
    key(name)
    strings(values)
  }

  /// Writes a member whose value is JSON already.
  mutating func member(_ name: StaticString, literal: StaticString) {
    append(name, addingCapacity: literal.utf8CodeUnitCount) { $0.append(literal: literal) }
  }

  /// Appends a member's name and up to `capacity` bytes of its value.
  @inline(__always)
  mutating func append(
    _ name: StaticString, addingCapacity capacity: Int,
    _ write: (inout OutputSpan<UInt8>) -> Void
  ) {
    let comma = needsComma
    append(addingCapacity: name.utf8CodeUnitCount + 4 + capacity) { out in
      out.append(key: name, afterComma: comma)
      write(&out)
    }
  }

  private mutating func appendMember(_ name: StaticString, _ text: Span<UInt8>) {
    let clean = JSONEscape.firstNeeded(in: text, from: 0)
    append(name, addingCapacity: clean + 2) { out in
      out.append(UInt8(ascii: "\""))
      out.append(copying: text.extracting(0..<clean))
      if clean == text.count { out.append(UInt8(ascii: "\"")) }
    }
    if clean < text.count { appendRest(of: text, from: clean) }
  }
}

extension OutputSpan<UInt8> {
  /// Appends a member's name, at most four bytes more than the name has.
  @inline(__always)
  mutating func append(key name: StaticString, afterComma comma: Bool) {
    if comma { append(UInt8(ascii: ",")) }
    append(UInt8(ascii: "\""))
    append(literal: name)
    append(UInt8(ascii: "\""))
    append(UInt8(ascii: ":"))
  }
}
