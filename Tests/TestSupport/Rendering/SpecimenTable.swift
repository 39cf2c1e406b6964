public import LetterModel

/// A table as a letter means it.
public struct SpecimenTable: Sendable {
  /// A cell: a value as printed, and a mark.
  public struct Cell: Sendable {
    /// The value; `nil` for a blank cell.
    public var value: PrintedNumber?
    /// A mark behind the value.
    public var mark: Mark?

    /// A cell.
    public init(_ value: PrintedNumber?, mark: Mark? = nil) {
      self.value = value
      self.mark = mark
    }
  }

  /// Which note a mark in a cell calls.
  public enum Mark: Sendable, Equatable {
    /// A note of the table's own series.
    case own(Int)
    /// A note that runs on in the letter's series.
    case letter(Int)

    /// The number as printed.
    public var number: Int {
      switch self {
      case .own(let number), .letter(let number): number
      }
    }
  }

  /// A row.
  public struct Row: Sendable {
    /// The words before the cells.
    public var label: String
    /// What it is; a target stands in brackets.
    public var role: Table.Role
    /// One cell a column.
    public var cells: [Cell]

    /// A row.
    public init(_ label: String, role: Table.Role = .data, cells: [Cell]) {
      self.label = label
      self.role = role
      self.cells = cells
    }
  }

  /// `1` of `Tabel 1`.
  public var number: Int
  /// What stands after the number.
  public var caption: String
  /// `x € 1.000` and 1000.
  public var unit: Unit?
  /// What stands over the labels.
  public var labelHeader: String
  /// A path of headers a column.
  public var columns: [[String]]
  /// The rows.
  public var rows: [Row]
  /// The notes of the table's own series, from 1.
  public var notes: [[SpecimenLetter.Inline]]

  /// A unit line.
  public struct Unit: Sendable {
    /// As printed.
    public var text: String
    /// What a cell is multiplied by, as a power of ten.
    public var exponent: Int

    /// A unit line.
    public init(_ text: String, exponent: Int) {
      self.text = text
      self.exponent = exponent
    }
  }

  /// A table.
  public init(
    number: Int, caption: String, unit: Unit? = nil, labelHeader: String, columns: [[String]],
    rows: [Row], notes: [[SpecimenLetter.Inline]] = []
  ) {
    self.number = number
    self.caption = caption
    self.unit = unit
    self.labelHeader = labelHeader
    self.columns = columns
    self.rows = rows
    self.notes = notes
  }

  /// `Tabel 1: Banen naar sector (x 1.000)`.
  public var title: String {
    "Tabel \(number): \(caption)" + (unit.map { " (\($0.text))" } ?? "")
  }
}

extension SpecimenTable.Row {
  /// A cell as printed, its mark left out: `(70.000)`, `‒9,9`, ``.
  public func text(of cell: SpecimenTable.Cell) -> String {
    guard let value = cell.value else { return "" }
    let text = DutchPrinting.text(of: value)
    return role == .target ? "(\(text))" : text
  }
}

/// How a Dutch table prints a number.
public enum DutchPrinting {
  /// `81.117`, `-9,9`.
  public static func text(of value: PrintedNumber) -> String {
    let decimals = max(0, -value.exponent)
    var digits = String(abs(value.coefficient))
    while digits.count <= decimals { digits = "0" + digits }
    let whole = digits.dropLast(decimals)
    var grouped = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { grouped += "." }
      grouped.append(digit)
    }
    let sign = value.coefficient < 0 ? "-" : ""
    return sign + grouped + (decimals > 0 ? "," + digits.suffix(decimals) : "")
  }

  /// A value without the way it was printed: `81117`, `-9.9`, `130000000`.
  public static func plain(_ value: PrintedNumber) -> String {
    guard value.exponent < 0 else {
      return String(value.coefficient)
        + (value.coefficient == 0 ? "" : String(repeating: "0", count: value.exponent))
    }
    var digits = String(abs(value.coefficient))
    while digits.count <= -value.exponent { digits = "0" + digits }
    var decimals = String(digits.suffix(-value.exponent))
    while decimals.last == "0" { decimals.removeLast() }
    let whole = String(digits.dropLast(-value.exponent))
    return (value.coefficient < 0 ? "-" : "") + whole + (decimals.isEmpty ? "" : "." + decimals)
  }
}
