internal import DutchText

/// Parts the lines of page text into pieces, placed by their characters.
enum LinePieces {
  /// The pieces of a line; a wide space is two characters or more.
  static func pieces(of line: PageLine, in text: [UInt8]) -> [PlacedPiece] {
    PlacedPiece.pieces(of: words(of: line, in: text), space: 1, in: text)
  }

  private static func words(of line: PageLine, in text: [UInt8]) -> [PlacedWord] {
    var words: [PlacedWord] = []
    var at = line.line.lineStart
    var place = 0
    var start = -1
    var left = 0
    func close(_ words: inout [PlacedWord]) {
      if start >= 0 { words.append(PlacedWord(range: start..<at, extent: left..<place)) }
      start = -1
    }
    while at < line.end {
      let byte = text[at]
      if byte <= 0x20 {
        close(&words)
        // A tab parts words wherever it leads.
        place += byte == 0x09 ? 4 : 1
      } else {
        if start < 0, at >= line.start {
          start = at
          left = place
        }
        if byte & 0xC0 != 0x80 { place += 1 }
      }
      at += 1
    }
    close(&words)
    return words
  }
}
