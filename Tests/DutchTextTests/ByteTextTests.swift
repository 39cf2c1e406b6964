import Testing

@testable import DutchText

@Suite struct ByteTextTests {
  @Test func `a byte is found wherever it stands in a range`() {
    for byte: UInt8 in [0, 0x0A, 0x6B, 0x80, 0xFF] {
      for at in 0..<40 {
        var text = [UInt8](repeating: byte ^ 1, count: 40)
        text[at] = byte
        #expect(text.firstOffset(of: byte, in: 0..<40) == at)
        #expect(text.firstOffset(of: byte, in: at..<40) == at)
        #expect(text.firstOffset(of: byte, in: 0..<at) == nil)
        #expect(text.firstOffset(of: byte, in: (at + 1)..<40) == nil)
      }
    }
  }
}
