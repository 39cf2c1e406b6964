internal import DutchText

/// The beginnings of words that a citation may begin with, looked up by their first bytes.
///
/// A table of the 256 bytes says where words end and which bytes begin a trigger; a bit for each
/// hash of the first three bytes turns nearly all other words away, and the few triggers that are
/// left are compared in full. `#` stands for any digit.
struct CitationTriggers: Sendable {
  private struct Trigger {
    var start: Int
    var count: Int
    var form: Int
    /// The next trigger with the same slot, of the same form or a later one; -1 where there is none.
    var next: Int
  }

  /// A place where a word begins with a trigger.
  struct Candidate {
    /// Where the word begins.
    let offset: Int
    /// The form whose trigger it is, by its place in the list of forms.
    let form: Int
    /// The next trigger that may stand here as well; -1 where there is none.
    fileprivate let next: Int
  }

  private static let slots = 1024
  private static let letter: UInt8 = 1
  private static let digit: UInt8 = 2
  /// The bit that every byte has, so that a byte which begins no trigger may follow none.
  private static let any: UInt8 = 4
  /// For each byte, in the low four bits what it is; in the next four what it may not follow to begin
  /// a trigger: a letter no letter, a digit no letter and no digit, all others nothing at all; in the
  /// high eight the byte itself, `#` for a digit.
  private var table: [UInt16]
  /// A bit for each hash of three bytes, 64 a word.
  private var isUsed: [UInt64]
  /// The first trigger of each slot; -1 where there is none.
  private var first: [Int]
  private var triggers: [Trigger] = []
  /// The bytes of all triggers, one after the other.
  private var bytes: [UInt8] = []

  init(_ forms: [any CitationForm]) {
    table = (UInt8.min...UInt8.max).map { byte in
      let kind = ASCII.isLetter(byte) ? Self.letter : ASCII.isDigit(byte) ? Self.digit : 0
      let word = UInt16(ASCII.isDigit(byte) ? 0x23 : byte) << 8
      return word | UInt16(kind | Self.any | Self.any << 4)
    }
    isUsed = [UInt64](repeating: 0, count: Self.slots)
    first = [Int](repeating: -1, count: Self.slots)
    // a trigger goes before those of its slot that were there: last form first, the lists are in order
    for (index, form) in forms.enumerated().reversed() {
      for word in form.triggers { add(Array(word.utf8), form: index) }
    }
  }

  private mutating func add(_ word: [UInt8], form: Int) {
    guard word.count >= 3 else { return }
    let hash = Self.hash(UInt32(word[0]) | UInt32(word[1]) << 8 | UInt32(word[2]) << 16)
    let slot = Int(hash >> 6)
    isUsed[slot] |= 1 << UInt64(hash & 63)
    triggers.append(
      Trigger(start: bytes.count, count: word.count, form: form, next: first[slot]))
    first[slot] = triggers.count - 1
    bytes += word
    if word[0] == 0x23 {
      for byte in 0x30...0x39 { allow(byte, after: Self.letter | Self.digit) }
    } else {
      allow(Int(word[0]), after: ASCII.isLetter(word[0]) ? Self.letter : 0)
    }
  }

  /// Lets a byte begin a trigger but after these.
  private mutating func allow(_ byte: Int, after blocked: UInt8) {
    table[byte] = table[byte] & 0xFF0F | UInt16(blocked) << 4
  }

  /// Sixteen bits of three bytes.
  @inline(__always)
  private static func hash(_ key: UInt32) -> UInt32 { (key &* 2_654_435_761) >> 16 }

  /// The next word that begins as a citation may, with the first form that it may be of.
  ///
  /// Three bytes are kept at hand and hashed at every offset: the one branch that tells whether a
  /// trigger may begin there is hardly ever taken, and so hardly ever guessed wrong.
  func next(from start: Int, in bytes: [UInt8]) -> Candidate? {
    let text = bytes.span
    let table = table.span
    let used = isUsed.span
    let end = text.count - 2
    var at = start
    var last = UInt16(Self.any)
    if start > 0, start <= text.count {
      last = table[Int(text[start - 1])]
      if last & UInt16(Self.letter | Self.digit) != 0 {
        at = Self.wordEnd(at, text, table)
        last = table[Int(text[at - 1])]
      }
    }
    guard at < end else { return nil }
    var first = table[Int(text[at])]
    var second = table[Int(text[at + 1])]
    var key = UInt32(first >> 8) << 8 | UInt32(second >> 8) << 16
    while at < end {
      let third = table[Int(text[at + 2])]
      key = key >> 8 | UInt32(third >> 8) << 16
      let hash = Self.hash(key)
      let isKnown = used[Int(hash >> 6)] >> UInt64(hash & 63) & 1
      let blocked = UInt64(last & first >> 4 & 15)
      if isKnown > blocked,
        let candidate = candidate(at, self.first[Int(hash >> 6)], after: -1, text)
      {
        return candidate
      }
      last = first
      first = second
      second = third
      at += 1
    }
    return nil
  }

  /// Where the word that an offset lies in ends: letters, then digits.
  ///
  /// A letter after a digit begins another word, since a note's number may be glued to it:
  /// `2Tweede Kamer, vergaderjaar …`.
  @inline(__always)
  private static func wordEnd(_ start: Int, _ text: Span<UInt8>, _ table: Span<UInt16>) -> Int {
    var at = start
    while at < text.count, table[Int(text[at])] & UInt16(letter) != 0 { at += 1 }
    while at < text.count, table[Int(text[at])] & UInt16(digit) != 0 { at += 1 }
    return at
  }

  /// The next form that the word of a candidate may be of; `nil` where there is none.
  func next(after candidate: Candidate, in bytes: [UInt8]) -> Candidate? {
    self.candidate(candidate.offset, candidate.next, after: candidate.form, bytes.span)
  }

  /// The first trigger of a list that stands at an offset and is of a form after the one given.
  private func candidate(
    _ at: Int, _ list: Int, after form: Int, _ text: Span<UInt8>
  ) -> Candidate? {
    let words = bytes.span
    var index = list
    while index >= 0 {
      let trigger = triggers[index]
      index = trigger.next
      guard trigger.form > form, at + trigger.count <= text.count else { continue }
      // triggers of one slot differ behind their first three bytes, as a rule
      var matched = trigger.count > 3 ? 3 : 0
      var left = trigger.count
      while left > 0 {
        let byte = words[trigger.start + matched]
        let here = text[at + matched]
        guard byte == here || (byte == 0x23 && ASCII.isDigit(here)) else { break }
        left -= 1
        matched = matched + 1 == trigger.count ? 0 : matched + 1
      }
      if left == 0 { return Candidate(offset: at, form: trigger.form, next: index) }
    }
    return nil
  }
}
