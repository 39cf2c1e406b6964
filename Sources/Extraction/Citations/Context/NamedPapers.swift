internal import DutchText
internal import LetterModel

/// Finds the papers behind letters, bills, reports and rulings named by date and motions named by
/// members.
///
/// First the citation at the mention itself: the note at its mark, or the one in brackets after it.
/// What is found so is learnt for the rest of the letter: the same date is the same letter, the same
/// members are the same motion. What stays open is kept, with its words and the reason.
struct NamedPapers {
  /// What mentions of one paper share.
  private enum Name: Hashable {
    case dated(Citation.Role, CalendarDate)
    case motion(Citation.Role?, [UInt8])
  }

  private let letter: Letter
  private let date: CalendarDate?
  private var papers: [Name: [Citation.Target]] = [:]
  private var ofNote: [Int: [Int]] = [:]
  private var rulingsOfNote: [Int: [Int]] = [:]

  private init(_ letter: Letter) {
    self.letter = letter
    date = letter.header.date?.value
  }

  /// The citations of a letter, those of named papers with what they stand for.
  static func resolved(_ found: [Citation], in letter: Letter) -> [Citation] {
    var citations = found
    var papers = NamedPapers(letter)
    papers.resolve(&citations)
    return citations
  }

  private mutating func resolve(_ citations: inout [Citation]) {
    for index in citations.indices {
      guard let note = citations[index].footnote else { continue }
      if citations[index].kind == .ecli { rulingsOfNote[note, default: []].append(index) }
      guard Self.isPaper(citations[index]) else { continue }
      if let first = ofNote[note]?.first, isAside(citations[index], after: citations[first]) {
        // The words at the mark name the first paper only.
        if citations[index].role == citations[first].role { citations[index].role = nil }
        continue
      }
      ofNote[note, default: []].append(index)
    }
    for index in citations.indices where Self.isNamed(citations[index]) {
      citations[index].date = citations[index].kind == .motion ? nil : date(of: citations[index])
      if let cited = citation(at: index, in: citations) { tie(&citations, index, to: cited) }
    }
    for index in citations.indices
    where Self.isPaper(citations[index]) || citations[index].kind == .ecli {
      learn(citations[index])
    }
    for index in citations.indices where Self.isOpen(citations[index]) {
      settle(&citations[index])
    }
  }

  /// Whether a note cites a paper besides the one that it is about: `…, nr. 187; zie ook …`.
  private func isAside(_ citation: Citation, after first: Citation) -> Bool {
    let bytes = letter.passage(at: citation.place).bytes
    let words = first.range.upperBound..<max(first.range.upperBound, citation.range.lowerBound)
    return ["zie ook", "zie tevens", "zie verder", "vgl."].contains { aside in
      words.contains { bytes[$0..<words.upperBound].starts(with: aside.utf8) }
    }
  }

  /// Whether a mention is of a named paper that no target is known of yet.
  private static func isOpen(_ citation: Citation) -> Bool {
    isNamed(citation) && citation.targets.allSatisfy { $0.id == nil }
  }

  private static func isNamed(_ citation: Citation) -> Bool {
    citation.isOfNamedPaper && citation.role != nil
  }

  /// Whether a mention is of a paper that a letter or motion can be.
  static func isPaper(_ citation: Citation) -> Bool {
    switch citation.kind {
    case .kamerstuk, .aanhangsel, .caseNumber, .question: true
    default: false
    }
  }

  /// Whether a citation may be of the paper that a mention names.
  private static func isPaper(_ citation: Citation, of mention: Citation) -> Bool {
    mention.kind == .ruling ? citation.kind == .ecli : isPaper(citation)
  }

  /// The date that the words of a named paper end in.
  private func date(of citation: Citation) -> CalendarDate? {
    let passage = letter.passage(at: citation.place)
    let words = CitingWords(
      before: citation.range.upperBound, in: letter.words(of: passage),
      floor: citation.range.lowerBound)
    return words.dates(letter: date).last?.date
  }

