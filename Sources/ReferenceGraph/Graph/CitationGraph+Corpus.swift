public import Extraction
internal import LetterModel

extension CitationGraph {
  /// The graph of a corpus.
  ///
  /// Time and memory are linear in the number of mentions.
  ///
  /// - Parameter register: what papers are called and when they were published, where it says so.
  public init(_ corpus: CitationCorpus, register: PaperRegister? = nil) {
    self.init(corpus, resolved: corpus.resolvedCitations(), register: register)
  }

  /// The graph of a corpus whose mentions were resolved before.
  public init(
    _ corpus: CitationCorpus, resolved: [ResolvedCitation], register: PaperRegister? = nil
  ) {
    var draft = GraphDraft(register: register)
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
