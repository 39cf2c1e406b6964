internal import DutchText
internal import LetterModel

/// Finds the places where a citation may begin, in one pass over the bytes.
///
/// Three tables, one for each of the first three bytes of a word, hold a bit for each group of
/// triggers; only where the three agree are the forms of that group asked. Most words fall at the
/// first byte.
struct ReferenceScanner: Sendable {
  /// The byte that stands for any digit in a trigger.
  static let anyDigit: UInt8 = 0x23

  private let forms: [any ReferenceForm]
  private var first: [UInt32]
  private var second: [UInt32]
  private var third: [UInt32]

  init(_ forms: [any ReferenceForm]) {
    self.forms = forms
    first = [UInt32](repeating: 0, count: 256)
    second = first
    third = first
    for (index, form) in forms.enumerated() {
      for trigger in form.triggers {
        let bytes = Array(trigger.utf8)
        guard bytes.count >= 3 else { continue }
        let bit = UInt32(1) << UInt32(index & 31)
        Self.set(bit, for: bytes[0], in: &first)
        Self.set(bit, for: bytes[1], in: &second)
        Self.set(bit, for: bytes[2], in: &third)
      }
    }
  }

  private static func set(_ bit: UInt32, for byte: UInt8, in table: inout [UInt32]) {
    if byte == anyDigit {
      for digit in 0x30...0x39 { table[digit] |= bit }
    } else {
      table[Int(byte)] |= bit
    }
  }

  /// What was found in a passage.
  struct Findings {
    /// The citations in reading order; none overlaps another.
    var references: [Reference] = []
    /// Words that look like a citation where no form found one.
    var suspects: [Range<Int>] = []
  }

  /// The citations of a passage.
  func findings(in site: ReferenceSite) -> Findings {
    var findings = Findings()
    var at = 0
    var floor = 0
    while let candidate = nextCandidate(from: at, in: site.bytes) {
      at = candidate.offset + 1
      if let reference = read(candidate, in: site, after: floor) {
        findings.references.append(reference)
        floor = reference.range.upperBound
        at = max(at, floor)
      } else if let suspect = MissedReferences.suspect(at: candidate.offset, in: site.bytes) {
        findings.suspects.append(suspect)
      }
    }
    return findings
  }

  private func read(
    _ candidate: (offset: Int, forms: UInt32), in site: ReferenceSite, after floor: Int
  ) -> Reference? {
    var mask = candidate.forms
    while mask != 0 {
      let index = mask.trailingZeroBitCount
      mask &= mask - 1
      if let reference = forms[index].read(at: candidate.offset, in: site),
        reference.range.lowerBound >= floor
      {
        return reference
      }
    }
    return nil
  }

  private func nextCandidate(
    from start: Int, in bytes: [UInt8]
  ) -> (offset: Int, forms: UInt32)? {
    let text = bytes.span
    let one = first.span
    let two = second.span
    let three = third.span
    let end = text.count - 2
    var at = start
    var isInWord = start > 0 && ASCII.isWord(text[start - 1])
    while at < end {
      let byte = text[at]
      if ASCII.isWord(byte) {
        if !isInWord || byte >= 0x80 {
          var mask = one[Int(byte)]
          if mask != 0 {
            mask &= two[Int(text[at + 1])] & three[Int(text[at + 2])]
            if mask != 0, !isInWord { return (at, mask) }
          }
          isInWord = byte < 0x80
        }
      } else {
        isInWord = false
      }
      at += 1
    }
    return nil
  }
}
