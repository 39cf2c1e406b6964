import LetterModel
import TestSupport
import Testing

/// The notes of reports, audit letters and written questions: where their mark stands, and their text.
struct DocumentNoteTests {
  @Test func `notes of documents have their mark and their text`() {
    var shelf = DocumentShelf()
    var scores: [String: (Score, Score)] = [:]
    var skipped = 0
    for (path, lines) in DocumentGold.documents(of: "notes") {
      guard let letter = shelf.letter(path) else {
        skipped += lines.count
        continue
      }
      let kind = String(path.split(separator: "/").dropLast().last ?? "")
      var (marks, notes) = scores[kind] ?? (Score(), Score())
      for line in lines {
        let (mark, note) = (Int(line[1]) ?? -1, Int(line[3]) ?? -1)
        let marked = letter.footnotes.filter { footnote in
          footnote.marker == line[2]
            && footnote.calls.contains { $0.span.pieces.contains { $0.contains(mark) } }
        }
        let isWhole = marked.contains { footnote in
          footnote.block.map {
            abs(letter.blocks[$0].span.start - note) <= line[2].utf8.count + 3
          } ?? false
        }
        let place = "\(path) \(line[1])"
        marks.add(found: marked.isEmpty ? [] : [line[2]], wanted: [line[2]], in: place)
        notes.add(found: isWhole ? [line[2]] : [], wanted: [line[2]], in: place)
      }
      scores[kind] = (marks, notes)
    }
    if let line = DocumentGold.skipped(skipped, of: "notes of documents") { print(line) }
    for (kind, (marks, notes)) in scores.sorted(by: { $0.key > $1.key }) {
      print(
        "notes of \(kind): \(marks.found) marks of \(marks.wanted),",
        "\(notes.found) with their text")
      for miss in notes.missed { print("  missed    \(miss)") }
    }
    let reports = scores["reports"]?.1
    #expect(reports.map { $0.wanted == 0 || $0.recall >= 0.2 } ?? true)
  }
}
