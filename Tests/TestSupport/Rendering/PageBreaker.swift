/// Parts lines over pages and puts the notes that a page calls at its foot.
struct PageBreaker {
  /// The lines of one page.
  struct Page {
    var body: [String] = []
    var notes: [String] = []
  }

  /// The lines on a page.
  let capacity: Int
  /// The lines of each note.
  let notes: [(number: Int, lines: [String])]

  /// The pages; a sentence goes on overleaf where a page is full.
  func pages(of lines: [PageLine]) -> [Page] {
    var pages: [Page] = []
    var page = Page()
    var group: [PageLine] = []
    for line in lines {
      group.append(line)
      if line.staysWithNext { continue }
      let called = group.flatMap { line in line.marks.flatMap { mark in noteLines(mark) } }
      let taken = page.body.count + page.notes.count
      if !page.body.isEmpty, taken + group.count + called.count > capacity {
        pages.append(page)
        page = Page()
      }
      // A page does not begin with an empty line.
      if !page.body.isEmpty || group.contains(where: { !$0.text.isEmpty }) {
        page.body += group.map(\.text)
      }
      page.notes += called
      group = []
    }
    page.body += group.map(\.text)
    if !page.body.isEmpty { pages.append(page) }
    return pages
  }

  private func noteLines(_ number: Int) -> [String] {
    notes.first { $0.number == number }?.lines ?? []
  }
}
