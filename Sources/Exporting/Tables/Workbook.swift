internal import CXLSXWriter
internal import LetterModel
internal import Reporting

/// Writes sheets into an xlsx file, with the library libxlsxwriter.
enum Workbook {
  /// A sheet of Excel has no more rows, and a cell no more characters.
  private static let mostRows = 1_048_576
  private static let longest = 32_767

  /// Writes a file.
  ///
  /// - Returns: why it could not be written; `nil` where it was.
  static func write(_ sheets: [WorkbookSheet], to path: String) -> String? {
    guard let workbook = unsafe workbook_new(path) else { return "there is no memory" }
    let bold = unsafe workbook_add_format(workbook)
    unsafe format_set_bold(bold)
    for sheet in sheets {
      guard let page = unsafe workbook_add_worksheet(workbook, sheet.name) else {
        unsafe workbook_close(workbook)
        return "the sheet \(sheet.name) can not be added"
      }
      for (row, values) in sheet.rows.prefix(mostRows).enumerated() {
        for (column, value) in values.enumerated() {
          unsafe write(
            value, to: page, row: UInt32(row), column: UInt16(clamping: column),
            row == 0 ? bold : nil)
        }
      }
      unsafe worksheet_freeze_panes(page, 1, 0)
    }
    let code = unsafe workbook_close(workbook)
    guard code != LXW_NO_ERROR else { return nil }
    return unsafe lxw_strerror(code).map { unsafe String(cString: $0) } ?? "error \(code.rawValue)"
  }

  @unsafe
  private static func write(
    _ value: RecordValue, to page: UnsafeMutablePointer<lxw_worksheet>, row: UInt32,
    column: UInt16, _ format: UnsafeMutablePointer<lxw_format>?
  ) {
    switch value {
    case .null: break
    case .integer(let number), .row(let number):
      unsafe worksheet_write_number(page, row, column, Double(number), format)
    case .number(let number):
      unsafe worksheet_write_number(page, row, column, approximate(number), format)
    case .text(let text):
      unsafe worksheet_write_string(page, row, column, clean(text), format)
    }
  }

  /// The nearest number that a spreadsheet holds.
  private static func approximate(_ number: PrintedNumber) -> Double {
    Double(JSONByteWriter.text(of: number)) ?? Double(number.coefficient)
  }

  /// Text that XML and Excel can hold: no control characters, and no more of it than fits.
  private static func clean(_ text: String) -> String {
    let scalars = text.unicodeScalars.filter { $0.value >= 0x20 || $0 == "\n" || $0 == "\t" }
    var clean = ""
    var count = 0
    for scalar in scalars {
      count += scalar.value > 0xFFFF ? 2 : 1
      guard count <= longest else { break }
      clean.unicodeScalars.append(scalar)
    }
    return clean
  }
}
