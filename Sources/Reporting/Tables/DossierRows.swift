internal import Driver
internal import LetterModel

/// The table `dossiers`: a row a dossier that a letter belongs to.
struct DossierRows: RecordTable {
  let name = "dossiers"
  let summary = "A dossier that a letter belongs to."
  let columns: [RecordColumn] = [
    .letter, .init("dossier"), .init("number"), .init("suffix"), .init("title"),
  ]

  func addRows(of letter: TabledLetter, to rows: inout RecordRows) {
    for dossier in letter.read.letter.header.dossiers.map(\.value) {
      rows.append([
        .row(0), .text(dossier.label), .text(dossier.number), RecordValue(dossier.suffix),
        RecordValue(dossier.title),
      ])
    }
  }
}
