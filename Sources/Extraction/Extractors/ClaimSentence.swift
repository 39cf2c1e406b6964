internal import DutchText

/// A sentence with figures: what its words say, and where, read in one pass.
struct ClaimSentence {
  let text: [UInt8]
  let range: Range<Int>
  private(set) var marks: [(marker: ClaimMarker, range: Range<Int>)] = []
  private(set) var periods: [ClaimPeriod] = []
  /// What figures are compared with; `base` is the end of a figure that is itself the base:
  /// `ten opzichte van 135.000 eind 2015`.
  private(set) var baselines: [(name: String, range: Range<Int>, base: Int?)] = []

  init(text: [UInt8], range: Range<Int>) {
    self.text = text
    self.range = range
    read()
  }

  private mutating func read() {
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = text[at]
      if ASCII.isDigit(byte) {
        let isFree = !DutchWord.isLetter(in: text, at: at - 1)
        if isFree, let period = ClaimPeriod.read(in: text, at: at, notBefore: range.lowerBound) {
          add(period)
          at = max(period.range.upperBound, at + 1)
        } else {
          while at < range.upperBound, isNumberByte(text[at]) { at += 1 }
        }
        continue
      }
      if byte == UInt8(ascii: ",") { marks.append((.clauseBreak, at..<(at + 1))) }
      if byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":") {
        marks.append((.statementBreak, at..<(at + 1)))
      }
      guard DutchWord.isLetter(in: text, at: at) else {
        at += 1
        continue
      }
      let end = min(max(DutchWord.end(in: text, from: at), at + 1), range.upperBound)
      readWord(at..<end)
      at = end
    }
  }

  private func isNumberByte(_ byte: UInt8) -> Bool {
    ASCII.isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
  }

  private mutating func readWord(_ word: Range<Int>) {
    if let period = ClaimPeriod.words(in: text, at: word) {
      add(period)
      return
    }
    guard let marker = ClaimWords.marker(text, word) else {
      readOrganisation(word)
      return
    }
    if case .moment(let name) = marker {
      if let compared = comparison(before: word.lowerBound) {
        baselines.append((name, word, compared.base))
      } else {
        periods.append(ClaimPeriod(name: name, range: word))
      }
      return
    }
    marks.append((marker, word))
  }

  private mutating func add(_ period: ClaimPeriod) {
    if let compared = comparison(before: period.range.lowerBound) {
      baselines.append((period.name, period.range, compared.base))
    } else {
      periods.append(period)
    }
  }

  private struct Comparison {
    var base: Int?
  }

  private static let comparisons = WordTable<Bool>(words: "opzichte vergeleken vergelijking o")
  private static let fillers = WordTable<Bool>(
    words: "van met de het een in eind begin jaar bij v dezelfde meting")

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
      guard Self.fillers.contains(text, start..<at) else { return nil }
      at = start
    }
    return nil
  }

  private static let agents = WordTable<Bool>(words: "bij door")

  /// A name in capitals after `bij` or `door`: `bij Binnenwerk`, `door UWV`.
  private mutating func readOrganisation(_ word: Range<Int>) {
    guard ASCII.isUpper(text[word.lowerBound]), word.count > 1,
      word.lowerBound > range.lowerBound,
      var before = DutchWord.before(in: text, word.lowerBound)
    else { return }
    if before.count <= 3,
      text[before].elementsEqual("de".utf8)
        || text[before].elementsEqual("het".utf8)
    {
      guard let next = DutchWord.before(in: text, before.lowerBound) else { return }
      before = next
    }
    guard Self.agents.contains(text, before) else { return }
    marks.append((.organisation(String(decoding: text[word], as: UTF8.self)), word))
  }
}
