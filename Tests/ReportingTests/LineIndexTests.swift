internal import LetterModel
internal import Reporting
import Testing

@Suite struct LineIndexTests {
  /// Lines and columns by the book: one scalar at a time.
  private func positions(_ text: String) -> [Int: LineIndex.Position] {
    var positions: [Int: LineIndex.Position] = [:]
    var at = LineIndex.Position(line: 1, column: 1)
    var offset = 0
    for scalar in text.unicodeScalars {
      positions[offset] = at
      offset += UTF8.width(scalar)
      at.column += 1
      if scalar == "\n" { at = LineIndex.Position(line: at.line + 1, column: 1) }
    }
    positions[offset] = at
    return positions
  }

  @Test func `every offset has the line and column that counting gives`() {
    let line = "Zo’n 1.200 cafés\r\n\n– en één ☕ van 𝟛 euro \u{2028} op het plein in Den Haag, "
    for repeats in 0..<9 {
      let text = String(repeating: line, count: repeats)
      let index = LineIndex(SourceText(file: "t", utf8: Array(text.utf8)))
      for (offset, position) in positions(text) {
        #expect(index.position(of: offset) == position)
      }
    }
  }

  @Test func `a text of any length has a position for its end`() {
    for length in 0...200 {
      for piece in ["a", "é", "\n", "a\n"] {
        let text = String(repeating: piece, count: length)
        let index = LineIndex(SourceText(file: "t", utf8: Array(text.utf8)))
        for (offset, position) in positions(text) {
          #expect(index.position(of: offset) == position)
        }
      }
    }
  }

  @Test func `columns of another encoding count its characters`() {
    // "één\nja" in windows-1252.
    let bytes: [UInt8] = [0xE9, 0xE9, 0x6E, 0x0A, 0x6A, 0x61]
    let source = SourceText(
      file: "t", bytes: bytes, encoding: .windows1252, text: Array("één\nja".utf8),
      offsets: [0, 0, 1, 1, 2, 3, 4, 5, 6])
    let index = LineIndex(source)
    #expect(index.position(of: 2) == LineIndex.Position(line: 1, column: 3))
    #expect(index.position(of: 5) == LineIndex.Position(line: 2, column: 2))
  }

  @Test func `a byte order mark is no column`() {
    let source = SourceText(file: "t", utf8: [0xEF, 0xBB, 0xBF, 0x61, 0x62], textStart: 3)
    #expect(LineIndex(source).position(of: 4) == LineIndex.Position(line: 1, column: 2))
  }

  @Test func `a line has the bytes before its end`() {
    let index = LineIndex(SourceText(file: "t", utf8: Array("ab\n\ncde".utf8)))
    #expect((1...5).map { index.range(ofLine: $0) } == [0..<2, 3..<3, 4..<7, nil, nil])
  }
}
