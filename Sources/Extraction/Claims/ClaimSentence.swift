internal import DutchText
internal import LetterModel

/// A sentence with figures: what its words say, and where, read in one pass.
struct ClaimSentence {
  /// The words of its passage.
  let words: PassageWords
  let range: Range<Int>
  var marks: [Mark] = []
  /// What words hint at that say nothing of one figure: `uiterlijk`, `mogelijk`.
  private(set) var hints: RoleEvidence = []
  private(set) var periods: [ClaimPeriod] = []
  /// What figures are compared with; `base` is the end of a figure that is itself the base:
  /// `ten opzichte van 135.000 eind 2015`.
  private(set) var baselines: [Baseline] = []

  /// What figures are compared with.
  struct Baseline {
    var period: ClaimPeriod
    var base: Int?
    /// Whether only the figure right before it is compared: `75 meer dan vorig jaar`.
    var isOfLast: Bool
  }

  /// Where the last moment with a name ends.
  private var lastMoment: Int?
  /// Where `nam` or `neemt` ends, to which `toe` or `af` may belong.
  private var taking: Int?

  /// Whether any word names a sector, form, organisation or region.
  var hasDimensions: Bool { marks.contains { $0.marker.rawValue <= ClaimMarker.region.rawValue } }

  /// A word that says something of the figures, and where it stands.
  struct Mark {
    var marker: ClaimMarker
    var name: Int16 = -1
    var range: Range<Int>
  }

  /// The name of what a mark says: its own, else the words.
  func name(of mark: Mark) -> String {
    ClaimWords.names.indices.contains(Int(mark.name))
      ? ClaimWords.names[Int(mark.name)] : String(decoding: text[mark.range], as: UTF8.self)
  }

  /// The reading text of its passage.
  var text: [UInt8] { words.bytes }

  init(words: PassageWords, range: Range<Int>) {
    self.words = words
    self.range = range
    read()
  }

