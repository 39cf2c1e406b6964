internal import DutchText

/// Phrases of which one may stand at a place.
///
/// The byte that stands there decides for most places, so that a long list costs no more than one
/// test a line.
struct PhraseList: Sendable, ExpressibleByArrayLiteral {
  private let phrases: [StaticString]
  /// A bit for each byte that a phrase begins with, by its low six bits: `a` and `A` have one both.
  private let initials: UInt64

  /// A list of phrases, none empty.
  init(arrayLiteral phrases: StaticString...) {
    self.phrases = phrases
    var initials: UInt64 = 0
    for phrase in phrases {
      phrase.withUTF8Buffer { letters in
        if let first = unsafe letters.first { initials |= Self.bit(of: first) }
      }
    }
    self.initials = initials
  }

  /// The first phrase that stands at an offset as it is.
  func phrase(in text: [UInt8], at offset: Int) -> StaticString? {
    guard mayBegin(text, offset) else { return nil }
    for phrase in phrases where text.has(phrase, at: offset) { return phrase }
    return nil
  }

  /// Whether a phrase stands at an offset, in capitals or not; the phrases are in small letters.
  func stands(in text: [UInt8], at offset: Int) -> Bool {
    guard mayBegin(text, offset) else { return false }
    for phrase in phrases where text.has(anyCase: phrase, at: offset) { return true }
    return false
  }

  private func mayBegin(_ text: [UInt8], _ offset: Int) -> Bool {
    offset >= 0 && offset < text.count && initials & Self.bit(of: text[offset]) != 0
  }

  private static func bit(of byte: UInt8) -> UInt64 { 1 << UInt64((byte | 0x20) & 63) }
}
