internal import DutchText
internal import LetterModel

/// Finds what short forms stand for, in one pass from the first citation to the last.
///
/// As eyecite does: the last paper that was resolved, and nothing where a document that was not
/// recognised stands in between. A failed short form blocks the next one too. `die brief` looks for
/// the last letter in its own block or the one before, and gives up at a letter without a name.
struct ShortForms {
  private let letter: Letter
  /// How many mentions back the paper is looked for.
  private static let reach = 100
  /// The mentions in each note, as indices in reading order.
  private var ofNote: [Int: [Int]] = [:]
  /// For every mention its place among those of its note.
  private var placeInNote: [Int] = []
  /// The notes of the letter's own series by their marker; few letters ever ask for one.
  private lazy var notes = Self.notes(of: letter)

  private static func notes(of letter: Letter) -> [String: Int] {
    var notes: [String: Int] = [:]
    for (index, note) in letter.footnotes.enumerated() where note.scope == .letter {
      if notes[note.marker] == nil { notes[note.marker] = index }
    }
    return notes
  }

  private init(_ letter: Letter) {
    self.letter = letter
  }

  /// The citations of a letter, the short forms with what they stand for.
  static func resolved(_ found: [Citation], in letter: Letter) -> [Citation] {
    var citations = found
    var forms = ShortForms(letter)
    forms.resolve(&citations)
    return citations
  }

  private mutating func resolve(_ citations: inout [Citation]) {
    for (index, citation) in citations.enumerated() {
      placeInNote.append(citation.footnote.map { ofNote[$0]?.count ?? 0 } ?? 0)
      if let note = citation.footnote { ofNote[note, default: []].append(index) }
    }
    for index in citations.indices {
      let mention = citations[index]
      guard mention.role == nil, mention.kind == .letter || mention.kind == .motion else {
        continue
      }
      let passage = letter.passage(at: mention.place)
      var reader = ByteCursor(passage.bytes, at: mention.range.lowerBound)
      guard let kind = ShortForm.read(&reader, isInNote: mention.footnote != nil) else { continue }
      let antecedent: Int? =
        switch kind {
        case .same: same(as: index, in: citations)
        case .note(let marker): only(inNote: marker)
        case .noun(let role): last(role, before: index, in: citations)
        }
      if case .noun(let role) = kind { citations[index].role = role }
      guard let antecedent, citations[antecedent].targets.contains(where: { $0.id != nil }) else {
        citations[index].notes.append("niet vast te stellen welk stuk bedoeld is")
        continue
      }
      take(from: citations[antecedent], into: &citations[index])
    }
  }

  private func take(from antecedent: Citation, into mention: inout Citation) {
    mention.kind = antecedent.kind
    mention.role = antecedent.role ?? mention.role
    mention.targets = antecedent.targets.map { target in
      var target = target
      target.range = mention.range
      target.span = mention.span
      target.pages = nil
      return target
    }
    mention.notes.append("staat voor een stuk dat eerder is aangehaald")
  }

  /// The one citation before this in its note, else the one citation of the note before.
  private func same(as index: Int, in citations: [Citation]) -> Int? {
    guard let note = citations[index].footnote else {
      return index > 0 && isRightBehind(citations[index], citations[index - 1]) ? index - 1 : nil
    }
    let place = placeInNote[index]
    if place > 0 { return ofNote[note]?[place - 1] }
    guard note > 0, letter.footnotes[note - 1].scope == letter.footnotes[note].scope,
      startsItsNote(citations[index])
    else { return nil }
    let before = ofNote[note - 1, default: []]
    return before.count == 1 ? before.first : nil
  }

  /// Whether a mention stands in the sentence of another, with no more than a page in between.
  private func isRightBehind(_ mention: Citation, _ other: Citation) -> Bool {
    guard mention.place == other.place, other.range.upperBound <= mention.range.lowerBound,
      mention.range.lowerBound - other.range.upperBound <= 24
    else { return false }
    let gap = letter.passage(at: mention.place).bytes[
      other.range.upperBound..<mention.range.lowerBound]
    return !gap.contains(where: ASCII.isUpper)
  }

  /// Whether a mention is the first thing in its note: no title stands before it.
  private func startsItsNote(_ mention: Citation) -> Bool {
    let bytes = letter.passage(at: mention.place).bytes
    return !bytes[..<mention.range.lowerBound].contains(where: ASCII.isLetter)
  }

  private mutating func only(inNote marker: String) -> Int? {
    guard let note = notes[marker], let cited = ofNote[note], cited.count == 1 else { return nil }
    return cited.first
  }

  /// The last mention of a letter or a motion in this block or the one before.
  private func last(
    _ role: Citation.Role, before index: Int, in citations: [Citation]
  ) -> Int? {
    guard case .block(let block) = citations[index].place else { return nil }
    for other in citations.indices[max(0, index - Self.reach)..<index].reversed() {
      guard case .block(let place) = citations[other].place else { continue }
      if citations[other].footnote != citations[index].footnote { continue }
      guard place + 1 >= block else { return nil }
      guard citations[other].role == role else { continue }
      return hasUnknown(role, between: citations[other], and: citations[index]) ? nil : other
    }
    return nil
  }

  /// Whether a letter or motion that was not recognised is named in between.
  private func hasUnknown(
    _ role: Citation.Role, between first: Citation, and second: Citation
  ) -> Bool {
    let passage = letter.passage(at: second.place)
    let start = first.place == second.place ? first.range.upperBound : 0
    guard start < second.range.lowerBound else { return false }
    var at = start
    while at < second.range.lowerBound {
      var end = at
      while end < second.range.lowerBound, ASCII.isWord(passage.bytes[end]) { end += 1 }
      if end > at, CitingWords.role(of: passage.bytes[at..<end]) == role,
        !isOwn(passage.bytes, at)
      {
        return true
      }
      at = end + 1
    }
    return false
  }

  private func isOwn(_ bytes: [UInt8], _ start: Int) -> Bool {
    var reader = ByteCursor(bytes, at: max(0, start - 5))
    return reader.takeWord("deze")
  }
}
