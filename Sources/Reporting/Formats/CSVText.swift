/// Rows of CSV (RFC 4180), safe to open in a spreadsheet.
///
/// Words that a spreadsheet would take for a formula get an apostrophe in front, also behind a
/// semicolon: in many countries that parts cells. Numbers stand as they are.
public struct CSVText: Sendable {
  /// A cell.
  public enum Cell: Sendable, Equatable {
    /// Words of a letter, or of anybody.
    case words(String)
    /// A number or a date, as this program writes it.
    case number(String)
    /// Nothing.
    case empty

    /// Words, or nothing.
    public init(_ words: String?) { self = words.map(Self.words) ?? .empty }
  }

  /// What was written so far.
  public private(set) var bytes: [UInt8] = []

  /// No rows yet.
  public init() {}

  /// Adds a row.
  public mutating func append(_ cells: [Cell]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      switch cell {
      case .words(let words): bytes += Self.quoted(Self.guarded(words)).utf8
      case .number(let number): bytes += number.utf8
      case .empty: break
      }
    }
    bytes += [0x0D, 0x0A]
  }

  /// Adds a row of words.
  public mutating func append(_ words: [String]) { append(words.map(Cell.words)) }

  /// Words that no spreadsheet takes for a formula.
  private static func guarded(_ cell: String) -> String {
    var guarded: [UInt8] = []
    var startsCell = true
    for byte in cell.utf8 {
      switch byte {
      case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
        if startsCell { guarded.append(UInt8(ascii: "'")) }
      default: break
      }
      guarded.append(byte)
      startsCell = byte == UInt8(ascii: ";")
    }
    return String(decoding: guarded, as: UTF8.self)
  }

  private static func quoted(_ cell: String) -> String {
    let needs = cell.utf8.contains { byte in
      byte == 0x22 || byte == 0x2C || byte == 0x0A || byte == 0x0D
    }
    guard needs else { return cell }
    let doubled = cell.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"")
    return "\"\(doubled)\""
  }
}
