/// A zip archive that is put together by hand, so that it can also be put together wrongly.
public struct ZipFile: Sendable {
  /// A member, and what the archive says of it.
  public struct Member: Sendable {
    /// Its name.
    public var name: String
    /// Its bytes as they stand in the archive.
    public var packed: [UInt8]
    /// 0 for bytes as they are, 8 for deflate.
    public var method: UInt16 = 0
    /// The bit flags: 1 says that it is encrypted.
    public var flags: UInt16 = 0
    /// How many bytes it says it has when it is unpacked.
    public var size: UInt32
    /// The sum that it says its bytes have.
    public var sum: UInt32
  }

  /// The members, in order.
  public var members: [Member] = []

  /// An empty archive.
  public init() {}

  /// Adds a member whose bytes are kept as they are.
  public mutating func add(_ name: String, _ text: String) {
    add(name, bytes: Array(text.utf8))
  }

  /// Adds a member whose bytes are kept as they are.
  public mutating func add(_ name: String, bytes: [UInt8]) {
    members.append(
      Member(name: name, packed: bytes, size: UInt32(bytes.count), sum: Self.sum(of: bytes)))
  }

  /// Adds a member of so many spaces, packed a thousand to one.
  public mutating func addBomb(_ name: String, spaces count: Int) {
    members.append(
      Member(
        name: name, packed: Self.deflatedSpaces(count), method: 8, size: UInt32(count),
        sum: Self.sumOfSpaces(count)))
  }

  /// The archive.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for member in members {
      let shared =
        Self.two(20) + Self.two(member.flags) + Self.two(member.method) + Self.two(0)
        + Self.two(0x5C21) + Self.four(member.sum) + Self.four(UInt32(member.packed.count))
        + Self.four(member.size) + Self.two(UInt16(member.name.utf8.count)) + Self.two(0)
      directory += Self.four(0x0201_4B50) + Self.two(20) + shared + Self.two(0) + Self.two(0)
      directory += Self.two(0) + Self.four(0) + Self.four(UInt32(bytes.count)) + member.name.utf8
      bytes += Self.four(0x0403_4B50) + shared + member.name.utf8 + member.packed
    }
    let count = UInt16(truncatingIfNeeded: members.count)
    let end =
      Self.four(0x0605_4B50) + Self.four(0) + Self.two(count) + Self.two(count)
      + Self.four(UInt32(directory.count)) + Self.four(UInt32(bytes.count)) + Self.two(0)
    return bytes + directory + end
  }

  private static func two(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }

  private static func four(_ value: UInt32) -> [UInt8] {
    two(UInt16(value & 0xFFFF)) + two(UInt16(value >> 16))
  }

  private static let sums: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
  }

  /// The CRC-32 of some bytes.
  public static func sum(of bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { $0 >> 8 ^ sums[Int(($0 ^ UInt32($1)) & 0xFF)] }
  }

  private static func sumOfSpaces(_ count: Int) -> UInt32 {
    ~(0..<count).reduce(UInt32(0xFFFF_FFFF)) { sum, _ in
      sum >> 8 ^ sums[Int((sum ^ 0x20) & 0xFF)]
    }
  }

  /// A deflate stream of one space and then copies of 258 bytes, one bit pattern each.
  private static func deflatedSpaces(_ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var bits: UInt32 = 0
    var held = 0
    func put(_ value: UInt32, _ length: Int) {
      for place in 0..<length {
        bits |= (value >> UInt32(place) & 1) << UInt32(held)
        held += 1
        if held == 8 {
          bytes.append(UInt8(bits))
          bits = 0
          held = 0
        }
      }
    }
    /// Huffman codes stand with their highest bit first.
    func code(_ value: UInt32, _ length: Int) {
      for place in (0..<length).reversed() { put(value >> UInt32(place) & 1, 1) }
    }
    put(1, 1)
    put(1, 2)
    code(0x30 + 0x20, 8)
    for _ in 0..<((count - 1) / 258) {
      code(0xC5, 8)
      code(0, 5)
    }
    for _ in 0..<((count - 1) % 258) { code(0x30 + 0x20, 8) }
    code(0, 7)
    if held > 0 { bytes.append(UInt8(bits)) }
    return bytes
  }
}
