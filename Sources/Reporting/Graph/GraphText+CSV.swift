extension GraphText {
  /// Appends one row of CSV (RFC 4180).
  ///
  /// A cell that a spreadsheet would take for a formula gets an apostrophe in front.
  mutating func append(csv cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { append(",") }
      append(Self.quoted(Self.guarded(cell)))
    }
    append("\r\n")
  }

  /// A cell that no spreadsheet takes for a formula.
  private static func guarded(_ cell: String) -> String {
    switch cell.utf8.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
      "'" + cell
    default: cell
    }
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
