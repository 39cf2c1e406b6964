internal import DutchText
internal import LetterModel

/// Finds each table's caption, number and unit.
enum TableCaptions {
  /// Ties captions and unit lines to the tables of a letter.
  static func tie(in letter: inout Letter) {
    for index in letter.blocks.indices {
      guard let table = letter.blocks[index].table else { continue }
      let (caption, units) = lines(above: index, in: letter)
      if let caption {
        letter.tables[table].caption = caption
        letter.tables[table].number = number(in: letter.blocks[caption].passage.bytes)
        for line in [caption] + units { letter.blocks[line].kind = .caption }
      }
      let passages = ([caption].compactMap(\.self) + units).map { letter.blocks[$0].passage }
      setUnit(of: table, from: passages + headers(of: letter.tables[table]), in: &letter)
    }
  }

  private static func setUnit(of table: Int, from passages: [Passage], in letter: inout Letter) {
    guard let unit = passages.lazy.compactMap({ UnitLine(in: $0) }).first else { return }
    letter.tables[table].unit = unit.text
    letter.tables[table].unitFactor = unit.factor
  }

  /// Whether a line states the unit of the table below it, and is no sentence:
  /// `Budgettaire gevolgen in mln. euro's (+ = saldoverslechterend)`.
  private static func isUnit(_ passage: Passage) -> Bool {
    passage.bytes.count <= 120 && passage.bytes.last != UInt8(ascii: ".")
      && UnitLine(in: passage) != nil
  }

  /// The headers that every column shares, and the label column's own.
  private static func headers(of table: Table) -> [Passage] {
    guard let first = table.columns.first?.first else { return [] }
    return table.columns.allSatisfy { $0.first == first } ? [first] : []
  }

  /// Whether a line with a unit says what the table is about too, as a caption without a number does:
  /// `Begrotingsstaat van het Ministerie van Rechtsorde voor het jaar 2025 (bedragen x € 1.000)`.
  private static func isTitle(_ passage: Passage) -> Bool {
    let bytes = passage.bytes
    guard let unit = UnitLine(in: passage), SentenceEnd.startsUpper(bytes, 0),
      !SentenceEnd.closes(bytes, 0..<bytes.count)
    else { return false }
    return bytes[..<unit.start].count { $0 == 0x20 } > 3
  }

  /// The caption of a table, and the lines below it that state a unit, the upper one first.
  ///
  /// Without a caption they are the lines right above the table: `(x € 1.000)`.
  private static func lines(above table: Int, in letter: Letter) -> (caption: Int?, units: [Int]) {
    var at = table - 1
    var units: [Int] = []
    while at >= 0, units.count < 4 {
      let block = letter.blocks[at]
      switch block.kind {
      case .caption: return (at, units)
      case .footnote, .furniture: break
      case .heading, .paragraph, .listItem:
        if number(in: block.passage.bytes) != nil, block.passage.bytes.count <= 300 {
          return (at, units)
        }
        guard isUnit(block.passage) else { return titled(units, in: letter) }
        units.insert(at, at: 0)
      default: return titled(units, in: letter)
      }
      at -= 1
    }
    return titled(units, in: letter)
  }

  /// The first of some lines with a unit that is a title too, as the caption of those below it.
  private static func titled(_ units: [Int], in letter: Letter) -> (caption: Int?, units: [Int]) {
    guard let title = units.firstIndex(where: { isTitle(letter.blocks[$0].passage) }) else {
      return (nil, units)
    }
    return (units[title], Array(units[(title + 1)...]))
  }

  /// The number in `Tabel 1`, `Tabel 2.3`, `Table B1`.
  static func number(in bytes: [UInt8]) -> String? {
    let word = Array("tabel ".utf8)
    guard bytes.count > word.count,
      zip(bytes, word).allSatisfy({ $0 | 0x20 == $1 || $0 == $1 })
    else { return nil }
    var end = word.count
    while end < bytes.count, ASCII.isWord(bytes[end]) || bytes[end] == UInt8(ascii: ".") {
      end += 1
    }
    while end > word.count, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    let number = bytes[word.count..<end]
    guard number.contains(where: ASCII.isDigit), number.count <= 6 else { return nil }
    return String(decoding: number, as: UTF8.self)
  }
}
