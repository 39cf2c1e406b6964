internal import LetterModel

/// Decides which notes belong to a table and which to the letter's own series.
///
/// A note right below a table is the table's where its number does not go on in the letter's
/// series (`1` after the letter's note 3), or where it is no number at all (`*`, `a`). A series that
/// begins with `i` is in Roman numerals, and digits are none of it.
struct NoteScopes {
  /// Sets the scope of every note.
  static func decide(in letter: inout WorkingLetter) {
    let tables = tablesAbove(in: letter)
    let numbers = numbers(in: letter, below: tables)
    var lastBelowText: [Int: Int] = [:]
    for index in letter.notes.indices where tables[index] == nil {
      if let number = numbers[index] { lastBelowText[number] = index }
    }
    var expected = 1
    for index in letter.notes.indices {
      let number = numbers[index]
      guard let table = tables[index] else {
        if let number { expected = number + 1 }
        continue
      }
      // A later note under running text may claim the number for the letter's series.
      let isTaken =
        (lastBelowText[expected] ?? -1) > index || isRepeated(index, below: tables, in: letter)
      if number == expected, !isTaken {
        expected += 1
      } else {
        letter.notes[index].scope = .table(table)
      }
    }
  }

  /// The number of each note in the letter's own series.
  private static func numbers(in letter: WorkingLetter, below tables: [Int?]) -> [Int?] {
    let first = letter.notes.indices.first { tables[$0] == nil }
    guard let first, letter.notes[first].marker == "i" else { return letter.notes.map(\.number) }
    return letter.notes.map { RomanNumeral.value(of: $0.marker) }
  }

  /// Whether a note below the same table has the same number: the table's notes come first, the
  /// page's after them.
  private static func isRepeated(
    _ index: Int, below tables: [Int?], in letter: WorkingLetter
  ) -> Bool {
    var next = index + 1
    while next < letter.notes.count, tables[next] == tables[index], next - index < 40 {
      if letter.notes[next].number == letter.notes[index].number { return true }
      next += 1
    }
    return false
  }

  /// The table that each note follows with nothing but notes and furniture in between.
  private static func tablesAbove(in letter: WorkingLetter) -> [Int?] {
    var tables = [Int?](repeating: nil, count: letter.notes.count)
    var above: Int?
    var note = 0
    for index in letter.blocks.indices {
      let kind = letter.blocks[index].kind
      if let table = letter.blocks[index].table {
        above = table
      } else if kind == .footnote {
        while note < letter.notes.count, letter.notes[note].block < index { note += 1 }
        if note < letter.notes.count, letter.notes[note].block == index { tables[note] = above }
      } else if kind != .furniture {
        above = nil
      }
    }
    return tables
  }
}
