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

  /// The citations of a passage, in reading order; none overlaps another.
  func references(in site: ReferenceSite) -> [Reference] {
    var found: [Reference] = []
    var at = 0
    while let candidate = nextCandidate(from: at, in: site.bytes) {
      at = candidate.offset + 1
      var mask = candidate.forms
      while mask != 0 {
        let index = mask.trailingZeroBitCount
        mask &= mask - 1
        if let reference = forms[index].read(at: candidate.offset, in: site) {
          found.append(reference)
          at = max(at, reference.range.upperBound)
          break
        }
      }
    }
    return found
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
