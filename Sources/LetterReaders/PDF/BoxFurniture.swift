internal import DutchText
internal import LetterModel

/// Finds what stands in the same place on several pages: running heads and feet, page numbers.
struct BoxFurniture {
  /// The indices of such lines among all lines.
  private(set) var lines: [Int] = []

  /// How many of the first and of the last rows of a page are looked at.
  private static let rim = 4
  /// How many pages must say the same in one place.
  private static let fewest = 3

  /// What is compared: the words with any number for each number, and the height on the page.
  private struct Key: Hashable {
    var words: [UInt8]
    var place: Int
  }

  init(rows: [[BoxRow]], text: [UInt8], lines all: [PageLine]) {
    var places: [Key: [Int]] = [:]
    var first = 0
    for page in rows {
      let body = page.indices.filter { page[$0].part == .body }
      for row in Set(body.prefix(Self.rim) + body.suffix(Self.rim)) {
        // Four points apart is another place; a place may fall on either side of a step.
        let words = Self.words(of: all[first + row].range, in: text)
        for step in [0, 1] {
          let place = (page[row].core.bottom + step * 200) / 400 * 2 + step
          places[Key(words: words, place: place), default: []].append(first + row)
        }
      }
      first += page.count
    }
    var found: Set<Int> = []
    for (_, rows) in places where rows.count >= Self.fewest { found.formUnion(rows) }
    lines = found.sorted()
  }

  /// The words of a line without its spaces, `#` for each number.
  private static func words(of range: Range<Int>, in text: [UInt8]) -> [UInt8] {
    var words: [UInt8] = []
    for byte in text[range] where byte > 0x20 {
      if !ASCII.isDigit(byte) {
        words.append(byte)
      } else if words.last != UInt8(ascii: "#") {
        words.append(UInt8(ascii: "#"))
      }
    }
    return words
  }
}
