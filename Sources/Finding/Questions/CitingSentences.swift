internal import Driver
internal import Extraction
internal import LetterModel

/// The sentences of a letter that cite a paper, in their words or by a note.
struct CitingSentences {
  private var sentences: [Place: [Range<Int>]] = [:]

  /// The sentences that cite a paper.
  init(of paper: String, in read: ReadLetter) {
    for citation in read.records.citations
    where citation.targets.contains(where: { $0.id == paper }) {
      for sentence in CitedSentence.sentences(of: citation, in: read.letter) {
        sentences[sentence.place, default: []].append(sentence.range)
      }
    }
  }

  /// Whether a place stands in one of them.
  func contain(_ place: FoundPlace) -> Bool {
    sentences[place.place]?.contains { $0.overlaps(place.range) } == true
  }
}
