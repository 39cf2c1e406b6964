import Extraction
import LetterModel
import LetterReaders
import TestSupport
import Testing

/// Precision and recall of citations on hand-made answers.
@Suite struct CitationGoldTests {
  @Test func `citations in sentences of every style are found and none is invented`() {
    var score = CitationScore()
    for section in CitationGold.sections where !section.isLetter {
      for line in section.lines {
        let letter = PlainLetter.letter(
          line.words, date: CalendarDate(year: 2024, month: 12, day: 1))
        score.count(targets(in: letter), against: [line], in: section.title)
      }
    }
    report(score, of: "sentences")
    #expect(score.found + score.missed.count >= 100)
    #expect(score.recall >= 0.9)
    #expect(score.precision >= 0.95)
  }

  @Test func `citations of the specimens are found and none is invented`() {
    let score = score(of: LetterFile.specimens, under: "corpus/")
    report(score, of: "specimens")
    #expect(score.found + score.missed.count >= 60)
    #expect(score.recall >= 0.9)
    #expect(score.precision >= 0.95)
  }

  @Test(.enabled(if: !LetterFile.real.isEmpty, "the real letters are not beside this project"))
  func `citations of the real letters are found and none is invented`() {
    let files = LetterFile.real.map { file in
      LetterFile(name: String(file.name.dropFirst("../shared/letters/".count)), bytes: file.bytes)
    }
    let score = score(of: files, under: "")
    report(score, of: "real letters")
    #expect(score.recall >= 0.9)
    #expect(score.precision >= 0.95)
  }

  private func score(of files: [LetterFile], under folder: String) -> CitationScore {
    var score = CitationScore()
    for section in CitationGold.sections where section.isLetter && section.title.hasPrefix(folder) {
      guard let file = files.first(where: { $0.name == section.title }),
        let decoded = try? DecodedFile(file: file.name, bytes: file.bytes),
        let letter = try? readLetter(from: decoded.source)
      else { continue }
      let found = targets(in: letter).filter { target in
        !(section.unannotated.contains("url") && isAddress(target))
      }
      score.count(
        found.filter { !$0.hasPrefix("law:") }, against: section.lines, in: section.title)
    }
    return score
  }

  private func isAddress(_ target: String) -> Bool {
    target.contains("://") || target.hasPrefix("www.")
      || (target.contains("/") && target.contains("."))
  }

  private func targets(in letter: Letter) -> [String] {
    extractRecords(from: letter).references
      .filter { $0.kind != .letter && $0.kind != .motion }
      .flatMap(\.targets).compactMap(\.id)
  }

  private func report(_ score: CitationScore, of what: String) {
    let percent = { (share: Double) in "\(Int((share * 1000).rounded()) / 10)" }
    print("citations in \(what): precision \(percent(score.precision)) %,", terminator: " ")
    print("recall \(percent(score.recall)) % of \(score.found + score.missed.count)")
    for miss in score.missed { print("  missed    \(miss)") }
    for extra in score.invented { print("  invented  \(extra)") }
  }
}
