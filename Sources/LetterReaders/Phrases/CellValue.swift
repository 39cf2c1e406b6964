internal import DutchText
internal import LetterModel

/// What the words of a table's cell stand for.
///
///     71.113     ‒ 9,9     -/- 20     20-     € 1,2 mln.     12,5%     120 1)     number
///     2.764 m²     12 woningen                                                    number
///     –     € -                                                                   dash
///     p.m.     n.v.t.     volgt     <10     5-10     ca. 20                       open
///     Q3 2024     zie tekst                                                       words
///     1.2.3     20/-                                                              unread
///
/// Brackets are no minus here: whether they are is a habit of the table.
struct CellValue {
  /// What stands in the cell.
  var kind: Table.CellKind
  /// The number, where the kind is `number`.
  var number: Table.CellNumber?
  /// Whether the number stands in brackets.
  var isBracketed = false

  private init(kind: Table.CellKind, number: Table.CellNumber? = nil) {
    self.kind = kind
    self.number = number
  }

  /// Reads the words of a cell.
  ///
  /// A space may part the thousands of a number where `spaces` allows it, and any noun may stand
  /// behind it where `nouns` does: in a cell that is known to be one, but not in a line of text.
  init(_ bytes: [UInt8], in range: Range<Int>, spaces: Bool = true, nouns: Bool = false) {
    let words = bytes.withoutSpaces(range)
    // Most words have no digit, and so no number in any form.
    let hasDigit = words.contains { ASCII.isDigit(bytes[$0]) }
    if words.isEmpty {
      self.init(kind: .empty)
    } else if hasDigit, let read = Self.number(bytes, words, spaces: spaces, nouns: nouns) {
      self.init(kind: .number, number: read.number)
      isBracketed = read.isBracketed
    } else if Self.isDash(bytes, words) {
      self.init(kind: .dash)
    } else if OpenValue.isWord(bytes, words)
      || hasDigit && OpenValue.isOpenNumber(bytes, words, spaces: spaces)
    {
      self.init(kind: .open)
    } else if hasDigit {
      self.init(kind: Self.isWords(bytes, words) ? .words : .unread)
    } else {
      // A lone `%`, `#` or `€` says what stands below it.
      let isWords = words.contains {
        ASCII.isLetter(bytes[$0]) || bytes[$0] >= 0xC3 || Self.signs.contains(bytes[$0])
      }
      self.init(kind: isWords ? .words : .unread)
    }
  }

  /// Reads the words of a cell as a passage has them.
  init(_ passage: Passage) {
    self.init(passage.bytes, in: 0..<passage.bytes.count, nouns: true)
  }

  /// Signs that name a unit.
  private static let signs = Array("%#$".utf8)

  /// The number that words are and nothing else, and whether it stands in brackets.
  static func number(
    _ bytes: [UInt8], _ words: Range<Int>, spaces: Bool, nouns: Bool = false
  ) -> (number: Table.CellNumber, isBracketed: Bool)? {
    guard words.count <= 48 else { return nil }
    var reading = CellNumberWords(bytes, words, spaces: spaces, nouns: nouns)
    return reading.read()
  }

  /// A dash, perhaps behind a currency's sign: `-`, `–`, `--`, `€ -`.
  private static func isDash(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count <= 10 else { return false }
    var at = range.lowerBound
    var dashes = 0
    while at < range.upperBound {
      if let length = CellSign.dash(bytes, at) {
        dashes += 1
        at += length
      } else if bytes.has("€", at: at) {
        at += 3
      } else if let length = bytes.space(at: at) {
        at += length
      } else {
        return false
      }
    }
    return dashes == 1 || dashes == 2
  }

  /// Whether words with digits say something that is no value: `Artikel 12`, `2013-2014`.
  private static func isWords(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let letters = range.count { ASCII.isLetter(bytes[$0]) }
    // `(m2)` over a column is no value either.
    let first = range.first { bytes[$0] != UInt8(ascii: "(") } ?? range.lowerBound
    if ASCII.isLetter(bytes[first]) { return true }
    return letters > 3 && letters * 2 > range.count || OpenValue.isPeriod(bytes, range)
  }
}
