internal import Driver
internal import Extraction
internal import LetterModel

/// The table `targets`: a row a paper that a citation names.
struct TargetRows: RecordTable {
  let name = "targets"
  let summary = "A paper, law, ruling or page that a citation names, and its address."
  let parent = "citations"
  let columns: [RecordColumn] = [
    .letter, .init("citation_key", .row(of: "citations")), .init("paper"), .init("label"),
    .init("code"), .init("url"), .init("is_paper", .integer), .init("status"), .init("dossier"),
    .init("number"), .init("chamber"), .init("session_year"), .init("pages"), .init("item"),
    .init("alternatives"), .init("text"),
  ]

  func addRows(of letter: TabledLetter, to rows: inout RecordRows) {
    for (index, citation) in letter.read.records.citations.enumerated() {
      for target in citation.targets {
        let paper = target.id.map { PaperIdentifier($0) }
        let dossier = target.dossier.map { number in
          target.suffix.map { "\(number)-\($0)" } ?? number
        }
        let others = target.alternatives.isEmpty ? nil : target.alternatives.joined(separator: " ")
        rows.append([
          .row(0), .row(index), RecordValue(target.id), RecordValue(paper?.label),
          RecordValue(target.code), RecordValue(target.url),
          .integer(paper?.isPaper == true ? 1 : 0),
          .text(target.status.rawValue), RecordValue(dossier),
          RecordValue(target.number), RecordValue(target.chamber?.rawValue),
          RecordValue(target.sessionYear), RecordValue(target.pages), RecordValue(target.item),
          RecordValue(others), letter.words(target.range, at: citation.place),
        ])
      }
    }
  }
}
