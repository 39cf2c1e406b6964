import Extraction
import Foundation
import LetterModel
import LetterReaders
import TestSupport
import Testing

/// Precision and recall of citations on hand-made answers.
@Suite struct CitationGoldTests {
  private static let day = CalendarDate(year: 2024, month: 12, day: 1)

  @Test func `citations in sentences of every style are found and none is invented`() {
    let score = scoreOfSentences(in: "styles")
    report(score, of: "sentences of every style")
    #expect(score.found + score.missed.count >= 100)
    #expect(score.recall >= 0.9)
    #expect(score.precision >= 0.95)
  }

  @Test func `citations in held-out sentences are found and none is invented`() {
    let score = scoreOfSentences(in: "held-out")
    report(score, of: "held-out sentences", isListed: Self.listsHeldOut)
    #expect(score.found + score.missed.count >= 100)
    #expect(score.recall >= 0.5)
    #expect(score.precision >= 0.8)
  }

  private func scoreOfSentences(in file: String) -> CitationScore {
    var score = CitationScore()
    for section in CitationGold.sections where !section.isLetter && section.file == file {
      for line in section.lines {
        let letter = PlainLetter.letter(line.words, date: Self.day)
        score.count(targets(in: letter), against: [line], in: section.title)
      }
    }
    return score
  }

  @Test func `papers named by date or members are found and none is invented`() {
    var found = 0
    var missed: [String] = []
    var invented: [String] = []
    for example in NamedGold.cases {
      let date = HandMadeCitations.date(example["date"]) ?? Self.day
      var left = named(in: PlainLetter.letter(example["text"], date: date))
      for mention in NamedGold.mentions(of: example) {
        let index = left.firstIndex {
          mention.isRead(as: $0.role, date: $0.date, words: $0.words, ids: $0.ids)
        }
        if let index { left.remove(at: index) }
        if index != nil, !mention.isOptional { found += 1 }
        if index == nil, !mention.isOptional { missed.append("\(example.title): \(mention)") }
      }
      invented += left.map { "\(example.title): \($0)" }
    }
    let score = CitationScore(found: found, missed: missed, invented: invented)
    report(score, of: "letters and motions named without a number", isListed: Self.listsHeldOut)
    #expect(found + missed.count >= 30)
    #expect(score.recall >= 0.3)
    #expect(score.precision >= 0.3)
  }

  /// The mentions by name, each with what the gold says of one.
  private func named(
    in letter: Letter
  ) -> [(role: String, date: String?, words: String, ids: Set<String>)] {
    extractRecords(from: letter).citations.compactMap { citation in
      let words = letter.passage(at: citation.place).text(of: citation.range)
      guard let role = citation.role, citation.description == words else { return nil }
      return (
        role.rawValue, citation.date?.description, words, Set(citation.targets.compactMap(\.id))
      )
    }
  }

  /// Misses that no rule is to be made for are counted and not listed, unless a person asks.
  private static let listsHeldOut =
    ProcessInfo.processInfo.environment["GRIFFIER_HELD_OUT"] != nil

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
        let letter = try? readLetter(
          from: SourceFile(name: file.name, bytes: file.bytes))
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
    extractRecords(from: letter).citations
      .filter { !$0.isOfNamedPaper }
      .flatMap(\.targets).compactMap(\.id)
  }

  private func report(_ score: CitationScore, of what: String, isListed: Bool = true) {
    let percent = { (share: Double) in "\(Int((share * 1000).rounded()) / 10)" }
    print("citations in \(what): precision \(percent(score.precision)) %,", terminator: " ")
    print("recall \(percent(score.recall)) % of \(score.found + score.missed.count)")
    guard isListed else { return }
    for miss in score.missed { print("  missed    \(miss)") }
    for extra in score.invented { print("  invented  \(extra)") }
  }
}