  /// The citation at a mention: in brackets after it, or in the note whose mark follows it with no
  /// other paper in between.
  private func citation(at index: Int, in citations: [Citation]) -> [Int]? {
    let mention = citations[index]
    let passage = letter.passage(at: mention.place)
    let end = mention.range.upperBound
    let next = citations.indices.dropFirst(index + 1).first
    var limit = passage.bytes.count
    if let next, citations[next].place == mention.place {
      let start = citations[next].range.lowerBound
      // `over de begroting (Kamerstuk 34 550-X) (Kamerstuk 34 550-X, nr. 14)`: the last brackets
      // are the letter's, those before them its subject's.
      if mention.kind != .ruling,
        let last = lastInBrackets(from: next, citations, passage.bytes),
        isSameClause(end..<start, passage), !hasMark(in: end..<start, passage)
      {
        return [last]
      }
      if Self.isPaper(citations[next], of: mention) {
        return isSameClause(end..<start, passage) && !hasMark(in: end..<start, passage)
          ? [next] : noted(after: end, before: start, in: passage, mention)
      }
      limit = start
    }
    return noted(after: end, before: limit, in: passage, mention)
  }

  /// The paper in the last of several brackets that follow each other.
  private func lastInBrackets(
    from first: Int, _ citations: [Citation], _ bytes: [UInt8]
  ) -> Int? {
    var last = first
    while last + 1 < citations.count, citations[last + 1].place == citations[first].place {
      let between = citations[last].range.upperBound
      guard citations[last + 1].range.lowerBound == between + 3,
        bytes[between..<(between + 3)].elementsEqual(") (".utf8)
      else { break }
      last += 1
    }
    return last > first && Self.isPaper(citations[last]) ? last : nil
  }

  private func hasMark(in range: Range<Int>, _ passage: Passage) -> Bool {
    passage.marks.first(from: range.lowerBound).map { range.contains($0.offset) } ?? false
  }

  private func noted(
    after end: Int, before limit: Int, in passage: Passage, _ mention: Citation
  ) -> [Int]? {
    guard let mark = passage.marks.first(from: end), mark.offset <= limit,
      let footnote = mark.footnote,
      let cited = (mention.kind == .ruling ? rulingsOfNote : ofNote)[footnote],
      isSameClause(end..<mark.offset, passage)
    else { return nil }
    return cited
  }

  /// Whether no sentence ends within a range.
  private func isSameClause(_ range: Range<Int>, _ passage: Passage) -> Bool {
    guard range.count > 2 else { return true }
    let words = CitingWords(
      before: range.upperBound, in: letter.words(of: passage), floor: range.lowerBound)
    return words.range.lowerBound == range.lowerBound && range.count <= 240
  }

  private func tie(_ citations: inout [Citation], _ index: Int, to cited: [Int]) {
    // a note after one mention may list more than it: only one citation there names it
    guard cited.count == 1, let first = cited.first else { return }
    let range = citations[index].range
    let span = citations[index].span
    citations[index].targets = citations[first].targets.map { target in
      var target = target
      target.range = range
      target.span = span
      return target
    }
    citations[first].role = citations[first].role ?? citations[index].role
    if citations[first].role == citations[index].role {
      citations[first].date = citations[first].date ?? citations[index].date
      citations[first].description = citations[first].description ?? citations[index].description
    }
  }

  private func name(of citation: Citation) -> Name? {
    switch citation.role {
    case .motion, .amendment:
      guard let description = citation.description else { return nil }
      let keys = MemberNames.key(description)
      return keys.isEmpty ? nil : .motion(citation.role, keys)
    case .letter, .bill, .report, .ruling, nil:
      guard let date = citation.date, date.month != nil else { return nil }
      return .dated(citation.role ?? .letter, date)
    default: return nil
    }
  }

  private mutating func learn(_ citation: Citation) {
    guard let name = name(of: citation) else { return }
    for target in citation.targets where target.id != nil {
      if papers[name]?.contains(where: { $0.id == target.id }) != true {
        papers[name, default: []].append(target)
      }
    }
  }

  private func settle(_ citation: inout Citation) {
    guard let name = name(of: citation), let known = papers[name] else {
      citation.notes.append("in deze brief staat niet welk stuk dit is")
      return
    }
    citation.targets = known.map { target in
      var target = target
      target.range = citation.range
      target.span = citation.span
      if known.count > 1 {
        target.status = .ambiguous
        target.alternatives = known.compactMap(\.id)
      }
      return target
    }
    citation.notes.append("elders in deze brief met nummer aangehaald")
  }
}
