internal import DutchText
internal import LetterModel

/// Gives each citation the date and the part that the words before it, or before the mark of its
/// note, give it.
///
///     In mijn brief van 7 juli 2022⁶ … ⁶ Kamerstuk 34 352, nr. 255.   →   letter, 2022-07-07
struct CitationContext {
  let letter: Letter
  private let date: CalendarDate?

  init(_ letter: Letter) {
    self.letter = letter
    date = letter.header.date?.value
  }

  /// The citations with their dates and parts.
  func applied(to found: [Citation]) -> [Citation] {
    var citations = found
    var floor = 0
    var atMark: (footnote: Int, words: Around)?
    var place: Place?
    for index in citations.indices {
      if citations[index].place != place {
        place = citations[index].place
        floor = 0
      }
      let isNamed = citations[index].isOfNamedPaper
      if !isNamed, citations[index].kind != .url, citations[index].kind != .law {
        let footnote = citations[index].footnote
        if let footnote, atMark?.footnote != footnote {
          atMark = (footnote, around(footnote))
        }
        let around = footnote == nil ? nil : atMark?.words
        apply(to: &citations[index], floor: floor, around: around)
      }
      if !isNamed { floor = citations[index].range.upperBound }
    }
    return citations
  }

  /// What the words at the mark of a note say, read once a note.
  private struct Around {
    var role: Citation.Role?
    var date: CalendarDate?
  }

  private func around(_ footnote: Int) -> Around {
    guard let words = wordsAtMark(of: footnote) else { return Around() }
    return Around(role: words.role?.role, date: words.date(letter: date))
  }

  private func apply(to citation: inout Citation, floor: Int, around: Around?) {
    let passage = letter.passage(at: citation.place)
    let own = CitingWords(
      before: citation.range.lowerBound, in: letter.words(of: passage),
      floor: max(floor, Self.mark(before: citation.range.lowerBound, in: passage)))
    citation.role = citation.role ?? own.role?.role ?? around?.role
    citation.date = own.date(letter: date) ?? around?.date
    if citation.kind == .ecli { citation.role = .ruling }
    if citation.kind == .handelingen { citation.role = nil }
  }

  /// The words before the first mark of a note.
  func wordsAtMark(of footnote: Int) -> CitingWords? {
    guard letter.footnotes.indices.contains(footnote),
      let call = letter.footnotes[footnote].calls.first
    else { return nil }
    let passage = letter.passage(at: call.place)
    return CitingWords(
      before: call.offset, in: letter.words(of: passage),
      floor: Self.mark(before: call.offset, in: passage))
  }

  /// The offset of the last mark before another place; 0 where there is none.
  static func mark(before offset: Int, in passage: Passage) -> Int {
    passage.marks.last(before: offset)?.offset ?? 0
  }
}
