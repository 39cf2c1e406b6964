internal import Extraction
internal import LetterModel

extension CitationCorpus {
  /// The letters and motions that one letter mentions by date and the corpus can number.
  ///
  /// A paper is a candidate where date, kind, chamber and the sender's words agree. It is accepted
  /// where it is the only one *and* something besides the date ties it to the letter: a dossier
  /// that the letter belongs to or cites, or the office that the words name. Several stay several.
  /// Time is linear in the number of mentions, for a day has few papers.
  public func resolvedCitations() -> [ResolvedCitation] {
    let book = PaperBook(letters)
    var resolved: [ResolvedCitation] = []
    for (index, letter) in letters.enumerated() where !letter.openMentions.isEmpty {
      var dossiers = Set(letter.dossiers.map(\.number))
      for citedPaper in letter.citedPapers {
        if let dossier = PaperIdentifier(citedPaper.target).dossier { dossiers.insert(dossier) }
      }
      for mention in letter.openMentions {
        let search = MentionSearch(mention: mention, letter: index, dossiers: dossiers)
        if let found = search.result(in: book, letters) { resolved.append(found) }
      }
    }
    return resolved
  }
}
