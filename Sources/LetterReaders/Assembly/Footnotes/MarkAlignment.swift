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
    /// The block of the note, or of the one after the gap.
    var block: Int
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
    let shown = marks(in: slots, of: letter)
    var notes: [Footnote.Scope: [Int]] = [:]
    for index in letter.notes.indices {
      notes[letter.notes[index].scope, default: []].append(index)
    }
    var own: [Int: [WorkingLetter.Slot]] = [:]
    for slot in slots {
      guard case .cell(let table, _, _) = slot, notes[.table(table)] != nil else { continue }
      own[table, default: []].append(slot)
    }
    for table in letter.grids.indices {
      guard let notes = notes[.table(table)] else { continue }
      align(&letter, notes: notes, slots: own[table] ?? [], shown: shown)
    }
    if let notes = notes[.letter] { align(&letter, notes: notes, slots: slots, shown: shown) }
  }

  private static func align(
    _ letter: inout WorkingLetter, notes: [Int], slots: [WorkingLetter.Slot], shown: Set<Int>
  ) {
    let wanted = wantedNotes(of: letter, notes: notes).filter { !shown.contains($0.number) }
    guard !wanted.isEmpty else { return }
    var steps = steps(for: wanted, in: letter, slots: slots, isShown: !shown.isEmpty)
    let chain = bestChain(of: &steps, wanted: wanted.count)
    var end = chain.count
    while end > 0 {
      var start = end - 1
      while start > 0, chain[start - 1].slot == chain[start].slot { start -= 1 }
      takeOut(chain[start..<end], of: slots[chain[start].slot], in: &letter)
      end = start
    }
  }

  /// Takes the marks of one slot out.
  private static func takeOut(
    _ steps: ArraySlice<Step>, of slot: WorkingLetter.Slot, in letter: inout WorkingLetter
  ) {
    let passage = letter[slot]
    let all = passage.bytes.count
    // Marks that stand on a line of their own belong to the words before it.
    var alone = steps.prefix { $0.candidate.removed.count == all }
    var glued = steps.dropFirst(alone.count)
    if !glued.isEmpty, glued.reduce(0, { $0 + $1.candidate.removed.count }) == all {
      alone = glued.prefix(1)
      glued = glued.dropFirst()
    }
    if !glued.isEmpty { takeOut(glued.map(\.candidate), of: slot, in: &letter) }
    // Marks without words before them are left as they stand.
    guard !alone.isEmpty, case .block(let index) = slot,
      let host = hostBlock(before: index, in: letter)
    else { return }
    let end = letter.blocks[host].passage.bytes.count
    let marks = letter.blocks[host].passage.marks
    letter.blocks[host].passage.marks.insert(
      contentsOf: alone.map { step in
        Passage.Mark(
          offset: end, marker: String(step.candidate.number),
          span: passage.span(of: step.candidate.digits))
      }, at: marks.firstIndex { $0.offset >= end } ?? marks.count)
    letter.blocks[index].kind = .furniture
  }

  /// Takes marks out of the words that they are glued to, all in one pass.
  private static func takeOut(
    _ candidates: [MarkCandidate], of slot: WorkingLetter.Slot, in letter: inout WorkingLetter
  ) {
    letter[slot] = letter[slot].takingOut(
      marks: candidates.map { (removed: $0.removed, digits: $0.digits) })
    for index in letter[slot].marks.indices {
      let marker = Array(letter[slot].marks[index].marker.utf8)
      if let plain = RaisedDigits.plain(marker, 0..<marker.count) {
        letter[slot].marks[index].marker = plain
      }
    }
    guard case .block(let index) = slot else { return }
    var next = 0
    var gone = 0
    for page in letter.pages[index].indices {
      let offset = letter.pages[index][page].offset
      while next < candidates.count, candidates[next].removed.upperBound <= offset {
        gone += candidates[next].removed.count
        next += 1
      }
      letter.pages[index][page].offset -= gone
    }
  }

  private static func hostBlock(before index: Int, in letter: WorkingLetter) -> Int? {
    letter.blocks[..<index].lastIndex { block in
      block.table == nil && block.kind != .footnote && block.kind != .furniture
    }
  }

  /// The numbers of the marks that the layout itself showed.
  private static func marks(
    in slots: [WorkingLetter.Slot], of letter: WorkingLetter
  ) -> Set<Int> {
    var shown: Set<Int> = []
    for slot in slots {
      for mark in letter[slot].marks {
        if let number = Int(mark.marker) { shown.insert(number) }
      }
    }
    return shown
  }

  /// The notes of a series in the order they stand in, with the numbers that it skips.
  private static func wantedNotes(
    of letter: WorkingLetter, notes: [Int]
  ) -> [Wanted] {
    var wanted: [Wanted] = []
    var last = 0
    for index in notes {
      guard let number = letter.notes[index].number else { continue }
      if number > last + 1, number - last <= 6 {
        for missing in (last + 1)..<number {
          wanted.append(
            Wanted(number: missing, block: letter.notes[index].block, isMissing: true))
        }
      }
      wanted.append(
        Wanted(
          number: number, block: letter.notes[index].block, page: letter.notes[index].page,
          isMissing: false))
      last = number
    }
    return wanted
  }

  /// The candidates for the notes.
  ///
  /// - Parameter isShown: whether the pages show marks themselves: one that they do not show is then
  ///   sought on its note's page alone.
  private static func steps(
    for wanted: [Wanted], in letter: WorkingLetter, slots: [WorkingLetter.Slot], isShown: Bool
  ) -> [Step] {
    var notes: [Int: [Int]] = [:]
    for index in wanted.indices { notes[wanted[index].number, default: []].append(index) }
    var steps: [Step] = []
    var candidates: [MarkCandidate] = []
    for (index, slot) in slots.enumerated() {
      let bytes = letter.bytes(of: slot)
      guard !bytes.isEmpty else { continue }
      candidates.removeAll(keepingCapacity: true)
      MarkCandidate.append(in: bytes, to: &candidates)
      guard !candidates.isEmpty else { continue }
      let isLetterhead = letter.isLetterhead(slot)
      for candidate in candidates {
        guard let notes = notes[candidate.number] else { continue }
        if isLetterhead, !candidate.isGluedToWord(in: bytes) { continue }
        let near = near(notes, letter.block(of: slot), wanted)
        // The last note comes first, so that no chain takes one candidate twice.
        for note in near.reversed() {
          var score = candidate.score
          if wanted[note].isMissing {
            guard score >= MarkCandidate.strong else { break }
            score -= 5
          } else if let page = wanted[note].page,
            let range = letter.pageRange(of: slot, at: candidate.digits.lowerBound),
            !range.contains(page)
          {
            score -= isShown ? score : otherPage
          }
          guard score > 0 else { continue }
          steps.append(Step(note: note, slot: index, candidate: candidate, score: score))
        }
      }
    }
    return steps
  }

  /// The notes of one number that a mark in a block may call: where there are many, those around it.
  ///
  /// Without a limit a letter whose notes all bear one number would have n² pairs to weigh.
  private static func near(_ notes: [Int], _ block: Int, _ wanted: [Wanted]) -> ArraySlice<Int> {
    let most = 16
    guard notes.count > most else { return notes[...] }
    var low = 0
    var high = notes.count
    while low < high {
      let middle = (low + high) / 2
      if wanted[notes[middle]].block > block { high = middle } else { low = middle + 1 }
    }
    let start = min(max(0, low - most / 2), notes.count - most)
    return notes[start..<(start + most)]
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
