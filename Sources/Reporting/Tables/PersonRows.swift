internal import Driver
internal import LetterModel

/// The table `persons`: a row for everyone who signed a letter or answered its questions.
struct PersonRows: RecordTable {
  let name = "persons"
  let summary = "Who signed a letter (signed) or answered its questions (answered)."
  let columns: [RecordColumn] = [
    .letter, .init("part"), .init("role"), .init("name"),
  ]

  func addRows(of letter: TabledLetter, to rows: inout RecordRows) {
    let header = letter.read.letter.header
    for (part, persons) in [("signed", header.signatories), ("answered", header.answeredBy)] {
      for person in persons.map(\.value) {
        rows.append([
          .row(0), .text(part), RecordValue(person.role), RecordValue(person.name),
        ])
      }
    }
  }
}
