internal import LetterModel

/// Finds the marks of notes in layouts that write a mark as bare digits.
///
/// Marks run 1, 2, 3, … in reading order, and the notes at a page's foot say which marks that page
/// must have. So the marks are the best chain of candidates that rises in number and in place
/// together: a longest weighted increasing subsequence, not a guess a token at a time.
struct MarkAlignment {
  /// One candidate for one note.
  private struct Step {
    var note: Int
    var slot: Int
    var candidate: MarkCandidate
    var score: Int
    var best = 0
    var previous: Int?
  }

  /// A note to be found, or a number that the series skips.
  private struct Wanted {
    var number: Int
    var page: Int?
    var isMissing: Bool
  }

  /// What a candidate on another page than its note loses.
  private static let otherPage = 6

  /// Takes the marks out of the words they are glued to.
  ///
  /// A table with notes of its own comes first: its marks are then no candidates for the letter's
  /// series, whose marks may also stand in a table.
  static func align(_ letter: inout WorkingLetter) {
    guard !letter.notes.isEmpty else { return }
    let slots = letter.slots
    for table in letter.grids.indices
    where letter.notes.contains(where: { $0.scope == .table(table) }) {
      let own = slots.filter { slot in
        if case .cell(table, _, _) = slot { return true }
        return false
      }
      align(&letter, scope: .table(table), slots: own)
    }
    align(&letter, scope: .letter, slots: slots)
  }

  private static func align(
    _ letter: inout WorkingLetter, scope: Footnote.Scope, slots: [WorkingLetter.Slot]
  ) {
    let wanted = wantedNotes(of: letter, scope: scope)
    guard !wanted.isEmpty else { return }
    var steps = steps(for: wanted, in: letter, slots: slots)
    for step in bestChain(of: &steps, wanted: wanted.count).reversed() {
      takeOut(step, slots: slots, in: &letter)
    }
  }

  private static func takeOut(
    _ step: Step, slots: [WorkingLetter.Slot], in letter: inout WorkingLetter
  ) {
    let slot = slots[step.slot]
    let passage = letter[slot]
    let candidate = step.candidate
    if candidate.removed.count == passage.bytes.count, case .block(let index) = slot,
      let host = hostBlock(before: index, in: letter)
    {
      // Marks that stand on a line of their own belong to the words before it.
      let end = letter.blocks[host].passage.bytes.count
      let marks = letter.blocks[host].passage.marks
      // The last mark of a line comes first.
      letter.blocks[host].passage.marks.insert(
        Passage.Mark(
          offset: end, marker: passage.text(of: candidate.digits),
          span: passage.span(of: candidate.digits)),
        at: marks.firstIndex { $0.offset >= end } ?? marks.count)
      letter.blocks[index].kind = .furniture
      return
    }
    // Marks without words before them are left as they stand.
    guard candidate.removed.count < passage.bytes.count else { return }
    letter[slot] = passage.takingOut(mark: candidate.removed, digits: candidate.digits)
    guard case .block(let index) = slot else { return }
    for page in letter.pages[index].indices
    where letter.pages[index][page].offset >= candidate.removed.upperBound {
      letter.pages[index][page].offset -= candidate.removed.count
    }
  }

  private static func hostBlock(before index: Int, in letter: WorkingLetter) -> Int? {
    letter.blocks[..<index].lastIndex { block in
      block.table == nil && block.kind != .footnote && block.kind != .furniture
    }
  }

  /// The notes of a series in the order they stand in, with the numbers that it skips.
  private static func wantedNotes(
    of letter: WorkingLetter, scope: Footnote.Scope
  ) -> [Wanted] {
    var wanted: [Wanted] = []
    var last = 0
    for index in letter.notes.indices where letter.notes[index].scope == scope {
      guard let number = letter.notes[index].number else { continue }
      if number > last + 1, number - last <= 6 {
        for missing in (last + 1)..<number {
          wanted.append(Wanted(number: missing, isMissing: true))
        }
      }
      wanted.append(
        Wanted(number: number, page: letter.notes[index].page, isMissing: false))
      last = number
    }
    return wanted
  }

  private static func steps(
    for wanted: [Wanted], in letter: WorkingLetter, slots: [WorkingLetter.Slot]
  ) -> [Step] {
    // The last note of each number, and for each note the one before it with its number.
    var last = [Int](repeating: -1, count: 1000)
    var before = [Int](repeating: -1, count: wanted.count)
    for index in wanted.indices where last.indices.contains(wanted[index].number) {
      before[index] = last[wanted[index].number]
      last[wanted[index].number] = index
    }
    var steps: [Step] = []
    for (index, slot) in slots.enumerated() {
      let bytes = letter.bytes(of: slot)
      guard !bytes.isEmpty else { continue }
      let isLetterhead = letter.isLetterhead(slot)
      MarkCandidate.forEach(in: bytes) { candidate in
        guard candidate.number < last.count else { return }
        if isLetterhead, !candidate.isGluedToWord(in: bytes) { return }
        var next = last[candidate.number]
        while next >= 0 {
          let note = next
          next = before[note]
          var score = candidate.score
          if wanted[note].isMissing {
            guard score >= MarkCandidate.strong else { return }
            score -= 5
          } else if let page = wanted[note].page,
            let range = letter.pageRange(of: slot, at: candidate.digits.lowerBound),
            !range.contains(page)
          {
            score -= otherPage
          }
          guard score > 0 else { continue }
          steps.append(Step(note: note, slot: index, candidate: candidate, score: score))
        }
      }
    }
    return steps
  }

  /// The chain with the highest score, in order.
  ///
  /// Steps come in reading order. A tree over the notes holds the best chain that ends at or before
  /// each note, so the whole takes n log n.
  private static func bestChain(of steps: inout [Step], wanted: Int) -> [Step] {
    var tree = [Int?](repeating: nil, count: wanted + 1)
    for index in steps.indices {
      var at = steps[index].note
      var previous: Int?
      while at > 0 {
        if let best = tree[at], steps[best].best > (previous.map { steps[$0].best } ?? 0) {
          previous = best
        }
        at &= at - 1
      }
      steps[index].previous = previous
      steps[index].best = steps[index].score + (previous.map { steps[$0].best } ?? 0)
      at = steps[index].note + 1
      while at <= wanted {
        if steps[index].best > (tree[at].map { steps[$0].best } ?? 0) { tree[at] = index }
        at += at & -at
      }
    }
    var chain: [Step] = []
    var at = steps.indices.max { (steps[$0].best, -$0) < (steps[$1].best, -$1) }
    while let index = at {
      chain.append(steps[index])
      at = steps[index].previous
    }
    return chain.reversed()
  }
}
