internal import DutchText
internal import LetterModel

/// What tells a cell from the others of a letter: the words of its row and of its column.
///
///     | Regio  | Stand 31 december 2022 |      Noord, eind 2022
///     | Noord  |                  4.310 |
///
/// The balance at the end of a year is the one at the beginning of the next.
struct CellKey: Hashable, Sendable {
  /// The number of the words of the row.
  let row: Int
  /// The number of the words of the column.
  let column: Int
}

/// The words of the lines of a letter's tables, in lower case and without marks, each with a number.
struct LineWords {
  private var numbers: [[UInt8]: Int] = [:]
  /// Whether the words of a number name a moment between two years.
  private(set) var isMoment: [Bool] = []
  /// Whether they name a year.
  private(set) var hasYear: [Bool] = []

  /// The number of the words of a label; `nil` where it says nothing.
  ///
  /// The year of the caption tells which `beginstand` is meant.
  mutating func number(of label: LabelText, captionYear: Int?) -> Int? {
    let words = LineWords.words(label, captionYear: captionYear)
    if words.isEmpty { return nil }
    if let known = numbers[words] { return known }
    let number = numbers.count
    numbers[words] = number
    isMoment.append(words.starts(with: "eind ".utf8))
    hasYear.append(LabelText(words).year != nil)
    return number
  }

  private static func words(_ label: LabelText, captionYear: Int?) -> [UInt8] {
    if let year = label.yearEnd(captionYear: captionYear) {
      return Array("eind \(year)".utf8)
    }
    var words: [UInt8] = []
    words.reserveCapacity(label.bytes.count)
    for byte in label.bytes {
      if ASCII.isWord(byte) {
        words.append(byte)
      } else if let last = words.last, last != 0x20 {
        words.append(0x20)
      }
    }
    if words.last == 0x20 { words.removeLast() }
    return words
  }
}

extension LabelText {
  /// The year at whose end a balance is counted: 2022 of `stand per 1 januari 2023`.
  func yearEnd(captionYear: Int?) -> Int? {
    guard
      hasWord("stand") || hasWord("ultimo") || hasWord("primo") || starts(with: "begin")
        || starts(with: "eind") || hasWord("per") || hasWord("voorraad")
    else { return nil }
    if let year {
      if contains("31 dec") || contains("31-12") || hasWord("ultimo") || starts(with: "eind") {
        return year
      }
      let opens = contains("1 jan") || contains("1-1-") || contains("01-01") || hasWord("primo")
      return opens || starts(with: "begin") ? year - 1 : nil
    }
    guard let captionYear else { return nil }
    if starts(with: "eindstand") || starts(with: "eindsaldo") || starts(with: "stand eind") {
      return captionYear
    }
    if starts(with: "beginstand") || starts(with: "beginsaldo") || starts(with: "stand begin") {
      return captionYear - 1
    }
    return nil
  }
}
