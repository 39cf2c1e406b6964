internal import Checking
internal import Extraction
internal import LetterModel
private import LetterReaders

/// A text read from its bytes to its verdicts.
struct CheckedText {
  let letter: Letter
  let figures: [Figure]
  let verifications: [Verification]

  /// Reads some bytes as the text they came from; `nil` where they are refused.
  init?(_ text: MutationText, bytes: [UInt8]) {
    guard
      let letter = try? readLetter(
        from: SourceFile(name: text.name, bytes: bytes), layout: text.layout)
    else { return nil }
    self.letter = letter
    let records = extractRecords(from: letter)
    figures = records.figures
    verifications = Checking.verifications(of: letter, records: records)
  }

  /// The contradictions between figures.
  var alarms: [Verification] {
    verifications.filter { $0.verdict == .contradiction && $0.operation != .citation }
  }

  /// The bytes of a check's figures.
  static func ranges(of check: Verification) -> [Range<Int>] {
    (check.operands.map(\.span) + [check.statedSpan].compactMap { $0 }).map { $0.start..<$0.end }
  }

  /// Whether a figure of a value begins at a byte, with a check that holds.
  func reads(_ value: PrintedNumber, at start: Int) -> Bool {
    verifications.contains { check in
      (check.verdict == .exact || check.verdict == .rounding)
        && (check.operands.contains {
          $0.span.start == start && $0.value?.hasValue(of: value) == true
        }
          || (check.statedSpan?.start == start && check.stated?.hasValue(of: value) == true))
    }
  }
}
