internal import CSHA256
internal import Driver
internal import Foundation
internal import Reporting
internal import TestSupport
import Testing

@Suite struct SHA256DigestTests {
  /// The examples of FIPS 180-4, and the lengths around the end of a block.
  @Test(arguments: [
    ("", 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    ("a", 1_000_000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
  ])
  func `digests are those of the standard`(_ text: String, _ times: Int, _ digest: String) {
    let message = Array(String(repeating: text, count: times).utf8)
    #expect(SHA256Digest(of: message).hexadecimal == Array(digest.utf8))
  }
  /// The digest by the part that every machine has.
  private static func withoutInstructions(_ message: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    unsafe griffier_sha256_plain(message, message.count, &digest)
    return digest
  }

  /// Every length up to three blocks and some longer ones, of bytes that a generator gives, against
  /// the standard's own words: one round after the other, no vector, no unrolling.
  @Test func `digests of any length are those of the standard's pseudocode`() {
    var generator = SplitMix64(seed: 180_4)
    for length in Array(0...200) + [1_000, 4_095, 4_096, 4_097, 65_599] {
      let message = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
      let digest = PlainSHA256.digest(of: message)
      #expect(SHA256Digest(of: message).bytes == digest)
      #expect(Self.withoutInstructions(message) == digest)
    }
  }
}

/// SHA-256 as FIPS 180-4 writes it down.
private enum PlainSHA256 {
  /// The first 32 bits of the fractional part of a root of a prime.
  private static func fraction(_ root: Double) -> UInt32 {
    UInt32((root - root.rounded(.down)) * 4_294_967_296)
  }

  private static let primes = (2...311).filter { number in
    !(2..<number).contains { number % $0 == 0 }
  }
  private static let constants = primes.map { fraction(cbrt(Double($0))) }
  private static let initial = primes.prefix(8).map { fraction(Double($0).squareRoot()) }

  private static func rotated(_ word: UInt32, _ by: UInt32) -> UInt32 {
    word >> by | word << (32 - by)
  }

  static func digest(of message: [UInt8]) -> [UInt8] {
    var padded = message + [0x80]
    while padded.count % 64 != 56 { padded.append(0) }
    for shift in stride(from: 56, through: 0, by: -8) {
      padded.append(UInt8(truncatingIfNeeded: (message.count * 8) >> shift))
    }
    var state = Array(initial)
    for block in stride(from: 0, to: padded.count, by: 64) {
      var w = (0..<16).map { index in
        padded[(block + 4 * index)..<(block + 4 * index + 4)].reduce(0) { $0 << 8 | UInt32($1) }
      }
      for t in 16..<64 {
        let one = rotated(w[t - 2], 17) ^ rotated(w[t - 2], 19) ^ w[t - 2] >> 10
        let zero = rotated(w[t - 15], 7) ^ rotated(w[t - 15], 18) ^ w[t - 15] >> 3
        w.append(one &+ w[t - 7] &+ zero &+ w[t - 16])
      }
      var v = state
      for t in 0..<64 {
        let sumE = rotated(v[4], 6) ^ rotated(v[4], 11) ^ rotated(v[4], 25)
        let choice = (v[4] & v[5]) ^ (~v[4] & v[6])
        let first = v[7] &+ sumE &+ choice &+ constants[t] &+ w[t]
        let sumA = rotated(v[0], 2) ^ rotated(v[0], 13) ^ rotated(v[0], 22)
        let majority = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2])
        v = [first &+ sumA &+ majority, v[0], v[1], v[2], v[3] &+ first, v[4], v[5], v[6]]
      }
      for index in 0..<8 { state[index] &+= v[index] }
    }
    return state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * $0)) }
    }
  }
}
