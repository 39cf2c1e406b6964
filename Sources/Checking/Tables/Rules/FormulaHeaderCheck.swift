internal import DutchText
internal import LetterModel

/// Recomputes columns whose header is a formula of other columns.
///
///     | Vastgesteld (1) | Mutaties (2) | Stand (3) = (1) + (2) |
///     |         812.450 |       24.310 |               836.760 |
///
/// Budget statements number their columns and print the sum in the header: nothing is left to the
/// numbers. Every name in the formula must be that of one column.
struct FormulaHeaderCheck: TableRule {
  let rule = "table.formula"
  let summary = "a column is what the formula in its header says"

  func findings(in grid: NumberGrid) -> [Finding] {
    guard (3...24).contains(grid.columnCount) else { return [] }
    return grid.headers.indices.flatMap { column -> [Finding] in
      guard grid.headers[column].bytes.contains(UInt8(ascii: "=")), !grid.isShareColumn(column),
        let formula = ColumnFormula(grid.headers[column].bytes),
        let sum = sum(formula, of: column, in: grid)
      else { return [] }
      return sum.findings(basis: .bareTotal, in: grid)
    }
  }

  private func sum(_ formula: ColumnFormula, of column: Int, in grid: NumberGrid) -> LineSum? {
    var sum = LineSum(direction: .columns, total: column, parts: [])
    for term in formula.terms {
      let named = grid.headers.indices.filter { other in
        other != column && isNamed(other, term.name, in: grid)
      }
      guard named.count == 1 else { return nil }
      if term.isMinus { sum.minus.append(named[0]) } else { sum.parts.append(named[0]) }
    }
    return sum.parts.isEmpty ? nil : sum
  }

  /// Whether a column is called so: `(1)` in its header, or `1` as a header of its own, or the
  /// left side of its own formula.
  private func isNamed(_ column: Int, _ name: UInt8, in grid: NumberGrid) -> Bool {
    let header = grid.headers[column].bytes
    let own = header.firstIndex(of: UInt8(ascii: "=")).map { header[..<$0] } ?? header[...]
    if ColumnFormula.lastName(in: own) == name { return true }
    return grid.table.columns[column].contains { path in
      path.bytes.count == 1 && path.bytes[0] | 0x20 == name
    }
  }
}

/// The right side of `(3) = (1) + (2)`.
struct ColumnFormula: Sendable {
  /// A column with its sign.
  struct Term: Sendable, Equatable {
    var name: UInt8
    var isMinus: Bool
  }

  /// Two or more.
  let terms: [Term]

  /// Reads the formula after the last `=` of a header in lower case.
  init?(_ header: [UInt8]) {
    guard let equals = header.lastIndex(of: UInt8(ascii: "=")) else { return nil }
    var terms: [Term] = []
    var isMinus = false
    var expectsName = true
    var at = equals + 1
    while at < header.count {
      let byte = header[at]
      switch byte {
      case 0x20, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"): at += 1
      case UInt8(ascii: "+"), UInt8(ascii: "-"), 0xE2:
        guard !expectsName else { return nil }
        isMinus = byte != UInt8(ascii: "+")
        expectsName = true
        // U+2212 minus and U+2013 en dash have three bytes.
        at += byte == 0xE2 ? 3 : 1
      default:
        let isAlone = at + 1 >= header.count || !ASCII.isWord(header[at + 1])
        guard expectsName, isAlone, ASCII.isDigit(byte) || ASCII.isLetter(byte) else { return nil }
        terms.append(Term(name: byte, isMinus: isMinus))
        expectsName = false
        at += 1
      }
    }
    guard terms.count > 1, !expectsName else { return nil }
    self.terms = terms
  }

  /// The name in brackets at the end of a header: `Vastgestelde begroting (1)`.
  static func lastName(in header: ArraySlice<UInt8>) -> UInt8? {
    guard let close = header.lastIndex(where: { $0 != 0x20 }), header[close] == UInt8(ascii: ")"),
      close - 2 >= header.startIndex, header[close - 2] == UInt8(ascii: "(")
    else { return nil }
    return header[close - 1]
  }
}
