internal import DutchText
internal import LetterModel

/// Finds each table's caption, number and unit.
enum TableCaptions {
  /// Ties captions and unit lines to the tables of a letter.
  static func tie(in letter: inout Letter) {
    for index in letter.blocks.indices {
      guard let table = letter.blocks[index].table else { continue }
      guard let caption = caption(before: index, in: letter) else {
        setUnit(of: table, from: headers(of: letter.tables[table]), in: &letter)
        continue
      }
      letter.blocks[caption].kind = .caption
      letter.tables[table].caption = caption
      letter.tables[table].number = number(in: letter.blocks[caption].passage.bytes)
      var passages = [letter.blocks[caption].passage]
      // A unit line between caption and table: `(x € 1.000)`.
      for between in (caption + 1)..<max(index, caption + 1) {
        let passage = letter.blocks[between].passage
        if isUnit(passage) {
          passages.append(passage)
          letter.blocks[between].kind = .caption
        }
      }
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

  private static func caption(before table: Int, in letter: Letter) -> Int? {
    var at = table - 1
    var steps = 0
    while at >= 0, steps < 4 {
      let block = letter.blocks[at]
      switch block.kind {
      case .caption: return at
      case .footnote, .furniture: break
      case .heading, .paragraph, .listItem:
        if number(in: block.passage.bytes) != nil, block.passage.bytes.count <= 300 { return at }
        guard isUnit(block.passage) else {
          return nil
        }
        steps += 1
      default: return nil
      }
      at -= 1
    }
    return nil
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
