import Extraction
import LetterModel
import TestSupport

/// A text with every figure replaced by another of the same shape.
///
/// Separators, the number of digits and the zeros at the end stay, and a percentage up to a hundred
/// stays under it. Numbers in words stay as they are.
struct MaskedText {
  /// The bytes of the changed file.
  let bytes: [UInt8]

  /// Changes the figures of a file that lie in it in one piece.
  init(_ bytes: [UInt8], figures: [Figure], seed: UInt64) {
    var masked = bytes
    var random = SplitMix64(seed: seed)
    for figure in figures where figure.span.parts.isEmpty {
      let range = figure.span.start..<figure.span.end
      let digits = range.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[$0]) }
      var kept = digits.count
      while kept > 0, bytes[digits[kept - 1]] == UInt8(ascii: "0") { kept -= 1 }
      for (place, offset) in digits.prefix(kept).enumerated() {
        // Neither a first nor a last digit becomes zero: the shape is what it was.
        let isInner = place > 0 && place < kept - 1
        let digit = UInt8(random.next() % (isInner ? 10 : 9)) + (isInner ? 0 : 1)
        masked[offset] = UInt8(ascii: "0") + digit
      }
      if figure.kind == .percentage, digits.count > 2, figure.value == PrintedNumber(100) {
        for offset in digits { masked[offset] = bytes[offset] }
      }
    }
    self.bytes = masked
  }
}
