internal import DutchText
internal import LetterModel

/// The passage that citations are read from, and where in the letter it stands.
struct CitationSite {
  let place: Place
  /// The index of the note whose text the passage is.
  let footnote: Int?
  let passage: Passage

  var bytes: [UInt8] { passage.bytes }

  func reader(at offset: Int) -> ByteCursor { ByteCursor(passage.bytes, at: offset) }

  func target(_ id: String?, _ range: Range<Int>) -> Citation.Target {
    Citation.Target(id: id, range: range, span: passage.span(of: range))
  }

  func citation(
    _ kind: Citation.Kind, _ range: Range<Int>, _ targets: [Citation.Target]
  ) -> Citation {
    Citation(
      kind: kind, place: place, range: range, span: passage.span(of: range), footnote: footnote,
      targets: targets)
  }
}
