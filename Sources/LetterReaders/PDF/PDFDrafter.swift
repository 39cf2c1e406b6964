internal import LetterModel

/// Makes a draft of the words and boxes of a PDF's pages.
///
/// Where words stand decides what belongs together: rows, columns of text, the letterhead's column. The text
/// that is made of it goes the way of every text with pages.
struct PDFDrafter {
  private let pages: BoxPages
  private let rows: [[BoxRow]]
  private let measures: BoxMeasures

  init(of pages: BoxPages) {
    self.pages = pages
    let finder = BoxRowFinder(pages)
    rows = pages.pages.map { page in
      let runs = finder.runs(of: page)
      let columns = BoxColumns(page, of: pages)
      guard let column = BoxSideColumn.left(of: runs, on: page, of: pages) else {
        return columns.parts(of: runs).flatMap(finder.rows)
      }
      var side = finder.rows(of: runs.filter { $0.box.left >= column })
      for row in side.indices { side[row].part = .side }
      return side + columns.parts(of: runs.filter { $0.box.left < column }).flatMap(finder.rows)
    }
    measures = BoxMeasures(of: rows, in: pages)
  }

  /// The draft of the letter.
  ///
  /// - Throws: where no page has a word.
  func draft(of file: SourceFile) throws(ReadError) -> LetterDraft {
    guard !pages.words.isEmpty else {
      throw ReadError(
        .empty,
        Message(
          english: "no page of the PDF has text: its pages may be pictures",
          dutch: "geen bladzijde van de pdf heeft tekst: het zijn misschien plaatjes"))
    }
    let text = BoxText(of: pages, rows: rows, measures)
    let source = SourceText(
      file: file.name, pdf: file.bytes, utf8: text.bytes,
      places: PagePlaces(words: text.words, pages: text.pages))
    var lines = lines(of: text, in: source)
    let notes = notes(in: &lines, of: text)
    var draft = PageTextReader.draft(of: lines, notes: notes, in: source)
    draft.diagnostics += pages.diagnostics
    draft.isPartial = !pages.empty.isEmpty || pages.isCut
    return draft
  }

  /// The notes at the foot of the pages; their marks are known where there are notes at all.
  private func notes(in lines: inout PageLines, of text: BoxText) -> [PageNote] {
    let all = Array(rows.joined())
    guard lines.lines.count == all.count else { return [] }
    var finder = BoxNotes(
      heights: all.map(\.height), beginRaised: text.beginRaised, body: measures.height,
      marks: text.marks, text: text.bytes)
    finder.find(in: &lines.lines)
    if !finder.notes.isEmpty { lines.marks = text.marks }
    return finder.notes
  }

  /// The lines of the text, with what their rows say of them.
  private func lines(of text: BoxText, in source: SourceText) -> PageLines {
    var page = PageLines(source)
    let all = Array(rows.joined())
    guard page.lines.count == all.count else { return page }
    page.places = WordPlaces(words: text.placed, letter: max(1, measures.letter / 100))
    for index in page.lines.indices {
      page.lines[index].gap = text.gaps[index]
      page.lines[index].isTight = false
      page.lines[index].isLarge = all[index].height * 100 > measures.height * 115
      page.lines[index].beginsColumn = index > 0 && all[index].box.bottom <= all[index - 1].box.top
    }
    PageSpacing.countPages(of: &page, in: source.text)
    for (index, row) in all.enumerated() where page.lines[index].role == .words {
      switch row.part {
      case .body: break
      case .side: page.lines[index].role = .sideLetterhead
      case .turned: page.lines[index].role = .furniture
      }
    }
    for index in BoxFurniture(rows: rows, text: source.text, lines: page.lines).lines
    where page.lines[index].role == .words {
      page.lines[index].role = .furniture
    }
    return page
  }
}
