internal import Reporting

/// A sheet of a workbook: a name and rows.
struct WorkbookSheet {
  /// Its name, which no other sheet has.
  var name: String
  /// Its rows, the first with names of columns.
  var rows: [[RecordValue]]

  /// A name that spreadsheets take: at most 31 characters, without those that they forbid.
  static func name(_ words: String, among names: inout UniqueNames) -> String {
    let allowed = String(words.map { "[]:*?/\\'".contains($0) ? "-" : $0 })
    // Room for what is added to a name that is taken; case makes no difference to spreadsheets.
    return names.name(String(allowed.prefix(26)).lowercased(), mark: " ")
  }
}
