/// Writes JSON into a growing array of bytes.
///
/// Values are appended in the order in which they stand in the document; a comma is added where the
/// bytes before ask for one. The records of a letter, which are most of what is ever written, ask
/// for room once and are written by a `JSONCursor`.
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

  /// How many bytes are worth handing on while a document is written.
  static let pieceSize = 1 << 18

  /// Lends what was written so far, and goes on with nothing before it but the same room.
  mutating func lend(to take: ([UInt8]) -> Void) {
    take(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Swaps what was written with other bytes, so that an array can be written into and given back.
  mutating func swapBytes(with other: inout [UInt8]) {
    swap(&bytes, &other)
  }

  /// Begins an object.
  public mutating func beginObject() {
    separate()
    append("{")
  }

  /// Ends an object.
  public mutating func endObject() {
    append("}")
  }

  /// Begins an array.
  public mutating func beginArray() {
    separate()
    append("[")
  }

  /// Ends an array.
  public mutating func endArray() {
    append("]")
  }

  /// Writes a member's name, which needs no escape.
  public mutating func key(_ name: StaticString) {
    separate()
    append(atMost: name.utf8CodeUnitCount + 3) { out in
      out.literal("\"")
      out.literal(name)
      out.literal("\":")
    }
  }

  /// Writes a member's name that is not known beforehand.
  public mutating func key(_ name: String) {
    string(name)
    append(":")
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

  /// Ends the line.
  public mutating func endLine() {
    append("\n")
  }

  /// Adds the comma that stands before a further element or member.
  mutating func separate() {
    switch bytes.last {
    case nil, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"), UInt8(ascii: "\n"): break
    default: append(",")
    }
  }

  /// Appends text that is JSON already.
  mutating func append(_ literal: StaticString) {
    append(atMost: literal.utf8CodeUnitCount) { $0.literal(literal) }
  }

  /// Appends bytes that are JSON already.
  mutating func append(json other: Span<UInt8>) {
    append(atMost: other.count) { $0.json(other) }
  }

  /// Appends what a cursor writes, for which there is room of some bytes.
  @inline(__always)
  mutating func append(atMost room: Int, _ write: (inout JSONCursor) -> Void) {
    bytes.append(addingCapacity: room) { out in
      unsafe out.withUnsafeMutableBufferPointer { buffer, used in
        guard let start = buffer.baseAddress else { return }
        var cursor = unsafe JSONCursor(start: start + used, count: buffer.count - used)
        write(&cursor)
        used += cursor.count
      }
    }
  }
}
