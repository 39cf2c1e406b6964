/// The tables of records, each behind those that its rows name.
public let allRecordTables: [any RecordTable] = [
  LetterRows(),
  DossierRows(),
  PersonRows(),
  BlockRows(),
  TableRows(),
  CellRows(),
  FootnoteRows(),
  MarkRows(),
  ClaimRows(),
  DimensionRows(),
  FigureRows(),
  CitationRows(),
  TargetRows(),
  CheckRows(),
  OperandRows(),
  DiagnosticRows(),
]

/// The rows of one letter in each table of `allRecordTables`, in that order.
public func recordRows(of letter: TabledLetter) -> [RecordRows] {
  allRecordTables.map { table in
    var rows = RecordRows(width: table.columns.count)
    table.addRows(of: letter, to: &rows)
    return rows
  }
}
