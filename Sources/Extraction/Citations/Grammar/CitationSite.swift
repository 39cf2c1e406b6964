internal import DutchText
package import LetterModel

/// The passage that citations are read from, and where in the letter it stands.
package struct CitationSite {
  /// Where it stands.
  package let place: Place
  /// The index of the note whose text the passage is.
  package let footnote: Int?
  /// The words.
  package let passage: Passage
  /// Its words.
  package let words: PassageWords
  /// Whether it is a letterhead, where the letter's own numbers are printed.
  var isLetterhead = false

  /// The reading text.
  package var bytes: [UInt8] { passage.bytes }

  func reader(at offset: Int) -> ByteCursor { ByteCursor(passage.bytes, at: offset) }

  /// A target by its identifier and its words, a range of reading offsets.
  package func target(_ id: String?, _ range: Range<Int>) -> Citation.Target {
    Citation.Target(id: id, range: range, span: passage.span(of: range))
  }

  /// The citation of a paper by its identifier.
  package func citation(of paper: PaperIdentifier, _ range: Range<Int>) -> Citation {
    var target = target(paper.description, range)
    target.fill(from: paper)
    return citation(Citation.Kind(paper.series), range, [target])
  }

  /// The citation of some targets; the range is that of all its words.
  package func citation(
    _ kind: Citation.Kind, _ range: Range<Int>, _ targets: [Citation.Target]
  ) -> Citation {
    Citation(
      kind: kind, place: place, range: range, span: passage.span(of: range), footnote: footnote,
      targets: targets)
  }
}
