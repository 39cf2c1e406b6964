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

  private struct Slot {
    var head: UInt64 = 0
    var tail: UInt64 = 0
    var count: UInt16 = 0
    var word: Token.Word = 0
  }

  private var slots: [Slot]
  private var used = 0
  /// The folded bytes of all words, one after the other, and where each ends, by word number.
  private var bytes: [UInt8] = []
  private var ends: [Int] = [0, 0]
  /// The number of each ASCII sign.
  var signs = [Token.Word](repeating: Token.unknown, count: 128)
  /// The cues of several tokens.
  private(set) var cues = CueTable(first: 2)
  private var classes: [String: LexiconClass] = [:]

  /// The lexicon that a text in the form of `words.lexicon` describes.
  public init(parsing text: [UInt8]) {
    slots = [Slot](repeating: Slot(), count: 8192)
    var names: [String] = []
    var cueKinds: [LexiconReader.Cues] = []
    var entries: [(words: [UInt8], tokens: [Token], value: Int?, place: Int)] = []
    var inclusions: [(other: String, place: Int)] = []
    var reader = LexiconReader(text)
    while let entry = reader.next() {
      switch entry {
      case .opening(let name, let cues):
        names.append(name)
        cueKinds.append(cues)
      case .inclusion(let other): inclusions.append((other, names.count - 1))
      case .word(let words, let value):
        entries.append((words, tokens(of: words), value, names.count - 1))
      }
    }
    // Cues are numbered behind the words, so that the bits of a class lie close together.
    cues = CueTable(first: ends.count)
    var members = [LexiconClass](repeating: LexiconClass(), count: names.count)
    for entry in entries where entry.place >= 0 {
      guard let first = entry.tokens.first else { continue }
      if entry.tokens.count == 1 {
        members[entry.place].insert(first.word, value: entry.value, isCue: false)
      } else if cueKinds[entry.place] == .written {
        members[entry.place].insert(written: entry.words, value: entry.value)
      } else {
        members[entry.place].insert(
          cues.number(of: entry.tokens), value: entry.value, isCue: true)
      }
    }
    classes = Dictionary(zip(names, members)) { first, _ in first }
    for (other, place) in inclusions where place >= 0 {
      if let more = classes[other] { classes[names[place]]?.add(more) }
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
    let key = WordKey(text, range)
    let slots = self.slots.span
    let mask = slots.count - 1
    var slot = key.hash & mask
    while true {
      let entry = slots[slot]
      if entry.count == 0 { return Token.unknown }
      if entry.head == key.head, entry.tail == key.tail, Int(entry.count) == key.count,
        !key.isLong || isWhole(entry.word, text, range)
      {
        return entry.word
      }
      slot = (slot + 1) & mask
    }
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
    return cues.cues(at: 0, of: tokens).first { $0.count == tokens.count }?.word ?? Token.unknown
  }

  private func isWhole(_ word: Token.Word, _ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let start = ends[Int(word) - 1]
    for offset in 0..<range.count
    where bytes[start + offset] != text[range.lowerBound + offset] | 0x20 {
      return false
    }
    return true
  }

  // MARK: - Making it

  /// The tokens of an entry; those that are not known yet become known.
  private mutating func tokens(of text: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    Tokenizer.scan(text.span, in: self) { tokens.append($0) }
    for at in tokens.indices where tokens[at].word == Token.unknown {
      tokens[at].word = insert(text, tokens[at].range)
    }
    return tokens
  }

  private mutating func insert(_ text: [UInt8], _ range: Range<Int>) -> Token.Word {
    let first = text[range.lowerBound]
    let isSign = first < 0x80 && !ASCII.isLetter(first)
    let found = isSign ? signs[Int(first)] : word(text.span, range)
    if found != Token.unknown { return found }
    let number = Token.Word(clamping: ends.count)
    if isSign {
      signs[Int(first)] = number
    } else {
      let key = WordKey(text.span, range)
      var slot = key.hash & (slots.count - 1)
      while slots[slot].count != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Slot(
        head: key.head, tail: key.tail, count: UInt16(clamping: key.count), word: number)
      used += 1
      if used * 2 > slots.count { grow() }
    }
    bytes.append(contentsOf: text[range].lazy.map { $0 | 0x20 })
    ends.append(bytes.count)
    return number
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for entry in old where entry.count != 0 {
      let start = ends[Int(entry.word) - 1]
      let key = WordKey(bytes.span, start..<ends[Int(entry.word)])
      var slot = key.hash & (slots.count - 1)
      while slots[slot].count != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }

  private static func embedded() -> [UInt8] {
    guard let start = unsafe lexicon_bytes() else { return [] }
    return unsafe Array(UnsafeBufferPointer(start: start, count: lexicon_count()))
  }
}
