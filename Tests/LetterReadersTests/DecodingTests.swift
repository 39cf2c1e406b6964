import LetterModel
import TestSupport
import Testing

@testable import LetterReaders

@Suite struct DecodingTests {
  @Test(arguments: CaseFile.cases("decoding"))
  func `bytes become the text that their case shows`(_ test: CaseFile.Case) {
    let bytes = Self.bytes(test["bytes"])
    #expect(Self.lines(of: bytes).joined(separator: "\n") == test["decoded"])
  }

  @Test func `every byte of a decoded text knows where it was read`() throws {
    let file = try DecodedFile(file: "t", bytes: Self.bytes(#"a\x80\xC3\xA9\xC3\xA9b"#))
    #expect(file.source.encoding == .utf8)
    #expect(file.source.sourceRange(of: 1..<4) == 1..<2)
    #expect(file.source.sourceRange(of: 8..<9) == 6..<7)
    #expect(file.source.sourceOffset(of: file.source.text.count) == 7)
  }

  @Test func `a plain space and a word without soft hyphens know what they stand for`() throws {
    let file = try DecodedFile(file: "t", bytes: Array("van\u{A0}de minis\u{AD}ter é".utf8))
    #expect(file.source.text == Array("van de minister é".utf8))
    #expect(file.source.sourceRange(of: 3..<4) == 3..<5)
    #expect(file.source.sourceRange(of: 11..<12) == 12..<15)
    #expect(file.source.sourceOffset(of: file.source.text.count) == file.source.bytes.count)
  }

  @Test func `the check of UTF-8 agrees with the standard library on random bytes`() {
    var random = SeededRandom(seed: 7)
    for _ in 0..<2000 {
      let pool: [UInt8] = [0x41, 0x80, 0x9F, 0xA0, 0xBF, 0xC1, 0xC3, 0xE0, 0xED, 0xEF, 0xF0, 0xF4]
      let bytes = (0..<Int(random.next() % 24)).map { _ in pool[Int(random.next() % 12)] }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      #expect((UTF8Check.firstInvalid(in: bytes) == nil) == isValid)
    }
  }

  private static func lines(of bytes: [UInt8]) -> [String] {
    do {
      let file = try DecodedFile(file: "t", bytes: bytes)
      let text = file.source.text[file.source.textStart...]
      return [String(decoding: text, as: UTF8.self), file.source.encoding.rawValue]
        + file.diagnostics.map { "@\($0.span?.start ?? -1) \($0.id): \($0.message)" }
    } catch {
      return ["\(error.code.rawValue): \(error)"]
    }
  }

  /// The bytes of a text in which `\xE9` stands for one byte.
  private static func bytes(_ text: String) -> [UInt8] {
    let source = Array(text.utf8)
    var bytes: [UInt8] = []
    var at = 0
    while at < source.count {
      if source[at] == UInt8(ascii: "\\"), at + 3 < source.count, source[at + 1] == 0x78 {
        let digits = String(decoding: source[(at + 2)..<(at + 4)], as: UTF8.self)
        bytes.append(UInt8(digits, radix: 16) ?? 0x3F)
        at += 4
      } else {
        bytes.append(source[at])
        at += 1
      }
    }
    return bytes
  }
}

/// The same random numbers in every run (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
