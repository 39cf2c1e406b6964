internal import DutchText
internal import LetterModel

/// Reads dossiers and numbers after a prefix, up to the end of the citation.
struct KamerstukParser {
  private static let andWords: WordList = ["en", "alsmede"]
  private static let reprints: WordList = ["herdruk", "tweede herdruk"]

  let site: ReferenceSite
  var reader: TextReader
  var prefix: CitationPrefix
  private var targets: [Reference.Target] = []
  private var notes: [String] = []
  private var last: CitedDossier?
  private var end: Int
  /// Up to where dossiers were read.
  private(set) var looked = 0

  init(site: ReferenceSite, reader: TextReader, prefix: CitationPrefix) {
    self.site = site
    self.reader = reader
    self.prefix = prefix
    end = reader.at
  }

  /// The citation, or `nil` where none stands here.
  mutating func reference(from start: Int) -> Reference? {
    CitationPrefix.skipSeparators(&reader)
    guard readGroup(isFirst: true) else { return nil }
    for _ in 0..<200 where !readContinuation() { break }
    readTrailingYear()
    let kind: Reference.Kind = targets.contains { $0.number != nil } ? .kamerstuk : .dossier
    var reference = site.reference(kind, start..<end, targets)
    reference.notes = notes
    return reference
  }

  private var trust: NumberList.Trust {
    if prefix.chamber == .first { return .letters }
    return prefix.hasLabel || prefix.session != nil || prefix.chamber != nil
      ? .afterComma : .needsWord
  }

  /// Reads one or more dossiers and their numbers: `36222 en 31015, nr. 6`.
  private mutating func readGroup(isFirst: Bool) -> Bool {
    var pending: [CitedDossier] = []
    let most = trust == .needsWord ? 4 : 40
    while pending.count < most, let dossier = CitedDossier.read(&reader, chamber: &prefix.chamber) {
      last = dossier
      looked = max(looked, reader.at)
      if let number = dossier.number {
        add(pending)
        pending = []
        addNumbers(of: dossier, NumberList(numbers: [number]), isDossierFirst: true)
        readMoreLetters(after: dossier)
        return finishGroup()
      }
      pending.append(dossier)
      if let list = NumberList.read(&reader, trust: trust) {
        addNumbers(of: pending[0], list, isDossierFirst: pending.count == 1)
        add(Array(pending.dropFirst()))
        last = pending[0]
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
    return true
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
    addNumbers(of: dossier, list, isDossierFirst: false)
  }

  /// Reads pages and a reprint after the numbers of a group.
  private mutating func finishGroup() -> Bool {
    end = reader.at
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
    guard reader.takeWord(of: Self.reprints), let index = targets.indices.last,
      let id = targets[index].id
    else {
      reader.at = before
      return
    }
    targets[index].id = id + "-h1"
    if hasBracket { _ = reader.take(0x29) }
    end = reader.at
  }

  /// Reads `; nr. 7`, ` en 36 449, nr. 3`, `; 2023/24, 36 449, nr. 3`.
  ///
  /// A label or a chamber begins another citation.
  private mutating func readContinuation() -> Bool {
    let before = self
    reader.skipSpaces()
    let hasSemicolon = reader.take(0x3B)
    if hasSemicolon { reader.skipSpaces() }
    let hasMark = readDossierSeparator() || hasSemicolon
    if hasMark {
      if let last, let list = NumberList.read(&reader, trust: .needsWord) {
        addNumbers(of: last, list, isDossierFirst: false)
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
    guard let trailing = CitationPrefix.read(&reader), !trailing.hasLabel,
      hasBracket || trailing.chamber == nil, let session = trailing.session
    else {
      reader.at = before
      return
    }
    prefix.session = session
    prefix.chamber = prefix.chamber ?? trailing.chamber
    end = trailing.end
    for index in targets.indices {
      targets[index].sessionYear = session.written
      targets[index].chamber = prefix.chamber ?? targets[index].chamber
    }
  }

  // MARK: - Targets

  private mutating func add(_ dossiers: [CitedDossier]) {
    for dossier in dossiers {
      var target = site.target(PaperIdentifier.dossier(dossier), dossier.range)
      fill(&target, from: dossier)
      if let letter = dossier.letter, targets.isEmpty || dossiers.count == 1 {
        var plain = dossier
        plain.suffix = nil
        let other = PaperIdentifier.paper(plain, letter.text, prefix)
        target.status = .ambiguous
        target.alternatives = [PaperIdentifier.dossier(dossier), other]
      }
      targets.append(target)
      end = max(end, dossier.range.upperBound)
    }
  }

  private mutating func addNumbers(
    of dossier: CitedDossier, _ list: NumberList, isDossierFirst: Bool
  ) {
    for number in list.numbers {
      let id = PaperIdentifier.paper(dossier, number.text, prefix)
      var target = site.target(id, number.range)
      fill(&target, from: dossier)
      target.number = number.text
      targets.append(target)
    }
    if let note = list.note { notes.append(note) }
  }

  private func fill(_ target: inout Reference.Target, from dossier: CitedDossier) {
    target.dossier = dossier.digits
    target.suffix = dossier.suffix
    target.chamber = prefix.chamber
    target.sessionYear = prefix.session?.written
  }
}
