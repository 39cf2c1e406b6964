extension GraphText {
  /// Appends one row of CSV (RFC 4180).
  ///
  /// What a spreadsheet would take for a formula gets an apostrophe in front, also behind a
  /// semicolon: in many countries that parts cells.
  mutating func append(csv cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { append(",") }
      append(Self.quoted(Self.guarded(cell)))
    }
    append("\r\n")
  }

  /// A cell that no spreadsheet takes for a formula.
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
