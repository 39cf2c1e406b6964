internal import Extraction
internal import LetterModel

/// Every paper of the corpus whose date is known: letters that were read, and papers that a
/// letter cites with date and number.
///
///     de brief van 7 juni 2023¹⁹ … ¹⁹ Kamerstukken II 2022/23, 34 352, nr. 281.
///     → 7 June 2023: kst-34352-281, a letter
struct PaperBook: Sendable {
  /// A paper with its date.
  struct Entry: Sendable, Equatable {
    /// The paper's name in the graph.
    var node: String
    /// The index of the letter that was read; `nil` for a paper that is only cited.
    var letter: Int?
    /// The index of the first letter that cites it so; `nil` where it was read only.
    var citing: Int?
    /// Whether it is called a motion.
    var isMotion: Bool
    /// The chamber.
    var chamber: Chamber?
    /// The dossiers it belongs to.
    var dossiers: [String]
  }

  private var entries: [PackedDate: [Entry]] = [:]
  private var known: Set<Known> = []

  private struct Known: Hashable {
    var date: PackedDate
    var node: String
  }

  /// The book of some letters, in their order.
  init(_ letters: [LetterSummary]) {
    for (index, letter) in letters.enumerated() {
      let date = PackedDate(letter.date)
      guard date.isDay else { continue }
      add(
        Entry(
          node: letter.node, letter: index, isMotion: letter.kind == "motie",
          chamber: letter.chamber, dossiers: letter.dossiers.map(\.number)), on: date)
    }
    for (index, letter) in letters.enumerated() {
      for citedPaper in letter.citedPapers where citedPaper.date.isDay {
        guard let isMotion = Self.isMotion(citedPaper) else { continue }
        let paper = PaperIdentifier(citedPaper.target)
        guard paper.series == .kamerstuk else { continue }
        add(
          Entry(
            node: citedPaper.target, citing: index, isMotion: isMotion, chamber: paper.chamber,
            dossiers: paper.dossier.map { [$0] } ?? []), on: citedPaper.date)
      }
    }
  }

  /// The papers of a day, in the order in which they were met.
  func papers(on date: PackedDate) -> [Entry] { entries[date] ?? [] }

  private mutating func add(_ entry: Entry, on date: PackedDate) {
    guard known.insert(Known(date: date, node: entry.node)).inserted else { return }
    entries[date, default: []].append(entry)
  }

  /// Whether a citation is one of a motion; `nil` where it is of neither a letter nor a motion.
  private static func isMotion(_ citedPaper: LetterSummary.CitedPaper) -> Bool? {
    switch citedPaper.role {
    case .letter, nil: false
    case .motion: true
    case .amendment, .bill, .report, .ruling, .question, .answer: nil
    }
  }
}
