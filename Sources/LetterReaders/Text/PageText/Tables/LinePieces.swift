internal import DutchText

/// Parts the lines of page text into pieces, placed by their letters or where the page has them.
struct LinePieces {
  let text: [UInt8]
  let places: WordPlaces

  /// The pieces of a line.
  func pieces(of line: PageLine) -> [PlacedPiece] {
    PlacedPiece.pieces(of: places.words.isEmpty ? lettered(line) : placed(line), in: text)
  }

  /// The words of a line where its page has them.
  private func placed(_ line: PageLine) -> [PlacedWord] {
    var low = 0
    var high = places.words.count
    while low < high {
      let middle = (low + high) / 2
      if places.words[middle].range.lowerBound < line.start {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var end = low
    while end < places.words.count, places.words[end].range.lowerBound < line.end { end += 1 }
    return Array(places.words[low..<end])
  }

  /// The words of a line where its letters and spaces put them; two spaces part them.
  private func lettered(_ line: PageLine) -> [PlacedWord] {
    var words: [PlacedWord] = []
    var at = line.line.lineStart
    var place = 0
    var start = -1
    var left = 0
    func close(_ words: inout [PlacedWord]) {
      if start >= 0 {
        let isApart = words.last.map { left - $0.extent.upperBound > 1 } ?? false
        words.append(PlacedWord(range: start..<at, extent: left..<place, isApart: isApart))
      }
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
