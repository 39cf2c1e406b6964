internal import Driver
internal import LetterModel

/// The table `letters`: a row a letter.
struct LetterRows: RecordTable {
  let name = "letters"
  let summary = "A letter or another paper: its file and its head."
  let columns: [RecordColumn] = [
    .init("id"), .init("file"), .init("layout"), .init("encoding"), .init("bytes", .integer),
    .init("sha256"), .init("partial", .integer), .init("identifier"), .init("title"),
    .init("kind"), .init("date", .date), .init("year", .integer), .init("sender"),
    .init("addressee"), .init("place"), .init("chamber"), .init("session_year"),
    .init("dossier"), .init("number"), .init("subject"), .init("kenmerk"),
    .init("submitted", .date), .init("answered", .date),
  ]

  func addRows(of letter: TabledLetter, to rows: inout RecordRows) {
    let source = letter.read.letter.source
    let header = letter.read.letter.header
    let dossier = header.dossiers.first?.value
    let digest = letter.read.digest.hexadecimal
    rows.append([
      .text(letter.id), .text(source.file), .text(letter.read.letter.layout.rawValue),
      .text(source.encoding.rawValue), .integer(source.fileBytes.count), RecordValue(digest),
      .integer(letter.read.letter.isPartial ? 1 : 0), RecordValue(header.identifier?.value),
      RecordValue(header.subject?.value ?? dossier?.title), RecordValue(header.kind?.value),
      RecordValue(header.date?.value.description), RecordValue(header.date?.value.year),
      RecordValue(header.sender?.value), RecordValue(header.addressee?.value),
      RecordValue(header.place?.value), RecordValue(header.chamber?.value.rawValue),
      RecordValue(header.sessionYear?.value), RecordValue(dossier?.label),
      RecordValue(header.number?.value), RecordValue(header.subject?.value),
      RecordValue(header.kenmerk?.value), RecordValue(header.submitted?.value.description),
      RecordValue(header.answered?.value.description),
    ])
  }
}

extension LetterHeader.Dossier {
  /// `34352`, or `36200-XV` where it has a suffix.
  var label: String { suffix.map { "\(number)-\($0)" } ?? number }
}
