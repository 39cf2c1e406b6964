internal import DutchText

/// The beginnings of words that a citation may begin with, looked up by their first bytes.
///
/// A table of the 256 bytes says where words end and which bytes begin a trigger; a bit for each
/// hash of the first three bytes turns nearly all other words away, and the few triggers that are
/// left are compared in full. `#` stands for any digit.
struct ReferenceTriggers: Sendable {
  private struct Trigger {
    var start: Int
    var count: Int
    var form: Int
    /// The next trigger with the same slot; -1 where there is none.
    var next: Int
  }

  private static let slots = 1024
  private static let letter: UInt8 = 1
  private static let digit: UInt8 = 2
  /// The bit that every byte has, so that a byte which begins no trigger may follow none.
  private static let any: UInt8 = 4
  /// What each byte is, and above the low four bits what it may not follow to begin a trigger: a
  /// letter no letter, a digit no letter and no digit, all others nothing at all.
  private var classes: [UInt8]
  /// A bit for each hash of three bytes, 64 a word.
  private var isUsed: [UInt64]
  /// The first trigger of each slot; -1 where there is none.
  private var first: [Int]
  private var triggers: [Trigger] = []
  /// The bytes of all triggers, one after the other.
  private var bytes: [UInt8] = []

  init(_ forms: [any ReferenceForm]) {
    classes = (UInt8.min...UInt8.max).map { byte in
      let kind = ASCII.isLetter(byte) ? Self.letter : ASCII.isDigit(byte) ? Self.digit : 0
      return kind | Self.any | Self.any << 4
    }
    isUsed = [UInt64](repeating: 0, count: Self.slots)
    first = [Int](repeating: -1, count: Self.slots)
    for (index, form) in forms.enumerated() {
      for word in form.triggers { add(Array(word.utf8), form: index) }
    }
  }

  private mutating func add(_ word: [UInt8], form: Int) {
    guard word.count >= 3 else { return }
    let hash = Self.hash(word[0], word[1], word[2])
    let slot = Int(hash >> 6)
    isUsed[slot] |= 1 << UInt64(hash & 63)
    triggers.append(
      Trigger(start: bytes.count, count: word.count, form: form, next: first[slot]))
    first[slot] = triggers.count - 1
    bytes += word
    if word[0] == 0x23 {
      for byte in 0x30...0x39 {
        classes[byte] = Self.digit | Self.any | (Self.letter | Self.digit) << 4
      }
    } else if ASCII.isLetter(word[0]) {
      classes[Int(word[0])] = Self.letter | Self.any | Self.letter << 4
    } else {
      classes[Int(word[0])] = Self.any
    }
  }

  /// Sixteen bits of three bytes.
  @inline(__always)
  private static func hash(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt32 {
    let key = UInt32(first) | UInt32(second) << 8 | UInt32(third) << 16
    return (key &* 2_654_435_761) >> 16
  }

  @inline(__always)
  private static func digitless(_ byte: UInt8) -> UInt8 { ASCII.isDigit(byte) ? 0x23 : byte }

  /// The next word that begins as a citation may, and a bit for each form that it may be of.
  func next(from start: Int, in bytes: [UInt8]) -> (offset: Int, forms: UInt32)? {
    let text = bytes.span
    let classes = classes.span
    let used = isUsed.span
    let end = text.count - 2
    var at = start
    var last = Self.any
    if start > 0, start <= text.count {
      last = classes[Int(text[start - 1])]
      if last & (Self.letter | Self.digit) != 0 {
        at = Self.wordEnd(at, text, classes)
        last = classes[Int(text[at - 1])]
      }
    }
    while at < end {
      let kind = classes[Int(text[at])]
      if last & kind >> 4 == 0 {
        let hash = Self.hash(
          Self.digitless(text[at]), Self.digitless(text[at + 1]), Self.digitless(text[at + 2]))
        if used[Int(hash >> 6)] >> UInt64(hash & 63) & 1 != 0 {
          let mask = forms(at, Int(hash >> 6), text)
          if mask != 0 { return (at, mask) }
        }
      }
      last = kind
      at += 1
    }
    return nil
  }

  /// Where the word that an offset lies in ends: letters, then digits.
  ///
  /// A letter after a digit begins another word, since a note's number may be glued to it:
  /// `2Tweede Kamer, vergaderjaar …`.
  @inline(__always)
  private static func wordEnd(_ start: Int, _ text: Span<UInt8>, _ classes: Span<UInt8>) -> Int {
    var at = start
    while at < text.count, classes[Int(text[at])] & letter != 0 { at += 1 }
    while at < text.count, classes[Int(text[at])] & digit != 0 { at += 1 }
    return at
  }

  private func forms(_ at: Int, _ slot: Int, _ text: Span<UInt8>) -> UInt32 {
    let words = bytes.span
    var mask: UInt32 = 0
    var index = first[slot]
    while index >= 0 {
      let trigger = triggers[index]
      index = trigger.next
      guard at + trigger.count <= text.count else { continue }
      var matched = 0
      while matched < trigger.count {
        let byte = words[trigger.start + matched]
        let here = text[at + matched]
        guard byte == here || (byte == 0x23 && ASCII.isDigit(here)) else { break }
        matched += 1
      }
      if matched == trigger.count { mask |= 1 << UInt32(trigger.form & 31) }
    }
    return mask
  }
}
