internal import DutchText
internal import LetterModel

/// The words that patterns name, each with a number, and the sets of words that each belongs to.
///
/// A letter's word is looked up once; whether it may stand somewhere in a pattern is one bit.
struct Vocabulary: Sendable {
  /// The number of a word; equal words have equal numbers, whatever their case.
  typealias Symbol = UInt16
  /// A bit for each set of words.
  typealias Bits = SIMD8<UInt64>

  /// A word that no pattern names.
  static let unknown: Symbol = 0
  /// How many sets of words there may be.
  static let mostSets = 512
  private static let wordsOfBits = 8

  private var slots = [Symbol](repeating: 0, count: 4096)
  private var bytes: [UInt8] = []
  private var ends: [Int] = [0, 0]
  /// The sets that each word belongs to by itself or begins a cue of, by its number.
  private(set) var bits: [Bits] = [.zero]
  /// The sets that each word belongs to by itself: `wordsOfBits` integers a word.
  private var whole = [UInt64](repeating: 0, count: wordsOfBits)
  /// The sets that have a cue of several words that begins with it, in the same shape.
  private var opening = [UInt64](repeating: 0, count: wordsOfBits)
  /// The cues of several words of each set.
  private(set) var cues: [[[Symbol]]] = []

  /// Whether a word is a member of a set.
  func isMember(_ symbol: Symbol, of set: Int) -> Bool {
    whole[Int(symbol) << 3 | set >> 6] >> UInt64(set & 63) & 1 != 0
  }

  /// Whether a cue of several words of a set begins with a word.
  func opens(_ symbol: Symbol, cueOf set: Int) -> Bool {
    opening[Int(symbol) << 3 | set >> 6] >> UInt64(set & 63) & 1 != 0
  }

  /// Whether a word may stand where a word or a cue of a set is wanted.
  func may(_ symbol: Symbol, begin set: Int) -> Bool {
    let place = Int(symbol) << 3 | set >> 6
    return (whole[place] | opening[place]) >> UInt64(set & 63) & 1 != 0
  }

  /// The number of the word that fills a range; `unknown` where no pattern names it.
  func symbol(_ text: [UInt8], _ range: Range<Int>) -> Symbol {
    var slot = Self.hash(text, range) & (slots.count - 1)
    while slots[slot] != Self.unknown {
      if isWord(slots[slot], text, range) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return Self.unknown
  }

  /// The number of a word or sign, which is made where it is new.
  mutating func insert(_ text: [UInt8], _ range: Range<Int>) -> Symbol {
    let known = symbol(text, range)
    guard known == Self.unknown else { return known }
    let number = Symbol(clamping: ends.count - 1)
    bytes.append(contentsOf: text[range].lazy.map { $0 | 0x20 })
    ends.append(bytes.count)
    bits.append(.zero)
    whole.append(contentsOf: repeatElement(0, count: Self.wordsOfBits))
    opening.append(contentsOf: repeatElement(0, count: Self.wordsOfBits))
    if ends.count * 2 > slots.count { grow() } else { place(number) }
    return number
  }

  /// Makes a set of cues, each of one word or several; its number.
  mutating func insert(set members: [[UInt8]]) -> Int {
    let set = cues.count
    var longer: [[Symbol]] = []
    for member in members {
      let symbols = symbols(of: member)
      guard let first = symbols.first else { continue }
      let (place, bit) = (set >> 6, UInt64(1) << UInt64(set & 63))
      bits[Int(first)][place] |= bit
      if symbols.count == 1 {
        whole[Int(first) << 3 | place] |= bit
      } else {
        opening[Int(first) << 3 | place] |= bit
        longer.append(symbols)
      }
    }
    // The longest cue is the one that is meant.
    cues.append(longer.sorted { $0.count > $1.count })
    return set
  }

  /// The numbers of the words of a cue.
  private mutating func symbols(of member: [UInt8]) -> [Symbol] {
    // Most are one word, and a tokenizer would look each up among all words that are known.
    if !member.isEmpty, member.allSatisfy(ASCII.isLetter) {
      return [insert(member, member.indices)]
    }
    var tokens: [Token] = []
    Tokenizer.append(tokensOf: member, to: &tokens)
    return tokens.map { insert(member, $0.range) }
  }

  private mutating func grow() {
    slots = [Symbol](repeating: 0, count: slots.count * 2)
    for number in 1..<(ends.count - 1) { place(Symbol(clamping: number)) }
  }

  private mutating func place(_ number: Symbol) {
    let word = Array(bytes[ends[Int(number)]..<ends[Int(number) + 1]])
    var slot = Self.hash(word, word.indices) & (slots.count - 1)
    while slots[slot] != Self.unknown { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = number
  }

  private func isWord(_ number: Symbol, _ text: [UInt8], _ range: Range<Int>) -> Bool {
    let (start, end) = (ends[Int(number)], ends[Int(number) + 1])
    guard end - start == range.count else { return false }
    for at in 0..<range.count where bytes[start + at] != text[range.lowerBound + at] | 0x20 {
      return false
    }
    return true
  }

  private static func hash(_ text: [UInt8], _ range: Range<Int>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for at in range { hash = (hash ^ UInt64(text[at] | 0x20)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ (hash >> 29))
  }
}
