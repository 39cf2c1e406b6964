internal import Driver
internal import Extraction

/// The table `dimensions`: a row a dimension of a claim.
struct DimensionRows: RecordTable {
  let name = "dimensions"
  let summary = "A dimension of a claim: sector is markt."
  let parent = "claims"
  let columns: [RecordColumn] = [
    .letter, .init("claim_key", .row(of: "claims")), .init("name"), .init("value"),
  ]

  func addRows(of letter: TabledLetter, to rows: inout RecordRows) {
    for (index, claim) in letter.read.records.claims.enumerated() {
      for dimension in claim.dimensions {
        rows.append([.row(0), .row(index), .text(dimension.name), .text(dimension.value)])
      }
    }
  }
}
