internal import Checking
internal import Driver
internal import DutchText
internal import Extraction
internal import LetterModel
internal import Reporting
internal import TestSupport

/// A letter of one paragraph whose marked numbers are figures and whose last one is stated to be
/// the sum of those before it.
enum CheckedLetter {
  /// The letter of a marked text.
  ///
  ///     Er zijn ⟦70⟧ en ⟦30⟧ banen, samen ⟦100⟧.
  static func letter(_ text: String, verdict: Verification.Verdict) -> ReadLetter {
    let marked = MarkedText(text)
    let letter = PlainLetter.letter(String(decoding: marked.bytes, as: UTF8.self))
    var records = LetterRecords()
    for range in marked.marked {
      let number = DutchNumber.digits(in: marked.bytes, at: range.lowerBound)
      records.figures.append(
        Figure(
          place: .block(0), range: range, span: SourceSpan(range), value: number?.value,
          kind: .count))
    }
    guard let stated = records.figures.last else {
      return ReadLetter(letter, records: records, verifications: [])
    }
    let addends = records.figures.dropLast()
    let operands = addends.enumerated().map { index, figure in
      Verification.Operand(value: figure.value, figure: index, span: figure.span)
    }
    let sum = addends.reduce(0) { $0 + ($1.value?.coefficient(at: 0) ?? 0) }
    let difference = (stated.value?.coefficient(at: 0) ?? 0) - sum
    let check = Verification(
      rule: "text.sum", operation: .sum, operands: operands, stated: stated.value,
      statedFigure: addends.count, statedSpan: stated.span, computed: PrintedNumber(sum),
      difference: PrintedNumber(difference), tolerance: PrintedNumber(15, exponent: -1),
      verdict: verdict, span: SourceSpan(0..<marked.bytes.count))
    return ReadLetter(letter, records: records, verifications: [check])
  }
}
