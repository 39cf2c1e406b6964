internal import DutchText
internal import LetterModel

/// Words of a line that stand together: a value, or all words up to the next wide space.
///
///     3. Nazorg financieren       9    - 17    € 1,2 mln.
///     ^~~~~~~~~~~~~~~~~~~~~       ^    ^~~~    ^~~~~~~~~~
struct PlacedPiece {
  /// The words, left to right.
  var words: [PlacedWord]
  /// Whether it is a value: a number, a dash, or what `p.m.` stands for.
  var isValue: Bool

  /// The bytes from the first word to the last, without a mark behind it.
  var range: Range<Int> { words[0].range.lowerBound..<words[words.count - 1].range.upperBound }
  /// The bytes from the first word to the last, with a mark behind it.
  var whole: Range<Int> { range.lowerBound..<(range.upperBound + words[words.count - 1].tail) }
  /// Where it stands from left to right.
  var extent: Range<Int> { left..<right }
  /// Its left edge.
  var left: Int { words[0].extent.lowerBound }
  /// Its right edge.
  var right: Int { words[words.count - 1].extent.upperBound }
  /// Twice its middle.
  var center: Int { left + right }

  /// The pieces of a line: none goes on over a wide space.
  static func pieces(of words: [PlacedWord], in text: [UInt8]) -> [PlacedPiece] {
    var pieces: [PlacedPiece] = []
    var start = 0
    while start < words.count {
      var end = start + 1
      while end < words.count, !words[end].isApart || isCurrency(words[end - 1], in: text) {
        end += 1
      }
      pieces += stretch(Array(words[start..<end]), in: text)
      start = end
    }
    // A dash or bullet some letters before words begins their label.
    if pieces.count > 1, !pieces[1].isValue, isBullet(pieces[0], in: text),
      (pieces[1].left - pieces[0].right) * pieces[1].range.count <= 8 * pieces[1].extent.count
    {
      pieces[0...1] = [PlacedPiece(words: pieces[0].words + pieces[1].words, isValue: false)]
    }
    return pieces
  }

  private static func isBullet(_ piece: PlacedPiece, in text: [UInt8]) -> Bool {
    let bullets: [StaticString] = ["-", "–", "•", "·"]
    return bullets.contains {
      piece.range.count == $0.utf8CodeUnitCount && text.has($0, at: piece.range.lowerBound)
    }
  }

  /// Whether a word is the sign of a currency, which belongs to the value behind it wherever it stands:
  /// `€     15.000`.
  private static func isCurrency(_ word: PlacedWord, in text: [UInt8]) -> Bool {
    word.range.count == 3 && text.has("€", at: word.range.lowerBound)
  }

  /// The pieces of words that no wide space parts: one of words, or values alone.
  private static func stretch(_ words: [PlacedWord], in text: [UInt8]) -> [PlacedPiece] {
    var pieces: [PlacedPiece] = []
    var at = 0
    while at < words.count {
      if let count = valueLength(words[at...], in: text) {
        pieces.append(PlacedPiece(words: Array(words[at..<(at + count)]), isValue: true))
        at += count
      } else if isLetter(words[at], in: text),
        at + 1 == words.count || valueLength(words[(at + 1)...], in: text) == nil
      {
        // A column of crosses: `x`.
        pieces.append(PlacedPiece(words: [words[at]], isValue: false))
        at += 1
      } else if pieces.count > 1, pieces.allSatisfy({ isYear($0, in: text) }) {
        // `2021 2022 2023 Struc.`
        return pieces + [PlacedPiece(words: Array(words[at...]), isValue: false)]
      } else {
        return [PlacedPiece(words: words, isValue: false)]
      }
    }
    if pieces.count > 1, !pieces.contains(where: \.isValue) {
      return [PlacedPiece(words: words, isValue: false)]
    }
    return pieces
  }

  private static func isYear(_ piece: PlacedPiece, in text: [UInt8]) -> Bool {
    piece.range.count == 4 && DutchDate.year(in: text, at: piece.range.lowerBound) != nil
  }

  private static func isLetter(_ word: PlacedWord, in text: [UInt8]) -> Bool {
    word.range.count == 1 && ASCII.isLetter(text[word.range.lowerBound])
  }

  /// How many words from the first on are one value; `nil` where it is none.
  static func valueLength(_ words: ArraySlice<PlacedWord>, in text: [UInt8]) -> Int? {
    let first = words[words.startIndex]
    guard mayBeValue(words.prefix(4), in: text) else { return nil }
    for count in stride(from: min(4, words.count), to: 1, by: -1) {
      let last = words[words.startIndex + count - 1]
      let range = first.range.lowerBound..<last.range.upperBound
      guard range.count <= 40 else { continue }
      switch CellValue(text, in: range, spaces: false).kind {
      case .number:
        // `20 -/- 35`: the sign is that of the number behind it.
        let sign = CellSign.accounting(text, last.range.lowerBound)
        if sign == last.range.count, words.startIndex + count < words.endIndex { continue }
        return count
      case .open where !isValueWord(first, in: text): return count
      case .dash where first.range.count == 3 && text.has("€", at: first.range.lowerBound):
        return count
      default: continue
      }
    }
    return isValueWord(first, in: text) ? 1 : nil
  }

  /// Whether a value can begin with the first of some words: most words of a text begin with a letter
  /// that no open value begins with, and have no digit near.
  private static func mayBeValue(_ words: ArraySlice<PlacedWord>, in text: [UInt8]) -> Bool {
    guard let first = words.first?.range.lowerBound, ASCII.isLetter(text[first]),
      !OpenValue.mayBegin(with: text[first])
    else { return true }
    return words.contains { word in word.range.contains { ASCII.isDigit(text[$0]) } }
  }

  /// Whether a word is a value by itself: `86.815`, `-`, `p.m.`, `86.8154` with a mark glued to it.
  private static func isValueWord(_ word: PlacedWord, in text: [UInt8]) -> Bool {
    guard word.range.count <= 24 else { return false }
    switch CellValue(text, in: word.range, spaces: false).kind {
    case .number, .dash, .open: return true
    case .unread:
      return word.range.contains { ASCII.isDigit(text[$0]) }
        && !word.range.contains { ASCII.isLetter(text[$0]) }
    case .empty, .words: return false
    }
  }
}
