internal import DutchText

/// Joins numbers whose thousands a space sets apart, where the columns of a table say that they are one.
///
///     Indieners        554      1 410
///     Overige        1 024        879
///
/// A column is the first part of numbers where each of its values stands one space before three digits
/// of the next column. Numbers of two columns can stand as near; then no row has the second alone, and
/// no second begins with a zero. Where a wider space stands between all other numbers of a row, as some
/// converters write it without aligning them, the space alone says it.
struct SpacedThousands {
  private let text: [UInt8]
  /// The columns whose values are the thousands of the next one's; `nil` where the space alone says it.
  private let thousands: Set<Int>?
  private let places: ColumnFinder

  /// What some rows say; `nil` where no number is to be joined.
  init?(rows: [[PlacedPiece]], in text: [UInt8]) {
    self.text = text
    guard rows.contains(where: { row in row.indices.contains { Self.isPair(row, $0, text) } }),
      !rows.joined().contains(where: { $0.isValue && Self.hasDot($0, text) })
    else { return nil }
    places = ColumnFinder(rows: rows)
    if Self.isSetApart(rows, text) {
      thousands = nil
      return
    }
    var pairs: [Int: Int] = [:]
    var others: Set<Int> = []
    var alone: Set<Int> = []
    var hasZero = false
    for row in rows {
      for at in row.indices where row[at].isValue {
        let column = places.column(of: row[at])
        if Self.isPair(row, at, text), places.column(of: row[at + 1]) == column + 1 {
          pairs[column, default: 0] += 1
          if text[row[at + 1].range.lowerBound] == UInt8(ascii: "0") { hasZero = true }
        } else {
          others.insert(column)
          if at == 0 || !Self.isPair(row, at - 1, text) { alone.insert(column) }
        }
      }
    }
    let found = pairs.keys.filter { !others.contains($0) }
    let isSure = hasZero || found.contains { alone.contains($0 + 1) && pairs[$0, default: 0] > 1 }
    guard isSure, !found.isEmpty else { return nil }
    thousands = Set(found)
  }

  /// A line's pieces with its numbers joined.
  func joined(_ pieces: [PlacedPiece]) -> [PlacedPiece] {
    var joined: [PlacedPiece] = []
    var at = 0
    while at < pieces.count {
      var piece = pieces[at]
      while Self.isPair(pieces, at, text), isThousands(pieces[at]) {
        piece.words += pieces[at + 1].words
        at += 1
      }
      joined.append(piece)
      at += 1
    }
    return joined
  }

  private func isThousands(_ piece: PlacedPiece) -> Bool {
    thousands?.contains(places.column(of: piece)) ?? true
  }

  /// Whether a value that stands one space behind another is always three digits that go on with it, one
  /// of them begins with a zero, and wider spaces stand between the others.
  private static func isSetApart(_ rows: [[PlacedPiece]], _ text: [UInt8]) -> Bool {
    var (hasZero, isWide) = (false, false)
    for row in rows {
      for at in row.indices.dropLast() where row[at].isValue && row[at + 1].isValue {
        if row[at + 1].words[0].isApart {
          isWide = true
        } else if isPair(row, at, text) {
          hasZero = hasZero || text[row[at + 1].range.lowerBound] == UInt8(ascii: "0")
        } else {
          return false
        }
      }
    }
    return hasZero && isWide
  }

  /// Whether a value of one to three digits stands one space before three digits.
  private static func isPair(_ row: [PlacedPiece], _ at: Int, _ text: [UInt8]) -> Bool {
    guard at + 1 < row.count, row[at].isValue, row[at + 1].isValue,
      row[at + 1].words.count == 1, !row[at + 1].words[0].isApart,
      row[at + 1].range.count == 3, row[at + 1].range.allSatisfy({ ASCII.isDigit(text[$0]) })
    else { return false }
    let digits = row[at].range.reversed().prefix { ASCII.isDigit(text[$0]) }.count
    let before = row[at].range.dropLast(digits)
    // A sign may stand before them, and no comma.
    return (1...3).contains(digits) && !before.contains { ASCII.isDigit(text[$0]) }
  }

  /// Whether a dot sets thousands apart, or four digits stand together.
  private static func hasDot(_ piece: PlacedPiece, _ text: [UInt8]) -> Bool {
    var digits = 0
    for at in piece.range {
      digits = ASCII.isDigit(text[at]) ? digits + 1 : 0
      if digits > 3 || text[at] == UInt8(ascii: ".") { return true }
    }
    return false
  }
}
