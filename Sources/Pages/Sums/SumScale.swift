internal import Checking
internal import Extraction
internal import LetterModel

/// Writes the numbers of a sum as the table prints them, where its unit scales all of them.
struct SumScale {
  /// The unit as written: `x € 1.000`; `nil` where nothing is scaled.
  let unit: String?
  private let shift: Int

  /// How the numbers of a check are printed.
  init(of check: Verification, in view: LetterView) {
    var tables: Set<Int> = []
    for figure in check.operands.map(\.figure) + [check.statedFigure] {
      guard let figure, view.records.figures.indices.contains(figure),
        case .cell(let table, _, _) = view.records.figures[figure].place
      else {
        (unit, shift) = (nil, 0)
        return
      }
      tables.insert(table)
    }
    guard tables.count == 1, let table = tables.first,
      let factor = view.letter.tables[table].unitFactor, let zeros = Self.zeros(in: factor)
    else {
      (unit, shift) = (nil, 0)
      return
    }
    unit = view.letter.tables[table].unit
    shift = zeros
  }

  /// A number as the table prints it.
  func text(_ number: PrintedNumber?) -> String {
    guard let number else { return "?" }
    return NumberText.text(PrintedNumber(number.coefficient, exponent: number.exponent - shift))
  }

  /// A number without its sign and without zeros at the end of its decimals.
  func size(_ number: PrintedNumber) -> String {
    var number = number.coefficient < 0 ? number.negated : number
    while number.exponent - shift < 0, number.coefficient % 10 == 0, number.coefficient != 0 {
      number.coefficient /= 10
      number.exponent += 1
    }
    return text(number)
  }

  /// 3 for 1.000; `nil` for what is no power of ten.
  private static func zeros(in factor: Int) -> Int? {
    guard factor >= 1 else { return nil }
    var (rest, zeros) = (factor, 0)
    while rest % 10 == 0 {
      rest /= 10
      zeros += 1
    }
    return rest == 1 ? zeros : nil
  }
}
