internal import CSHA256

/// The SHA-256 of a file, which says what a record was read from.
public struct SHA256Digest: Equatable, Sendable {
  /// The 32 bytes.
  public let bytes: [UInt8]

  /// The digest of some bytes.
  public init(of message: [UInt8]) {
    var digest = [UInt8](repeating: 0, count: 32)
    unsafe message.withUnsafeBufferPointer { input in
      unsafe digest.withUnsafeMutableBufferPointer { output in
        unsafe griffier_sha256(input.baseAddress, input.count, output.baseAddress)
      }
    }
    bytes = digest
  }

  /// The digest as 64 hexadecimal digits.
  public var hexadecimal: [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      text.append(Self.digits[Int(byte >> 4)])
      text.append(Self.digits[Int(byte & 15)])
    }
    return text
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
