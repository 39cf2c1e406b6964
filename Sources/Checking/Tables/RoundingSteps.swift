internal import DutchText
internal import LetterModel

/// The steps that the numbers of a table's columns are rounded to although they print all digits.
///
///     12.000   8.000   131.000      in thousands, and no sum of them is exact to 1
///     140.200  17.100  157.200      in hundreds
///     30.075   55.850   21.015      in fives, as where persons are counted and may not be known
struct RoundingSteps: Sendable {
  /// One for each column; `nil` where its numbers are what they print.
  let steps: [PrintedNumber?]

  init(of table: Table, headers: [LabelText]) {
    let fives = RoundingSteps.isRoundedToFive(table) ? RoundingSteps.fiveOrTen(table) : nil
    let inHundreds = RoundingSteps.isInHundreds(table)
    steps = headers.indices.map { column in
      RoundingSteps.thousands(column, of: table)
        ?? (inHundreds ? RoundingSteps.hundreds(column, of: table) : nil)
        ?? fives
        ?? (RoundingSteps.isRoundedToFive(column: column, of: table)
          ? PrintedNumber(5) : nil)
    }
  }

  /// Thousands or millions, where three numbers or more of a column are whole ones.
  private static func thousands(_ column: Int, of table: Table) -> PrintedNumber? {
    var least = 18
    var count = 0
    for value in values(column, of: table) {
      least = min(least, zeros(of: value))
      guard least >= 3 else { return nil }
      count += 1
    }
    return count > 2 ? PrintedNumber(1, exponent: min(least / 3 * 3, 6)) : nil
  }

  /// Whether all numbers of a table of amounts end in two zeros, but for one in twenty that was misread.
  ///
  /// Of twelve numbers by chance none does in most tables.
  private static func isInHundreds(_ table: Table) -> Bool {
    guard !table.isOfMoney else { return false }
    var (count, others) = (0, 0)
    for column in table.columns.indices {
      for value in values(column, of: table) {
        count += 1
        if zeros(of: value) < 2 { others += 1 }
      }
    }
    return count >= 12 && others * 20 <= count
  }

  /// Hundreds, where all numbers of a column but one at most are whole ones.
  private static func hundreds(_ column: Int, of table: Table) -> PrintedNumber? {
    let zeros = values(column, of: table).map(zeros)
    return zeros.count > 2 && zeros.count { $0 < 2 } < 2 ? PrintedNumber(1, exponent: 2) : nil
  }

  /// Whether all numbers of a table end in 0 or 5.
  ///
  /// Of twelve numbers by chance all do once in four thousand tables. Money is not rounded so: budgets
  /// are made of round amounts.
  private static func isRoundedToFive(_ table: Table) -> Bool {
    guard !table.isOfMoney else { return false }
    var count = 0
    for row in table.rows {
      for cell in row.cells {
        guard let number = cell.number, number.value.coefficient != 0, !number.isPercentage,
          !cell.isYear
        else { continue }
        guard number.value.exponent == 0, number.value.coefficient % 5 == 0 else { return false }
        count += 1
      }
    }
    return count >= 12
  }

  /// Fives, or tens where no number ends in a five; one five among tens is neither.
  private static func fiveOrTen(_ table: Table) -> PrintedNumber? {
    let fives = table.columns.indices.reduce(0) { count, column in
      count + values(column, of: table).count { $0.coefficient % 10 != 0 }
    }
    return fives == 0 ? PrintedNumber(1, exponent: 1) : fives > 1 ? PrintedNumber(5) : nil
  }

  /// Whether the numbers of a column are rounded to five: five of them or more, of which two end in 5.
  private static func isRoundedToFive(column: Int, of table: Table) -> Bool {
    let values = values(column, of: table)
    return values.count >= 5 && values.allSatisfy { $0.exponent == 0 && $0.coefficient % 5 == 0 }
      && values.count { $0.coefficient % 10 != 0 } > 1 && !isOfPercentages(column, of: table)
  }

  private static func isOfPercentages(_ column: Int, of table: Table) -> Bool {
    table.rows.contains { row in
      column < row.cells.count && row.cells[column].number?.isPercentage == true
    }
  }

  /// The numbers of a column that are not zero and no years.
  private static func values(_ column: Int, of table: Table) -> [PrintedNumber] {
    table.rows.compactMap { row in
      guard column < row.cells.count, let number = row.cells[column].number,
        number.value.coefficient != 0, !row.cells[column].isYear
      else { return nil }
      return number.value
    }
  }

  /// The power of ten of the last digit that is not zero.
  private static func zeros(of value: PrintedNumber) -> Int {
    var (coefficient, exponent) = (value.coefficient, value.exponent)
    while coefficient % 10 == 0 {
      coefficient /= 10
      exponent += 1
    }
    return exponent
  }
}

extension Table {
  /// Whether its unit line says that it is about money: `x € 1 mln.`, `in miljoenen euro's`.
  var isOfMoney: Bool {
    // Persons and houses are not counted in millions.
    if let unitFactor, unitFactor >= 1_000_000 { return true }
    guard let unit = unit.map({ LabelText(Array($0.utf8)) }) else { return false }
    return unit.contains("€") || unit.hasWord(startingWith: "eur")
  }
}
