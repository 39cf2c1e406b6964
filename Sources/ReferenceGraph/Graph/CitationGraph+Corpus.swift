internal import Extraction
internal import LetterModel

extension CitationGraph {
  /// The graph of a corpus.
  ///
  /// Time and memory are linear in the number of mentions.
  public init(_ corpus: CitationCorpus) {
    self.init(corpus, resolved: corpus.resolvedCitations())
  }

  /// The graph of a corpus whose mentions were resolved before.
  public init(_ corpus: CitationCorpus, resolved: [ResolvedCitation]) {
    var draft = GraphDraft()
    for letter in corpus.letters { draft.addLetter(letter) }
    var mentions: [String: [ResolvedCitation]] = [:]
    for citation in resolved where citation.status == .cited {
      mentions[citation.letter, default: []].append(citation)
    }
    for letter in corpus.letters {
      for citedPaper in letter.citedPapers { draft.cite(citedPaper, in: letter) }
      guard let found = mentions[letter.id] else { continue }
      let open = Dictionary(
        letter.openMentions.map { ($0.citation, $0) }, uniquingKeysWith: { first, _ in first })
      for citation in found {
        draft.cite(citation, open[Int32(clamping: citation.citation)], in: letter)
      }
    }
    self = draft.graph()
  }
}
