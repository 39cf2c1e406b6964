internal import CLexicon
public import LetterModel

/// Every word that the program knows, each with a number and with the classes it belongs to.
///
///     miljoen   → 412, of the classes number.scale, unit.…
///     meer dan  → 2301: a cue of several words has a number of its own
///
/// The words stand in `words.lexicon`, which is part of the program; the tokenizer looks each word
/// of a letter up once, and all that come later compare numbers.
public struct Lexicon: Sendable {
  /// The words of `words.lexicon`.
  public static let dutch = Lexicon(parsing: embedded())

  /// What is looked at first of each word: sixteen bits of its key's hash above its number.
  ///
  /// An empty slot is 0. They are small, so that all of them stay in the fastest memory.
  private var slots: [UInt32]
  /// The keys of all words, by number.
  private var keys: [WordKey] = [.none, .none]
  /// The folded bytes of all words, one after the other, and where each ends, by word number.
  private var bytes: [UInt8] = []
  private var ends: [Int] = [0, 0]
  /// The number of each ASCII sign.
  var signs = [Token.Word](repeating: Token.unknown, count: 128)
  /// The cues of several tokens.
  private(set) var cues = CueTable(first: 2)
  private var classes: [String: LexiconClass] = [:]

  /// A word or cue of a class, while the lexicon is made.
  private struct Entry {
    /// Its bytes in the text, and its tokens among those of all entries.
    var text: Range<Int>
    var tokens: Range<Int>
    var value: Int?
    /// The class, by its place in the text.
    var place: Int
  }

  /// The lexicon that a text in the form of `words.lexicon` describes.
  public init(parsing text: [UInt8]) {
    slots = [UInt32](repeating: 0, count: 8192)
    var reader = LexiconReader(text)
    var names: [Range<Int>] = []
    var cueKinds: [LexiconReader.Cues] = []
    var entries: [Entry] = []
    var tokens: [Token] = []
    var inclusions: [(other: Range<Int>, place: Int)] = []
    entries.reserveCapacity(text.count / 8)
    tokens.reserveCapacity(text.count / 6)
    bytes.reserveCapacity(text.count)
    while let entry = reader.next() {
      switch entry {
      case .opening(let name, let cues):
        names.append(name)
        cueKinds.append(cues)
      case .inclusion(let other): inclusions.append((other, names.count - 1))
      case .word(let word, let value):
        let first = tokens.count
        append(tokensOf: word, of: reader.text, to: &tokens)
        entries.append(
          Entry(text: word, tokens: first..<tokens.count, value: value, place: names.count - 1))
      }
    }
    // Cues are numbered behind the words, so that the bits of a class lie close together.
    cues = CueTable(first: ends.count)
    var members = [LexiconClass](repeating: LexiconClass(), count: names.count)
    for entry in entries where entry.place >= 0 && !entry.tokens.isEmpty {
      if entry.tokens.count == 1 {
        members[entry.place].insert(
          tokens[entry.tokens.lowerBound].word, value: entry.value, isCue: false)
      } else if cueKinds[entry.place] == .written {
        members[entry.place].insert(written: reader.text[entry.text], value: entry.value)
      } else {
        members[entry.place].insert(
          cues.number(of: tokens[entry.tokens]), value: entry.value, isCue: true)
      }
    }
    let named = names.map { String(decoding: text[$0], as: UTF8.self) }
    classes = Dictionary(zip(named, members)) { first, _ in first }
    for (other, place) in inclusions where place >= 0 {
      let other = String(decoding: text[other], as: UTF8.self)
      if let more = classes[other] { classes[named[place]]?.add(more) }
    }
  }

  /// How many words, signs and cues there are; numbers below it are in use.
  public var count: Int { ends.count + cues.count }

  /// The names of the classes, in order.
  public var classNames: [String] { classes.keys.sorted() }

  /// The members of a class; `nil` where no class has the name.
  func members(of name: String) -> LexiconClass? { classes[name] }

  /// The number of the word that fills a range; `unknown` where it stands in no list.
  @inline(__always)
  func word(_ text: Span<UInt8>, _ range: Range<Int>) -> Token.Word {
    word(of: WordKey(text, range), text, range.lowerBound)
  }

