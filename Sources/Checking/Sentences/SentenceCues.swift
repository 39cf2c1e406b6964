internal import DutchText
internal import LetterModel

/// Which kinds of cue words a sentence holds, found in one pass over its words.
///
/// A check looks at a sentence only where its kind is there, so a sentence without cues costs one
/// look-up a word.
struct SentenceCues: OptionSet, Sendable {
  let rawValue: UInt16

  /// `een stijging van`, `meer dan`: a figure rises to another, or stands above it.
  static let change = SentenceCues(rawValue: 4)
  /// `verdubbeld`, `drie keer zo veel`: one figure is a multiple of another.
  static let factor = SentenceCues(rawValue: 8)

  /// `koploper`, `het laagst`: a figure is the first or last of some.
  static let extreme = SentenceCues(rawValue: 32)

  /// `per`, `elk`, `gemiddeld`: a figure is what each of some gets.
  static let each = SentenceCues(rawValue: 64)

  /// `gedekt uit`, `het restant`: words that divide, deduct or bring together.
  static let said = SentenceCues(rawValue: 128)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The cues among some tokens.
  init(of words: PassageWords, in range: Range<Int>) {
    var found: UInt16 = 0
    let kinds = SentenceCues.kinds
    for token in range {
      let word = Int(words.tokens[token].word)
      if word < kinds.count { found |= kinds[word] }
    }
    for cue in words.cues(in: range) where Int(cue) < kinds.count { found |= kinds[Int(cue)] }
    rawValue = found
  }

  /// The kinds of each word, by its number.
  ///
  /// The classes hold the cues of the rules themselves, so
  /// that no rule waits for a word which the gate does not know.
  private static let kinds: [UInt16] = {
    let classes: [(WordClass, SentenceCues)] = [
      (WordClass("gate.change"), .change), (WordClass("gate.factor"), .factor),
      (WordClass("gate.extreme"), .extreme),
      (WordClass("gate.each"), .each), (WordClass("gate.said"), .said),
    ]
    return (0..<Token.Word(clamping: Lexicon.dutch.count)).map { word in
      classes.reduce(0) { $1.0.contains(word) ? $0 | $1.1.rawValue : $0 }
    }
  }()
}
