internal import Extraction
internal import LetterModel

extension CitationGraph {
  /// The graph of a corpus.
  ///
  /// Time and memory are linear in the number of mentions.
  public init(_ corpus: ReferenceCorpus) {
    self.init(corpus, resolved: corpus.resolvedReferences())
  }

  /// The graph of a corpus whose mentions were resolved before.
  public init(_ corpus: ReferenceCorpus, resolved: [ResolvedReference]) {
    var draft = GraphDraft()
    for letter in corpus.letters { draft.addLetter(letter) }
    var mentions: [String: [ResolvedReference]] = [:]
    for reference in resolved where reference.status == .cited {
      mentions[reference.letter, default: []].append(reference)
    }
    for letter in corpus.letters {
      for citation in letter.citations { draft.cite(citation, in: letter) }
      guard let found = mentions[letter.id] else { continue }
      let open = Dictionary(
        letter.openMentions.map { ($0.reference, $0) }, uniquingKeysWith: { first, _ in first })
      for reference in found {
        draft.cite(reference, open[Int32(clamping: reference.reference)], in: letter)
      }
    }
    self = draft.graph()
  }
}
