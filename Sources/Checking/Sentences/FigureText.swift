internal import DutchText
internal import Extraction
internal import LetterModel

/// The sentences of a letter that hold figures, in reading order; none that has more figures than a sentence
/// has.
struct FigureText: Sendable {
  /// The letter.
  let letter: Letter
  let sentences: [FigureSentence]
  init(_ letter: Letter, figures: [Figure]) {
    self.letter = letter
    var sentences: [FigureSentence] = []
    var at = 0
    while at < figures.count {
      guard case .block(let block) = figures[at].place, letter.blocks.indices.contains(block),
        letter.blocks[block].kind != .caption
      else {
        at += 1
        continue
      }
      var end = at
      while end < figures.count, figures[end].place == .block(block) { end += 1 }
      FigureText.append(figures, at..<end, of: letter, block: block, to: &sentences)
      at = end
    }
    self.sentences = sentences
  }

  private static func append(
    _ figures: [Figure], _ indices: Range<Int>, of letter: Letter, block: Int,
    to sentences: inout [FigureSentence]
  ) {
    let passage = letter.blocks[block].passage
    let words = letter.words(of: passage)
    let all = PassageFigures(words, figures: figures)
    var floor = 0
    var first = indices.lowerBound
    while first < indices.upperBound {
      guard let sentence = words.sentence(at: figures[first].range.lowerBound) else { return }
      var next = first + 1
      while next < indices.upperBound, figures[next].range.lowerBound < sentence.upperBound {
        next += 1
      }
      let end = max(sentence.upperBound, figures[next - 1].range.upperBound)
      let start = min(max(floor, sentence.lowerBound), figures[first].range.lowerBound)
      guard end <= passage.bytes.count else { return }
      let range = start..<end
      let text = TextSlice(words, range)
      if next - first <= SentenceSize.mostFigures, text.isOfWords {
        sentences.append(
          FigureSentence(
            block: block, range: range, span: passage.span(of: range), text: text,
            mentions: mentions(first...(next - 1), in: all, sentence: range)))
      }
      floor = end
      first = next
    }
  }

  private static func mentions(
    _ indices: ClosedRange<Int>, in passage: PassageFigures, sentence: Range<Int>
  ) -> [FigureInContext] {
    let (words, figures) = (passage.words, passage.figures)
    return indices.map { index in
      let range = figures[index].range
      let from =
        index == indices.lowerBound ? sentence.lowerBound : figures[index - 1].range.upperBound
      let to =
        index == indices.upperBound ? sentence.upperBound : figures[index + 1].range.lowerBound
      var start = TextSlice(words, from..<range.lowerBound).end(without: "€")
      if let hedge = figures[index].hedgeWords {
        // The hedge precedes the number, with one space between.
        let opening = start - hedge.utf8.count - 1
        if opening >= from, TextSlice(words, opening..<start).starts(with: hedge) {
          start = opening
        }
      }
      return FigureInContext(
        index, in: passage, before: from..<start, after: range.upperBound..<to)
    }
  }
}
