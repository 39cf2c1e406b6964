internal import DutchText
internal import LetterModel

/// Reads a table's numbers the English way where some can be read no other way.
///
///     433,162   731,930   1,165,092     two commas: in this table a comma parts thousands
///      32,105    32,298   1,239,310
enum EnglishNumbers {
  /// Reads commas as those of thousands in all cells.
  static func apply(to rows: inout [Table.Row]) {
    guard isEnglish(rows) else { return }
    for row in rows.indices {
      for column in rows[row].cells.indices {
        guard let number = rows[row].cells[column].number,
          number.range.upperBound <= rows[row].cells[column].passage.bytes.count
        else { continue }
        let digits = rows[row].cells[column].passage.bytes[number.range]
        guard let value = thousands(digits) else { continue }
        let isNegative = number.value.coefficient < 0
        rows[row].cells[column].number?.value = isNegative ? value.negated : value
      }
    }
  }

  /// Whether some number has two commas and none has a comma that does not part thousands.
  private static func isEnglish(_ rows: [Table.Row]) -> Bool {
    var hasTwo = false
    for row in rows {
      for cell in row.cells {
        let bytes = cell.passage.bytes
        guard bytes.contains(UInt8(ascii: ",")), bytes.contains(where: ASCII.isDigit) else {
          continue
        }
        guard cell.kind == .number || cell.kind == .unread else { continue }
        let commas = bytes.count { $0 == UInt8(ascii: ",") }
        if commas > 1 { hasTwo = true }
        let digits = bytes.filter { ASCII.isDigit($0) || $0 == UInt8(ascii: ",") }
        guard groups(digits[...]) != nil else { return false }
      }
    }
    return hasTwo
  }

  /// The value of digits whose commas part thousands; `nil` where they do not, or there are none.
  private static func thousands(_ printed: ArraySlice<UInt8>) -> PrintedNumber? {
    let digits = printed.filter { ASCII.isDigit($0) || $0 == UInt8(ascii: ",") }
    guard digits.contains(UInt8(ascii: ",")), !printed.contains(UInt8(ascii: ".")) else {
      return nil
    }
    return groups(digits[...]).map { PrintedNumber($0) }
  }

  private static func groups(_ digits: ArraySlice<UInt8>) -> Int? {
    let parts = digits.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard let first = parts.first, (1...3).contains(first.count), digits.count < 18,
      parts.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return parts.joined().reduce(0) { $0 * 10 + Int($1 & 15) }
  }
}
