import LetterModel
import LetterReaders
import TestSupport
import Testing

/// Letters that were damaged on the way: read without a crash, and no span leaves the file.
@Suite struct MutatedLetterTests {
  @Test(arguments: LetterFile.specimens + LetterFile.real)
  func `a damaged letter is read to the end`(file: LetterFile) {
    var random = SplitMix64(seed: UInt64(file.bytes.count))
    for mutation in Mutation.allCases {
      for _ in 0..<3 {
        let damaged = LetterFile(name: file.name, bytes: mutation.bytes(of: file.bytes, &random))
        guard let reading = Reading(damaged) else { continue }
        let violations = SpanLaw.violations(
          in: reading.letter, records: reading.records, verifications: reading.verifications)
        let outside = violations.filter { $0.contains("reaches out") }
        #expect(outside.isEmpty, "\(mutation): \(outside.prefix(3).joined(separator: "\n"))")
      }
    }
  }

  /// A kind of damage.
  enum Mutation: CaseIterable {
    case cutEnd, cutStart, flippedBytes, shuffledLines, doubledLines, lostLineEnds, randomBytes

    func bytes(of bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
      guard bytes.count > 2 else { return bytes }
      switch self {
      case .cutEnd: return Array(bytes.prefix(random.number(0...(bytes.count - 1))))
      case .cutStart: return Array(bytes.dropFirst(random.number(0...(bytes.count - 1))))
      case .flippedBytes:
        var bytes = bytes
        for _ in 0..<40 {
          bytes[random.number(0...(bytes.count - 1))] ^= 1 << UInt8(random.number(0...7))
        }
        return bytes
      case .shuffledLines:
        return Array(
          bytes.split(separator: 10, omittingEmptySubsequences: false).shuffled(using: &random)
            .joined(separator: [10]))
      case .doubledLines:
        return bytes.split(separator: 10, omittingEmptySubsequences: false).flatMap { line in
          line + [10] + (random.happens(20) ? line + [10] : [])
        }
      case .lostLineEnds: return bytes.filter { $0 != 10 || random.happens(50) }
      case .randomBytes:
        var bytes = bytes
        let at = random.number(0...(bytes.count - 1))
        let noise = (0..<60).map { _ in UInt8(random.number(0...255)) }
        bytes.replaceSubrange(at..<min(bytes.count, at + 20), with: noise)
        return bytes
      }
    }
  }
}
