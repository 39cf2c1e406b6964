internal import Extraction
internal import LetterModel

/// The search for the paper that one mention means.
struct MentionSearch {
  /// What is looked for.
  let mention: LetterSummary.OpenMention
  /// The index of the letter that mentions it.
  let letter: Int
  /// The dossiers that the letter belongs to or cites.
  let dossiers: Set<String>

  /// The papers it can be; `nil` where there is none.
  func result(in book: PaperBook, _ letters: [LetterSummary]) -> ResolvedCitation? {
    guard mention.date.isDay else { return nil }
    let wanted = wantedSender(letters)
    var settled: [(entry: PaperBook.Entry, reason: String)] = []
    for entry in book.papers(on: mention.date) where entry.letter != letter {
      guard entry.isMotion == (mention.kind == .motion), agrees(entry.chamber) else { continue }
      let sender = entry.letter.flatMap { letters[$0].sender }.map(SenderWords.init)
      if let sender, wanted.contradicts(sender) { continue }
      if let dossier = entry.dossiers.first(where: dossiers.contains) {
        settled.append((entry, "dossier \(dossier) hoort ook bij deze brief"))
      } else if let sender, wanted.supports(sender) {
        settled.append((entry, "de afzender komt overeen"))
      }
    }
    guard let first = settled.first else { return nil }
    let isOne = settled.count == 1
    return ResolvedCitation(
      letter: letters[letter].id, citation: Int(mention.citation), kind: mention.kind,
      date: mention.date.date, words: mention.words, targets: settled.map(\.entry.node),
      status: isOne ? .cited : .ambiguous,
      notes: isOne
        ? [source(of: first.entry, letters), first.reason]
        : ["\(settled.count) stukken hebben deze datum; welk bedoeld is, blijkt niet"])
  }

  private func source(of entry: PaperBook.Entry, _ letters: [LetterSummary]) -> String {
    guard let citing = entry.citing else { return "de gelezen brief heeft deze datum" }
    return citing == letter
      ? "deze brief nummert het stuk van deze datum"
      : "\(letters[citing].node) haalt het stuk met deze datum en dit nummer aan"
  }

  private func agrees(_ chamber: Chamber?) -> Bool {
    guard let chamber, let theirs = mention.chamber else { return true }
    return chamber == theirs
  }

  /// The office that the words name; `mijn brief` is one of the writer's own.
  private func wantedSender(_ letters: [LetterSummary]) -> SenderWords {
    let words = mention.words.lowercased()
    let isOwn = words.split { !$0.isLetter }.first == "mijn"
    return SenderWords(isOwn ? letters[letter].sender ?? "" : mention.words)
  }
}
