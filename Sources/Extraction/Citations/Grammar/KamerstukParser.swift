internal import DutchText
internal import LetterModel

/// Reads dossiers and numbers after a prefix, up to the end of the citation.
struct KamerstukParser {
  private static let andWords = WordClass("citation.dossier.and")
  /// `-h2` is the second reprint: the register of published papers has such identifiers.
  private static let reprints = WordClass("citation.reprint")

  private static let romanDigits: Set<UInt8> = [0x49, 0x56, 0x58, 0x4C, 0x43]

  let site: CitationSite
  var reader: ByteCursor
  var prefix: CitationPrefix
  var targets: [Citation.Target] = []
  var notes: [String] = []
  private var last: CitedDossier?
  var end: Int
  /// Up to where dossiers were read.
  private(set) var looked = 0

  init(site: CitationSite, reader: ByteCursor, prefix: CitationPrefix) {
    self.site = site
    self.reader = reader
    self.prefix = prefix
    end = reader.at
  }

  /// The citation, or `nil` where none stands here.
  mutating func citation(from start: Int) -> Citation? {
    CitationPrefix.skipSeparators(&reader)
    guard readGroup(isFirst: true) || readRomanDossier() else { return nil }
    for _ in 0..<200 where !readContinuation() { break }
    readTrailingYear()
    let kind: Citation.Kind = targets.contains { $0.number != nil } ? .kamerstuk : .dossier
    var citation = site.citation(kind, start..<end, targets)
    citation.notes = notes
    return citation
  }

  private var trust: NumberList.Trust {
    if prefix.chamber == .first { return .capitals }
    return prefix.hasLabel || prefix.session != nil || prefix.chamber != nil
      ? .afterComma : .needsWord
  }

  /// Reads one or more dossiers and their numbers: `36222 en 31015, nr. 6`.
  private mutating func readGroup(isFirst: Bool) -> Bool {
    var pending: [CitedDossier] = []
    let most = trust == .needsWord ? 4 : 40
    while pending.count < most, let dossier = CitedDossier.read(&reader, after: &prefix) {
      last = dossier
      looked = max(looked, reader.at)
      if let number = dossier.number {
        if pending.isEmpty || dossier.isJoined {
          add(pending)
          addNumbers(of: dossier, NumberList(numbers: [number]))
          readMoreLetters(after: dossier)
        } else {
          addShared(NumberList(numbers: [number]), by: pending + [dossier])
        }
        return finishGroup()
      }
      pending.append(dossier)
      if let list = NumberList.read(&reader, trust: trust) {
        addShared(list, by: pending)
        last = pending[0]
        return finishGroup()
      }
      if pending.count == 1, let number = readLooseNumber() {
        addNumbers(of: pending[0], NumberList(numbers: [number]))
        return finishGroup()
      }
      let before = reader.at
      end = before
      guard readDossierSeparator(), DossierNumber.isHere(reader) else {
        reader.at = before
        break
      }
    }
    guard !pending.isEmpty, prefix.hasLabel || (prefix.session != nil && prefix.chamber != nil)
    else { return false }
    add(pending)
    reader.at = end
    if pending.count == 1, let pages = PageList.read(&reader) {
      targets[targets.count - 1].pages = reader.text(pages)
      end = reader.at
    }
    return true
  }

  /// Reads `CXXIV, G`: dossiers of the Eerste Kamer about itself have Roman numerals.
  private mutating func readRomanDossier() -> Bool {
    guard prefix.chamber == .first else { return false }
    let from = reader.at
    while reader.at - from < 9, Self.romanDigits.contains(reader.peek()) { reader.at += 1 }
    let range = from..<reader.at
    guard range.count > 1, reader.isAtWordEnd,
      let list = NumberList.read(&reader, trust: .capitals),
      list.numbers.allSatisfy({ ASCII.isUpper(reader.bytes[$0.range.lowerBound]) })
    else {
      reader.at = from
      return false
    }
    let dossier = CitedDossier(digits: reader.text(range), range: range)
    addNumbers(of: dossier, list)
    last = dossier
    return finishGroup()
  }

  /// Reads the ` -874` of `kamerstukdossier 29279 -874`, which a label must stand before.
  private mutating func readLooseNumber() -> CitedNumber? {
    let start = reader.at
    guard prefix.hasLabel, reader.skipSpaces(), reader.peek() == 0x2D else {
      reader.at = start
      return nil
    }
    reader.at += 1
    guard ASCII.isDigit(reader.peek()),
      let number = NumberList.readNumber(&reader, letters: false), reader.isAtWordEnd
    else {
      reader.at = start
      return nil
    }
    return number
  }

  private mutating func readDossierSeparator() -> Bool {
    reader.skipSpaces()
    let hasMark = reader.take(0x2C) || reader.take(0x2F) || reader.take(0x26)
    reader.skipSpaces()
    let hasAnd = reader.takeWord(of: Self.andWords)
    reader.skipSpaces()
    return hasMark || hasAnd
  }

