internal import Driver
internal import Finding
internal import LetterModel
internal import Pages
internal import ReferenceGraph

/// A letter that an article was compared with.
struct ComparedLetter {
  /// The file as the user named it.
  let file: String
  /// What its page is called; `nil` where no pages are made.
  let summary: LetterSummary?
}

/// The folder that the pages of a comparison are written to: the article, and the letters that are
/// quoted beside it.
struct ComparisonFolder {
  /// Where it stands.
  let path: FilePath

  /// Writes the pages, reading the letters that are quoted once more.
  func write(
    _ article: ReadLetter, _ findings: [ArticleFinding], _ letters: [ComparedLetter],
    in language: Language, by run: inout LetterRun
  ) throws {
    var quoted: [Int: [ArticleFinding.Evidence]] = [:]
    for evidence in findings.flatMap(ComparisonPages.shown(of:)) {
      quoted[evidence.letter, default: []].append(evidence)
    }
    let order = quoted.keys.sorted()
    var pages = ComparisonPages(
      letters: order.compactMap { letters[$0].summary }, in: language)
    let source = run
    try run.attempt { () throws(SystemFailure) in
      let folder = ReportFolder(path: path)
      try folder.make()
      for index in order {
        guard let id = letters[index].summary?.id,
          let read = source.reread(letters[index].file, until: .checks)
        else { continue }
        let pictures = PDFPictures.pictures(
          of: read.letter.source.fileBytes, pages: ReportPages.pagesToDraw(of: read))
        let files = pages.files(
          of: read, id: id, quoting: quoted[index] ?? [], pictures: pictures)
        for file in files { try folder.write(file) }
      }
      for file in pages.files(of: article, findings, letters: letters.count) {
        try folder.write(file)
      }
      FileWriter.writeError("griffier: \(folder.firstPage)")
    }
  }
}
