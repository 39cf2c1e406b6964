extension GraphText {
  /// Appends one row of CSV.
  mutating func append(csv cells: [String]) {
    var csv = CSVText()
    csv.append(cells)
    append(String(decoding: csv.bytes, as: UTF8.self))
  }
}