  /// The number of the word that has a key and begins at an offset.
  @inline(__always)
  func word(of key: WordKey, _ text: Span<UInt8>, _ start: Int) -> Token.Word {
    let (slots, keys) = (slots.span, keys.span)
    let hash = key.hash
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: hash &>> 40) & mask
    while true {
      let entry = slots[slot]
      if entry == 0 { return Token.unknown }
      if Self.tag(of: hash) ^ entry <= UInt32(Token.Word.max) {
        let word = Token.Word(truncatingIfNeeded: entry)
        if keys[Int(word)] == key, !key.isLong || isWhole(word, text, start) { return word }
      }
      slot = (slot &+ 1) & mask
    }
  }

  /// The bits of a hash that a slot keeps, above the sixteen of a word.
  @inline(__always)
  private static func tag(of hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: hash &>> 24) & ~UInt32(Token.Word.max)
  }

  /// The number of an ASCII sign.
  func sign(_ sign: Unicode.Scalar) -> Token.Word { signs[Int(sign.value & 127)] }

  /// The number of the word that fills a range of a text.
  ///
  /// `zo'n` and `euro's` are of several tokens: then it is the number of their cue.
  public func word(in text: [UInt8], _ range: Range<Int>) -> Token.Word {
    guard !range.isEmpty else { return Token.unknown }
    let found = word(text.span, range)
    if found != Token.unknown || range.count > 8 { return found }
    return text[range].contains(where: { $0 == 0x27 || $0 == 0xE2 })
      ? cue(Array(text[range])) : Token.unknown
  }

  private func cue(_ text: [UInt8]) -> Token.Word {
    var tokens: [Token] = []
    Tokenizer.scan(text.span, in: self) { tokens.append($0) }
    guard let first = tokens.first, cues.begins(with: first.word) else { return Token.unknown }
    var found = Token.unknown
    cues.forEachCue(at: 0, of: tokens.span) { count, word in
      if count == tokens.count, found == Token.unknown { found = word }
    }
    return found
  }

  private func isWhole(_ word: Token.Word, _ text: Span<UInt8>, _ start: Int) -> Bool {
    let place = ends[Int(word) - 1]
    for offset in 0..<(ends[Int(word)] - place)
    where bytes[place + offset] != text[start + offset] | 0x20 {
      return false
    }
    return true
  }

  // MARK: - Making it

  /// Appends the tokens of an entry; those that are not known yet become known.
  private mutating func append(
    tokensOf entry: Range<Int>, of text: [UInt8], to tokens: inout [Token]
  ) {
    let first = tokens.count
    let words = text.span.extracting(entry)
    Tokenizer.scan(words, in: self) { tokens.append($0) }
    for at in first..<tokens.count where tokens[at].word == Token.unknown {
      tokens[at].word = insert(words, tokens[at].range)
    }
  }

  private mutating func insert(_ text: Span<UInt8>, _ range: Range<Int>) -> Token.Word {
    let first = text[range.lowerBound]
    let isSign = first < 0x80 && !ASCII.isLetter(first)
    let found = isSign ? signs[Int(first)] : word(text, range)
    if found != Token.unknown { return found }
    let number = Token.Word(clamping: ends.count)
    keys.append(isSign ? .none : WordKey(text, range))
    if isSign {
      signs[Int(first)] = number
    } else {
      place(number)
      if ends.count * 2 > slots.count { grow() }
    }
    for at in range { bytes.append(text[at] | 0x20) }
    ends.append(bytes.count)
    return number
  }

  /// Puts a word into the first free slot from the one that its key points at.
  private mutating func place(_ word: Token.Word) {
    let hash = keys[Int(word)].hash
    var slot = Int(truncatingIfNeeded: hash &>> 40) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Self.tag(of: hash) | UInt32(word)
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for word in keys.indices where keys[word].count > 0 { place(Token.Word(clamping: word)) }
  }

  private static func embedded() -> [UInt8] {
    guard let start = unsafe lexicon_bytes() else { return [] }
    return unsafe Array(UnsafeBufferPointer(start: start, count: lexicon_count()))
  }
}
