internal import DutchText

/// The beginnings of words that a citation may begin with, looked up by their first bytes.
///
/// A table says for each first byte whether any trigger has it; a small hash table of the first
/// three bytes leads to the few triggers that are then compared in full. `#` stands for any digit.
struct ReferenceTriggers: Sendable {
  private struct Trigger {
    var bytes: [UInt8]
    var form: Int
  }

  private static let slots = 1024
  /// A bit for each first byte of a trigger, below and above 64.
  private var begins: (low: UInt64, high: UInt64) = (0, 0)
  private var isUsed: [Bool]
  private var table: [[Trigger]]

  init(_ forms: [any ReferenceForm]) {
    isUsed = [Bool](repeating: false, count: Self.slots)
    table = [[Trigger]](repeating: [], count: Self.slots)
    for (index, form) in forms.enumerated() {
      for word in form.triggers {
        let bytes = Array(word.utf8)
        guard bytes.count >= 3 else { continue }
        let slot = Self.slot(bytes[0], bytes[1], bytes[2])
        isUsed[slot] = true
        table[slot].append(Trigger(bytes: bytes, form: index))
        for byte in bytes[0] == 0x23 ? Array(0x30...0x39) : [bytes[0]] {
          let bit: UInt64 = 1 << UInt64(byte & 63)
          if byte < 64 { begins.low |= bit } else { begins.high |= bit }
        }
      }
    }
  }

  private static func slot(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    let key = UInt32(first) | UInt32(second) << 8 | UInt32(third) << 16
    return Int(truncatingIfNeeded: (key &* 2_654_435_761) >> 22)
  }

  @inline(__always)
  private static func digitless(_ byte: UInt8) -> UInt8 { ASCII.isDigit(byte) ? 0x23 : byte }

  /// The next word that begins as a citation may, and a bit for each form that it may be of.
  func next(from start: Int, in bytes: [UInt8]) -> (offset: Int, forms: UInt32)? {
    let text = bytes.span
    let first = begins
    let used = isUsed.span
    let end = text.count - 2
    var at = start
    if start > 0, start <= text.count {
      at = wordEnd(at, text, isInWord: isWordByte(text[start - 1]))
    }
    while at < end {
      let byte = text[at]
      guard isWordByte(byte) else {
        at += 1
        continue
      }
      if (byte < 64 ? first.low : first.high) >> UInt64(byte & 63) & 1 != 0 {
        let slot = Self.slot(
          Self.digitless(byte), Self.digitless(text[at + 1]), Self.digitless(text[at + 2]))
        if used[slot] {
          let mask = forms(at, slot, text)
          if mask != 0 { return (at, mask) }
        }
      }
      at = wordEnd(at, text, isInWord: true)
    }
    return nil
  }

  /// Whether a byte is an ASCII letter or digit; one beyond ASCII may be a quotation mark, and a
  /// word may begin after it.
  @inline(__always)
  private func isWordByte(_ byte: UInt8) -> Bool { ASCII.isLetter(byte) || ASCII.isDigit(byte) }

  /// Where the word that an offset lies in ends: letters, then digits.
  ///
  /// A letter after a digit begins another word, since a note's number may be glued to it: `2Tweede Kamer, vergaderjaar …`.
  @inline(__always)
  private func wordEnd(_ start: Int, _ text: Span<UInt8>, isInWord: Bool) -> Int {
    guard isInWord else { return start }
    var at = start
    while at < text.count, ASCII.isLetter(text[at]) { at += 1 }
    while at < text.count, ASCII.isDigit(text[at]) { at += 1 }
    return at
  }

  private func forms(_ at: Int, _ slot: Int, _ text: Span<UInt8>) -> UInt32 {
    var mask: UInt32 = 0
    for trigger in table[slot] {
      var index = 0
      while index < trigger.bytes.count, at + index < text.count {
        let byte = trigger.bytes[index]
        guard byte == text[at + index] || (byte == 0x23 && ASCII.isDigit(text[at + index])) else {
          break
        }
        index += 1
      }
      if index == trigger.bytes.count { mask |= 1 << UInt32(trigger.form & 31) }
    }
    return mask
  }
}