  private mutating func read() {
    let (text, tokens) = (words.bytes, words.tokens)
    let last = words.range.upperBound
    var index = firstToken
    var at = range.lowerBound
    while index < last, Int(tokens[index].start) < range.upperBound {
      let token = tokens[index]
      index += 1
      guard token.end > at else { continue }
      // A year or the edge of the sentence may cut a token.
      let start = max(Int(token.start), at)
      at = start
      let byte = text[start]
      if ASCII.isDigit(byte) {
        at = readNumber(at: start, in: text)
      } else if byte == UInt8(ascii: ",") {
        marks.append(Mark(marker: .clauseBreak, range: start..<(start + 1)))
      } else if byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":") {
        marks.append(Mark(marker: .statementBreak, range: start..<(start + 1)))
      } else if DutchWord.isLetter(in: text, at: start) {
        let end = min(token.end, range.upperBound)
        let isWhole = start == Int(token.start) && end == token.end
        readWord(
          start..<end, isWhole ? token.word : Lexicon.dutch.word(in: text, start..<end), in: text)
      }
    }
  }

  /// The first token of which anything lies in the sentence.
  private var firstToken: Int {
    let next = words.firstToken(from: range.lowerBound)
    let isCut = next > words.range.lowerBound && words.tokens[next - 1].end > range.lowerBound
    return isCut ? next - 1 : next
  }

  /// Reads the year that begins at a digit, or passes the number; returns where reading goes on.
  private mutating func readNumber(at start: Int, in text: [UInt8]) -> Int {
    if !DutchWord.isLetter(in: text, at: start - 1),
      let period = ClaimPeriod.read(in: text, at: start, notBefore: range.lowerBound)
    {
      add(period)
      return max(period.range.upperBound, start + 1)
    }
    var at = start
    while at < range.upperBound, isNumberByte(text[at]) { at += 1 }
    // The comma after "1.340, op Saba 265" parts clauses.
    return at < range.upperBound && !ASCII.isDigit(text[at - 1]) ? at - 1 : at
  }

  private func isNumberByte(_ byte: UInt8) -> Bool {
    ASCII.isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
  }

  private mutating func readWord(_ word: Range<Int>, _ number: Token.Word, in text: [UInt8]) {
    guard let known = ClaimWords.marker(number, text, word) else {
      guard ASCII.isUpper(text[word.lowerBound]) else { return }
      readOrganisation(word)
      readName(word)
      return
    }
    if let hint = RoleEvidence(hint: known.marker) {
      hints.formUnion(hint)
      return
    }
    if known.marker == .relative {
      if let period = ClaimPeriod.words(in: text, at: word) {
        add(period)
      } else {
        readOrganisation(word)
      }
      return
    }
    var mark = Mark(marker: known.marker, name: known.name, range: word)
    if mark.marker == .sector, let kind = DutchWord.before(in: text, word.lowerBound),
      kind.lowerBound >= range.lowerBound, Self.schooling.contains(text, kind),
      DutchWord.matches(text, word, "onderwijs")
    {
      mark = Mark(marker: .sector, range: kind.lowerBound..<word.upperBound)
    }
    if mark.marker == .sector, known.name < 0, !isInside(word) { return }
    if mark.marker == .particle {
      guard taking != nil else { return }
      marks.append(
        Mark(
          marker: DutchWord.matches(text, word, "toe") ? .increase : .decrease, range: word))
    } else if mark.marker == .taking {
      taking = word.upperBound
    } else if mark.marker == .document {
      // Only what a figure is compared with; "de begroting bedraagt" says nothing of when.
      guard let compared = comparison(before: word.lowerBound) else { return }
      baselines.append(
        Baseline(
          period: ClaimPeriod(name: name(of: mark), range: word), base: compared.base,
          isOfLast: compared.isOfLast))
    } else if mark.marker == .moment {
      add(ClaimPeriod(name: name(of: mark), range: word))
      lastMoment = word.upperBound
    } else {
      marks.append(mark)
    }
  }

  private static let insides = WordClass("claim.sentence.insides")

  /// Whether `in`, `in de` or the like stands before a word.
  private func isInside(_ word: Range<Int>) -> Bool {
    guard var before = DutchWord.before(in: text, word.lowerBound) else { return false }
    if before.count <= 3,
      DutchWord.matches(text, before, "de") || DutchWord.matches(text, before, "het"),
      let next = DutchWord.before(in: text, before.lowerBound)
    {
      before = next
    }
    return before.lowerBound >= range.lowerBound && Self.insides.contains(text, before)
  }

  private mutating func add(_ period: ClaimPeriod) {
    // "de nulmeting eind 2012": when that was is no period of the sentence.
    if let moment = lastMoment,
      DutchWord.skipSpaces(in: text, at: moment) == period.range.lowerBound
    {
      return
    }
    if let compared = comparison(before: period.range.lowerBound) {
      baselines.append(
        Baseline(period: period, base: compared.base, isOfLast: compared.isOfLast))
    } else {
      periods.append(period)
    }
  }

  private struct Comparison {
    var base: Int?
    var isOfLast = false
  }

  private static let comparisons = WordClass("claim.sentence.comparisons")
  private static let fillers = WordClass("claim.sentence.fillers")
  private static let comparatives = WordClass("claim.sentence.comparatives")

  /// Whether `ten opzichte van` or `vergeleken met` stands before an offset.
  ///
  /// A figure in between is stepped over: `ten opzichte van 135.000 eind 2015`.
  private func comparison(before offset: Int) -> Comparison? {
    var at = offset
    var base: Int?
    for _ in 0..<7 {
      at = DutchWord.skipSpaces(in: text, before: at)
      let numberEnd = at
      while at > range.lowerBound, isNumberByte(text[at - 1]) { at -= 1 }
      if at < numberEnd { base = numberEnd }
      at = DutchWord.skipSpaces(in: text, before: at)
      let start = DutchWord.start(in: text, before: at)
      guard start < at, start >= range.lowerBound else { return nil }
      if Self.comparisons.contains(text, start..<at) { return Comparison(base: base) }
      // "75 meer dan vorig jaar"; in "meer dan 250 in 2022" a number stands between.
      if base == nil, DutchWord.matches(text, start..<at, "dan") {
        return isCompared(before: start) ? Comparison(base: nil, isOfLast: true) : nil
      }
      guard Self.fillers.contains(text, start..<at) else { return nil }
      at = start
    }
    return nil
  }

  /// Whether `meer`, `lager` or the like stands among the few words before an offset.
  private func isCompared(before offset: Int) -> Bool {
    var at = offset
    for _ in 0..<10 {
      at = DutchWord.skipSpaces(in: text, before: at)
      let start = DutchWord.start(in: text, before: at)
      guard start < at, start >= range.lowerBound else { return false }
      if Self.comparatives.contains(text, start..<at) { return true }
      at = start
    }
    return false
  }
}

/// What a claim is broken down by, in the order of the names.
enum ClaimDimension: String, CaseIterable {
  case organisation = "organisatie"
  case region = "regio"
  case sector
  case form = "vorm"

  /// The mark that names a value of it.
  var marker: ClaimMarker {
    switch self {
    case .organisation: .organisation
    case .region: .region
    case .sector: .sector
    case .form: .form
    }
  }
}
