internal import Checking
internal import Extraction
internal import LetterModel

/// A sum as it is written on paper: a line for each number, what comes out, what the letter states.
struct SumRows {
  /// One line.
  struct Row {
    /// `+`, `−`, `:`; empty on the first line.
    var sign = ""
    /// The number.
    var number: String
    /// What it is: the label of its row, its unit.
    var name: Message?
    /// The index of its figure in the letter.
    var figure: Int?
    /// What the line is.
    var role = Role.part
    /// Whether its figure is the likeliest mistake.
    var isBlamed = false
  }

  /// What a line is.
  enum Role: String {
    case part, result, stated
  }

  /// The lines; empty where words say what the numbers cannot.
  let rows: [Row]

  /// The sum of a check.
  init(of check: Verification, in view: LetterView) {
    let scale = SumScale(of: check, in: view)
    let names = OperandNames(of: check, in: view)
    var rows: [Row] = []
    for (index, operand) in check.operands.enumerated() {
      var row = Row(number: scale.text(operand.value.map(\.withoutSign)), figure: operand.figure)
      row.name = names.name(of: operand.figure)
      row.sign = Self.sign(of: operand, at: index, in: check.operation)
      switch check.operation {
      case .complement: row.number += " %"
      case .product where index == 0: row.number += " %"
      case .weighted where operand.factor != PrintedNumber(1):
        row.number += " × " + Self.weight(operand.factor)
      case .difference, .share, .growth, .product, .restatement:
        row.number = scale.text(operand.value)
        if check.operation == .product, index == 0 { row.number += " %" }
      default: break
      }
      rows.append(row)
    }
    guard check.statement == nil, check.operation != .citation, !rows.isEmpty,
      let stated = check.stated
    else {
      self.rows = []
      return
    }
    let unit = [.share, .growth, .complement].contains(check.operation) ? " %" : ""
    if let computed = check.computed, check.operation != .restatement,
      check.verdict != .exact || check.operands.count > 1
    {
      rows.append(
        Row(
          sign: "=", number: (computed.coefficient < 0 ? "−" : "") + scale.size(computed) + unit,
          name: Self.computed, role: .result))
    }
    rows.append(
      Row(
        number: scale.text(stated) + unit,
        name: check.isOwed
          ? Self.owed : check.operation == .restatement ? Self.elsewhere : Self.stated,
        figure: check.statedFigure, role: .stated))
    if check.verdict == .contradiction {
      let blamed = check.culprit ?? check.statedFigure
      for at in rows.indices where rows[at].figure == blamed { rows[at].isBlamed = blamed != nil }
    }
    self.rows = rows
  }

  private static func sign(
    of operand: Verification.Operand, at index: Int, in operation: Verification.Operation
  ) -> String {
    switch operation {
    case .sum, .complement, .weighted:
      let isMinus = (operand.sign < 0) != ((operand.value?.coefficient ?? 0) < 0)
      return isMinus ? "−" : index == 0 ? "" : "+"
    case .difference: return index == 0 ? "" : "−"
    case .share: return index == 0 ? "" : ":"
    case .product: return index == 0 ? "" : "×"
    case .growth: return index == 0 ? "" : "→"
    case .restatement, .comparison, .citation: return ""
    }
  }

  /// A factor of 0,742 is a share of 74,2 %.
  private static func weight(_ factor: PrintedNumber) -> String {
    guard factor.exponent < 0 else { return NumberText.text(factor) }
    return NumberText.text(
      PrintedNumber(factor.coefficient, exponent: factor.exponent + 2)) + " %"
  }

  private static let computed = Message(english: "comes out", dutch: "komt eruit")
  private static let stated = Message(english: "the letter states", dutch: "noemt de brief")
  private static let owed = Message(english: "should come out", dutch: "hoort eruit te komen")
  private static let elsewhere = Message(english: "in another place", dutch: "op een andere plaats")
}

extension PrintedNumber {
  /// The number without its sign.
  fileprivate var withoutSign: PrintedNumber { coefficient < 0 ? negated : self }
}
