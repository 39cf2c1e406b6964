internal import DutchText
internal import LetterModel

/// The beginnings of words that a citation may begin with, looked up by their first bytes.
///
/// Every trigger begins with a word, a number or a sign, so only tokens are looked at: a bit for each
/// two bytes turns most of them away, a bit for each hash of three nearly all others, and the few
/// triggers that are left are compared in full. `#` stands for any digit.
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
  /// A bit for each two bytes that a trigger begins with, 64 a word, the first byte lowest.
  private var begins: [UInt64]
  /// A bit for each hash of three bytes, 64 a word.
  private var isUsed: [UInt64]
  /// The first trigger of each slot; -1 where there is none.
  private var first: [Int]
  private var triggers: [Trigger] = []
  /// The bytes of all triggers, one after the other.
  private var bytes: [UInt8] = []

  init(_ forms: [any CitationForm]) {
    begins = [UInt64](repeating: 0, count: 1024)
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
    for lead in Self.bytes(meantBy: word[0]) {
      for next in Self.bytes(meantBy: word[1]) {
        begins[Int(next) << 2 | Int(lead) >> 6] |= 1 << UInt64(lead & 63)
      }
    }
    triggers.append(
      Trigger(start: bytes.count, count: word.count, form: form, next: first[slot]))
    first[slot] = triggers.count - 1
    bytes += word
  }

  /// The bytes that one of a trigger stands for.
  private static func bytes(meantBy byte: UInt8) -> ClosedRange<UInt8> {
    byte == 0x23 ? 0x30...0x39 : byte...byte
  }

  /// Sixteen bits of three bytes.
  @inline(__always)
  private static func hash(_ key: UInt32) -> UInt32 { (key &* 2_654_435_761) >> 16 }

  /// The next word that begins as a citation may, with the first form that it may be of.
  ///
  /// A letter after a digit begins a word, since a note's number may be glued to it:
  /// `2Tweede Kamer, vergaderjaar …`. A digit after a letter begins none.
  ///
  /// - Parameters:
  ///   - start: the reading offset to look from.
  ///   - token: the token to look from, which is moved on to the one behind the candidate.
  func next(from start: Int, token: inout Int, in words: PassageWords) -> Candidate? {
    let (bytes, all) = (words.bytes, words.tokens)
    let text = bytes.span
    let tokens = all.span
    let (pairs, used) = (begins.span, isUsed.span)
    let last = words.range.upperBound
    while token < last {
      let at = Int(tokens[token].start)
      token &+= 1
      guard at >= start, at &+ 2 < text.count else { continue }
      let (lead, next) = (text[at], text[at &+ 1])
      guard pairs[Int(next) &<< 2 | Int(lead) &>> 6] &>> UInt64(lead & 63) & 1 != 0 else {
        continue
      }
      let hash = Self.hash(
        UInt32(Self.digitless(lead)) | UInt32(Self.digitless(next)) << 8
          | UInt32(Self.digitless(text[at + 2])) << 16)
      guard used[Int(hash >> 6)] >> UInt64(hash & 63) & 1 != 0,
        !ASCII.isDigit(lead) || at == 0 || !ASCII.isLetter(text[at - 1]),
        let candidate = candidate(at, first[Int(hash >> 6)], after: -1, text)
      else { continue }
      return candidate
    }
    return nil
  }

  /// A byte, `#` for a digit.
  @inline(__always)
  private static func digitless(_ byte: UInt8) -> UInt8 { ASCII.isDigit(byte) ? 0x23 : byte }

  /// The next form that the word of a candidate may be of; `nil` where there is none.
  func next(after candidate: Candidate, in bytes: [UInt8]) -> Candidate? {
    self.candidate(candidate.offset, candidate.next, after: candidate.form, bytes.span)
  }

  /// The first trigger of a list that stands at an offset and is of a form after the one given.
  @inline(never)
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
