internal import DutchText
internal import LetterModel

/// Figures written in words.
extension FigureScanner {
  /// The figure in words that begins at an offset; `nil` where the word only looks like one.
  ///
  /// Small numbers need something that they count: `twee gemeenten`, but not `de twee`. `een` is
  /// an article, `één` counts before a unit and what can be counted: `één procent`, `één loket`.
  mutating func wordDraft(at start: Int) -> FigureDraft? {
    if isPlainArticle(start) { return nil }
    if let half = DutchNumber.plainHalf(in: text, at: start) {
      var draft = FigureDraft(range: half.range, value: half.value)
      draft.isInWords = true
      complete(&draft)
      return draft
    }
    if let fraction = DutchNumber.fraction(in: text, at: start) {
      var draft = FigureDraft(range: fraction.range, value: PrintedNumber(0))
      draft.ratio = Figure.Ratio(fraction.numerator, of: fraction.denominator)
      draft.isInWords = true
      draft.hedge = DutchHedge.before(start, in: text)
      if draft.hedge?.meaning == .between { draft.hedge = nil }
      return draft
    }
    guard let number = DutchNumber.words(in: text, at: start), !isLabelled(number) else {
      return nil
    }
    var draft = FigureDraft(range: number.range, value: number.value)
    draft.isInWords = true
    complete(&draft)
    if let several = several(before: start, number) { draft.hedge = several }
    if draft.ratio != nil || draft.scale > 0 || draft.upper != nil { return draft }
    if number.value.coefficient == 1 {
      guard text[draft.range].contains(0xC3),
        let counted = draft.unit ?? DutchUnit.one(after: draft.range.upperBound, in: text)
      else { return nil }
      draft.unit = counted
      return draft
    }
    guard (draft.unit ?? listedUnit(after: draft)) != nil else {
      guard number.value.exponent == 0 else { return nil }
      return number.value.coefficient > 12 || countsWhatIsSaid(draft) ? draft : nil
    }
    if number.value.coefficient == 8, let before = DutchWord.before(in: text, start),
      Self.beforeVerb.contains(text, before)
    {
      return nil
    }
    return draft
  }

  private static let severals = WordClass("figure.several")

  /// `een paar duizend`, `enkele honderd`: an unknown number of them, so at least one.
  private func several(before start: Int, _ number: ReadNumber) -> DutchHedge? {
    guard number.value.coefficient == 100 || number.value.coefficient == 1000,
      let word = DutchWord.before(in: text, start), Self.severals.contains(text, word)
    else { return nil }
    guard let article = DutchWord.before(in: text, word.lowerBound),
      DutchWord.matches(text, article, "een")
    else { return DutchHedge(meaning: .atLeast, range: word) }
    return DutchHedge(meaning: .atLeast, range: article.lowerBound..<word.upperBound)
  }

  private static let quantifiers = WordClass("figure.quantifiers")
  private static let comparatives = WordClass("figure.comparatives")

  private static let partitives = WordClass("figure.partitives")

  /// Whether words say that a small number counts what was named before: `lopen er negen nog`,
  /// `zeven daarvan`, `de overige vijf`, `tien meer dan vorig jaar`.
  private func countsWhatIsSaid(_ draft: FigureDraft) -> Bool {
    if draft.value.coefficient != 8,
      let before = DutchWord.before(in: text, draft.range.lowerBound),
      Self.quantifiers.contains(text, before)
    {
      return true
    }
    guard let next = DutchWord.after(in: text, draft.end) else { return false }
    if draft.value.coefficient != 8, Self.partitives.contains(text, next) { return true }
    guard Self.comparatives.contains(text, next),
      let than = DutchWord.after(in: text, next.upperBound)
    else { return false }
    return DutchWord.matches(text, than, "dan")
  }

  private static let listing = WordClass("figure.listing")

  /// The unit of the number that a small number is listed with: `twee of drie varianten`.
  private func listedUnit(after draft: FigureDraft) -> DutchUnit? {
    guard let joint = DutchWord.after(in: text, draft.end), Self.listing.contains(text, joint),
      let next = anyNumber(at: DutchWord.skipSpaces(in: text, at: joint.upperBound))
    else { return nil }
    return DutchUnit.after(next.range.upperBound, in: text)
      ?? DutchUnit.noun(after: next.range.upperBound, in: text)
  }

  /// Whether `een ` stands before a word that makes no number of it: nearly always.
  private func isPlainArticle(_ start: Int) -> Bool {
    guard start + 5 < text.count, text[start] | 0x20 == UInt8(ascii: "e"),
      text[start + 1] == UInt8(ascii: "e"), text[start + 3] == 0x20
    else { return false }
    let next = text[start + 5]
    switch text[start + 4] {
    // derde, kwart, miljoen, op de, vierde, zesde, achtste, negende, tiende, twintigste, half
    case UInt8(ascii: "d"), UInt8(ascii: "z"), UInt8(ascii: "n"): return next != UInt8(ascii: "e")
    case UInt8(ascii: "k"): return next != UInt8(ascii: "w")
    case UInt8(ascii: "m"), UInt8(ascii: "v"), UInt8(ascii: "b"): return next != UInt8(ascii: "i")
    case UInt8(ascii: "o"): return next != UInt8(ascii: "p") && next != UInt8(ascii: "f")
    case UInt8(ascii: "a"): return next != UInt8(ascii: "c")
    case UInt8(ascii: "t"): return next != UInt8(ascii: "i") && next != UInt8(ascii: "w")
    case UInt8(ascii: "h"): return next != UInt8(ascii: "o") && next != UInt8(ascii: "a")
    default: return true
    }
  }

  /// Words before `acht` that make it a verb or part of `in acht nemen`.
  private static let beforeVerb = WordClass("figure.before-verb")
}