  /// Reads `, D en E` after a letter that came with its dossier.
  private mutating func readMoreLetters(after dossier: CitedDossier) {
    guard let number = dossier.number else { return }
    end = reader.at
    var list = NumberList(numbers: [number])
    let isLetter = ASCII.isUpper(reader.bytes[number.range.lowerBound])
    list.readMore(&reader, isPlural: false, letters: isLetter)
    guard list.numbers.count > 1 else { return }
    list.numbers.removeFirst()
    addNumbers(of: dossier, list)
  }

  /// Reads pages and a reprint after the numbers of a group.
  private mutating func finishGroup() -> Bool {
    end = reader.at
    readReprint()
    let before = reader.at
    if skipRemark(), !PageList.isHere(reader) { reader.at = before }
    if let pages = PageList.read(&reader), let index = targets.indices.last {
      targets[index].pages = reader.text(pages)
      end = reader.at
    }
    readReprint()
    return true
  }

  private mutating func readReprint() {
    let before = reader.at
    NumberList.skipComma(&reader)
    let hasBracket = reader.take(0x28)
    guard let reprint = Self.takeReprint(&reader), let index = targets.indices.last,
      let id = targets[index].id
    else {
      reader.at = before
      return
    }
    targets[index].id = id + "-h\(reprint)"
    if hasBracket { _ = reader.take(0x29) }
    end = reader.at
  }

  /// Passes `tweede herdruk` or `2e herdruk`; the first to the third have such identifiers.
  private static func takeReprint(_ reader: inout ByteCursor) -> Int? {
    guard ASCII.isDigit(reader.peek()) else { return reader.takeValue(of: reprints) }
    guard let digits = reader.takeDigits(most: 1), (1...3).contains(digits.value),
      reader.takeWord("e herdruk")
    else { return nil }
    return digits.value
  }

  /// Reads `; nr. 7`, ` en 36 449, nr. 3`, `; 2023/24, 36 449, nr. 3`.
  ///
  /// A label or a chamber begins another citation.
  private mutating func readContinuation() -> Bool {
    let before = self
    skipRemark()
    reader.skipSpaces()
    let hasSemicolon = reader.take(0x3B)
    if hasSemicolon { reader.skipSpaces() }
    let hasMark = readDossierSeparator() || hasSemicolon
    if hasMark {
      if let last, let list = NumberList.read(&reader, trust: .needsWord) {
        addNumbers(of: last, list)
        return finishGroup()
      }
      let label = prefix.hasLabel
      if !DossierNumber.isHere(reader), let next = CitationPrefix.read(&reader) {
        guard !next.hasLabel, next.chamber == nil else {
          self = before
          return false
        }
        prefix.session = next.session
        CitationPrefix.skipSeparators(&reader)
      }
      prefix.hasLabel = label && hasSemicolon
      if DossierNumber.isHere(reader), readGroup(isFirst: false) {
        prefix.hasLabel = label
        return true
      }
    }
    self = before
    return false
  }

  /// Passes ` (memorie van toelichting)`, a few words in brackets that name the paper.
  @discardableResult
  private mutating func skipRemark() -> Bool {
    var ahead = reader
    guard ahead.skipSpaces(), ahead.take(0x28), ASCII.isLetter(ahead.peek()) else { return false }
    for _ in 0..<60 {
      let byte = ahead.peek()
      if byte == 0x29 {
        reader.at = ahead.at + 1
        return true
      }
      guard byte != 0, byte != 0x28, byte != 0x3B, !ASCII.isDigit(byte) else { return false }
      ahead.at += 1
    }
    return false
  }

  /// Reads `, vergaderjaar 2022–2023` or ` (2022/23)` after the numbers.
  private mutating func readTrailingYear() {
    guard prefix.session == nil else { return }
    let before = reader.at
    reader.skipSpaces()
    let hasBracket = reader.peek() == 0x28
    guard hasBracket || reader.peek() == 0x2C else {
      reader.at = before
      return
    }
    CitationPrefix.skipSeparators(&reader)
    guard let trailing = CitationPrefix.read(&reader), !trailing.hasLabel || hasBracket,
      hasBracket || trailing.chamber == nil, let session = trailing.session,
      !trailing.hasLabel || reader.peek() == 0x29
    else {
      reader.at = before
      return
    }
    prefix.session = session
    prefix.chamber = prefix.chamber ?? trailing.chamber
    end = trailing.end
    if hasBracket, site.bytes.indices.contains(end), site.bytes[end] == 0x29 { end += 1 }
    for index in targets.indices {
      targets[index].sessionYear = session.written
      targets[index].chamber = prefix.chamber ?? targets[index].chamber
    }
  }
}
