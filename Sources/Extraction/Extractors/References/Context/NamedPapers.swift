internal import LetterModel

/// Finds the papers behind letters named by date and motions named by members.
///
/// First the citation at the mention itself: the note at its mark, or the one in brackets after it.
/// What is found so is learnt for the rest of the letter: the same date is the same letter, the same
/// members are the same motion. What stays open is kept, with its words and the reason.
struct NamedPapers {
  /// What mentions of one paper share.
  private enum Name: Hashable {
    case letter(CalendarDate)
    case motion(Reference.Role?, [UInt8])
  }

  private let letter: Letter
  private let date: CalendarDate?
  private var papers: [Name: [Reference.Target]] = [:]
  private var ofNote: [Int: [Int]] = [:]

  init(_ letter: Letter) {
    self.letter = letter
    date = letter.header.date?.value
  }

  mutating func resolve(_ references: inout [Reference]) {
    for index in references.indices {
      guard let note = references[index].footnote, Self.isPaper(references[index]) else { continue }
      if let first = ofNote[note]?.first, isAside(references[index], after: references[first]) {
        // The words at the mark name the first paper only.
        if references[index].role == references[first].role { references[index].role = nil }
        continue
      }
      ofNote[note, default: []].append(index)
    }
    for index in references.indices where Self.isNamed(references[index]) {
      references[index].date =
        references[index].kind == .letter
        ? letterDate(references[index]) : nil
      if let cited = citation(at: index, in: references) { tie(&references, index, to: cited) }
    }
    for index in references.indices where Self.isPaper(references[index]) {
      learn(references[index])
    }
    for index in references.indices where Self.isOpen(references[index]) {
      settle(&references[index])
    }
  }

  /// Whether a note cites a paper besides the one that it is about: `…, nr. 187; zie ook …`.
  private func isAside(_ reference: Reference, after first: Reference) -> Bool {
    let bytes = letter.passage(at: reference.place).bytes
    let words = first.range.upperBound..<max(first.range.upperBound, reference.range.lowerBound)
    return ["zie ook", "zie tevens", "zie verder", "vgl."].contains { aside in
      words.contains { bytes[$0..<words.upperBound].starts(with: aside.utf8) }
    }
  }

  /// Whether a mention is a named letter or motion that no target is known of yet.
  private static func isOpen(_ reference: Reference) -> Bool {
    isNamed(reference) && reference.targets.allSatisfy { $0.id == nil }
  }

  private static func isNamed(_ reference: Reference) -> Bool {
    (reference.kind == .letter || reference.kind == .motion) && reference.role != nil
  }

  /// Whether a mention is of a paper that a letter or motion can be.
  static func isPaper(_ reference: Reference) -> Bool {
    switch reference.kind {
    case .kamerstuk, .aanhangsel, .caseNumber, .question: true
    default: false
    }
  }

  /// The date that the words of a named letter end in.
  private func letterDate(_ reference: Reference) -> CalendarDate? {
    let bytes = letter.passage(at: reference.place).bytes
    let words = CitingWords(
      before: reference.range.upperBound, in: bytes, floor: reference.range.lowerBound)
    return words.dates(letter: date).last?.date
  }

  /// The citation at a mention: in brackets after it, or in the note whose mark follows it with no
  /// other paper in between.
  private func citation(at index: Int, in references: [Reference]) -> [Int]? {
    let mention = references[index]
    let passage = letter.passage(at: mention.place)
    let end = mention.range.upperBound
    let next = references.indices.dropFirst(index + 1).first
    var limit = passage.bytes.count
    if let next, references[next].place == mention.place {
      let start = references[next].range.lowerBound
      // `over de begroting (Kamerstuk 34 550-X) (Kamerstuk 34 550-X, nr. 14)`: the last brackets
      // are the letter's, those before them its subject's.
      if let last = lastInBrackets(from: next, references, passage.bytes),
        Self.isSameClause(end..<start, passage), !hasMark(in: end..<start, passage)
      {
        return [last]
      }
      if Self.isPaper(references[next]) {
        return Self.isSameClause(end..<start, passage) && !hasMark(in: end..<start, passage)
          ? [next] : noted(after: end, before: start, in: passage, isAlone: true, mention)
      }
      limit = start
    }
    return noted(after: end, before: limit, in: passage, isAlone: true, mention)
  }

  /// The paper in the last of several brackets that follow each other.
  private func lastInBrackets(
    from first: Int, _ references: [Reference], _ bytes: [UInt8]
  ) -> Int? {
    var last = first
    while last + 1 < references.count, references[last + 1].place == references[first].place {
      let between = references[last].range.upperBound
      guard references[last + 1].range.lowerBound == between + 3,
        bytes[between..<(between + 3)].elementsEqual(") (".utf8)
      else { break }
      last += 1
    }
    return last > first && Self.isPaper(references[last]) ? last : nil
  }

  private func hasMark(in range: Range<Int>, _ passage: Passage) -> Bool {
    passage.marks.first(from: range.lowerBound).map { range.contains($0.offset) } ?? false
  }

  private func noted(
    after end: Int, before limit: Int, in passage: Passage, isAlone: Bool, _ mention: Reference
  ) -> [Int]? {
    guard let mark = passage.marks.first(from: end), mark.offset <= limit,
      let footnote = mark.footnote, let cited = ofNote[footnote],
      Self.isSameClause(end..<mark.offset, passage)
    else { return nil }
    return cited
  }

  /// Whether no sentence ends within a range.
  private static func isSameClause(_ range: Range<Int>, _ passage: Passage) -> Bool {
    guard range.count > 2 else { return true }
    let words = CitingWords(before: range.upperBound, in: passage.bytes, floor: range.lowerBound)
    return words.range.lowerBound == range.lowerBound && range.count <= 240
  }

  private func tie(_ references: inout [Reference], _ index: Int, to cited: [Int]) {
    // a note after one mention may list more than it: only one citation there names it
    guard cited.count == 1, let first = cited.first else { return }
    let range = references[index].range
    let span = references[index].span
    references[index].targets = references[first].targets.map { target in
      var target = target
      target.range = range
      target.span = span
      return target
    }
    references[first].role = references[first].role ?? references[index].role
    if references[first].role == references[index].role {
      references[first].date = references[first].date ?? references[index].date
      references[first].description = references[first].description ?? references[index].description
    }
  }

  private func name(of reference: Reference) -> Name? {
    switch reference.role {
    case .motion, .amendment:
      guard let description = reference.description else { return nil }
      let keys = MemberNames.key(description)
      return keys.isEmpty ? nil : .motion(reference.role, keys)
    case .letter, nil:
      guard let date = reference.date, date.month != nil else { return nil }
      return .letter(date)
    default: return nil
    }
  }

  private mutating func learn(_ reference: Reference) {
    guard let name = name(of: reference) else { return }
    for target in reference.targets where target.id != nil {
      if papers[name]?.contains(where: { $0.id == target.id }) != true {
        papers[name, default: []].append(target)
      }
    }
  }

  private func settle(_ reference: inout Reference) {
    guard let name = name(of: reference), let known = papers[name] else {
      reference.notes.append("in deze brief staat niet welk stuk dit is")
      return
    }
    reference.targets = known.map { target in
      var target = target
      target.range = reference.range
      target.span = reference.span
      if known.count > 1 {
        target.status = .ambiguous
        target.alternatives = known.compactMap(\.id)
      }
      return target
    }
    reference.notes.append("elders in deze brief met nummer aangehaald")
  }
}
