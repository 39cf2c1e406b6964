/// Writes JSON into a growing array of bytes.
///
/// Values are appended in the order in which they stand in the document; a comma is added where the
/// bytes before ask for one. Runs of a string that need no escape are copied whole, so that a
/// letter is written at the speed of its copy.
///
///     var json = JSONByteWriter()
///     json.beginObject()
///     json.key("id")
///     json.string("b1")
///     json.endObject()
public struct JSONByteWriter: Sendable {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []

  /// An empty document.
  ///
  /// - Parameter capacity: how many bytes are expected.
  public init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// Takes what was written; the writer is empty afterwards.
  public mutating func take() -> [UInt8] {
    var taken: [UInt8] = []
    swap(&taken, &bytes)
    return taken
  }

  /// Begins an object.
  public mutating func beginObject() {
    separate()
    bytes.append(UInt8(ascii: "{"))
  }

  /// Ends an object.
  public mutating func endObject() {
    bytes.append(UInt8(ascii: "}"))
  }

  /// Begins an array.
  public mutating func beginArray() {
    separate()
    bytes.append(UInt8(ascii: "["))
  }

  /// Ends an array.
  public mutating func endArray() {
    bytes.append(UInt8(ascii: "]"))
  }

  /// Writes a member's name, which needs no escape.
  public mutating func key(_ name: StaticString) {
    append(name, addingCapacity: 0) { _ in }
  }

  /// Writes a member's name that is not known beforehand.
  public mutating func key(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
  }

  /// Writes `null`.
  public mutating func null() {
    separate()
    append("null")
  }

  /// Writes `true` or `false`.
  public mutating func bool(_ value: Bool) {
    separate()
    append(value ? "true" : "false")
  }

  /// Adds the comma that stands before a further element or member.
  mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  /// Appends text that is JSON already.
  mutating func append(_ literal: StaticString) {
    bytes.append(addingCapacity: literal.utf8CodeUnitCount) { $0.append(literal: literal) }
  }

  /// Appends bytes that are JSON already.
  mutating func append(json other: Span<UInt8>) {
    unsafe other.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Appends up to `capacity` bytes that are JSON already.
  @inline(__always)
  mutating func append(addingCapacity capacity: Int, _ write: (inout OutputSpan<UInt8>) -> Void) {
    bytes.append(addingCapacity: capacity, initializingWith: write)
  }

  /// Whether the bytes so far end in a value.
  @inline(__always)
  var needsComma: Bool {
    switch bytes.last {
    case nil, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"), UInt8(ascii: "\n"): false
    default: true
    }
  }
}

extension OutputSpan<UInt8> {
  /// Appends the bytes of a literal.
  @inline(__always)
  mutating func append(literal: StaticString) {
    let bytes = unsafe UnsafeBufferPointer(
      start: literal.utf8Start, count: literal.utf8CodeUnitCount)
    unsafe append(copying: bytes.span)
  }

  /// Appends bytes, of which there is room for all.
  @inline(__always)
  mutating func append(copying bytes: Span<UInt8>) {
    precondition(bytes.count <= freeCapacity, "room for what is appended")
    unsafe bytes.withUnsafeBufferPointer { source in
      guard let from = source.baseAddress else { return }
      unsafe withUnsafeMutableBufferPointer { buffer, used in
        guard let to = buffer.baseAddress else { return }
        unsafe (to + used).update(from: from, count: source.count)
        used += source.count
      }
    }
  }
}
