internal import LetterModel

/// The order of notes once marks without a note are put where their numbers belong.
///
///     notes 1, 2, 5 and marks 3, * without a note   →   1, 2, 3, 5, *
///
/// Each orphan goes before the first note or earlier orphan of the letter's series whose number is
/// higher, one without a number to the end. Instead of looking for each one's place in turn, all are
/// sorted by the place that they would find.
enum OrphanOrder {
  /// Where an orphan goes; in the order of the members.
  private struct Spot {
    /// The note that it stands before, as a rank among the notes; their count for the end.
    var gap: Int
    /// Its number; of one without a number that of the orphan it stands behind.
    var number: Int
    /// The rank of the orphan, or of the one it stands behind.
    var rank: Int
    /// 0 for one with a number, else its own rank.
    var behind: Int

    static func < (left: Spot, right: Spot) -> Bool {
      (left.gap, left.number, left.rank, left.behind)
        < (right.gap, right.number, right.rank, right.behind)
    }
  }

  /// The indices of all notes in their order.
  static func order(of notes: [Footnote], orphans: [Int]) -> [Int] {
    let kept = notes.indices.filter { notes[$0].block != nil }
    // The highest number of the series up to each note.
    var highest: [Int] = []
    highest.reserveCapacity(kept.count)
    for index in kept {
      let number = notes[index].scope == .letter ? Int(notes[index].marker) ?? 0 : Int.min
      highest.append(max(number, highest.last ?? Int.min))
    }
    var spots: [(spot: Spot, note: Int)] = []
    spots.reserveCapacity(orphans.count)
    var last: Spot?
    for (rank, orphan) in orphans.enumerated() {
      guard let number = Int(notes[orphan].marker) else {
        let behind = last ?? Spot(gap: kept.count, number: Int.min, rank: -1, behind: 0)
        spots.append(
          (
            Spot(gap: kept.count, number: behind.number, rank: behind.rank, behind: rank + 1),
            orphan
          ))
        continue
      }
      let gap = firstHigher(than: number, highest)
      let spot = Spot(gap: gap, number: number, rank: rank, behind: 0)
      if gap == kept.count, last.map({ $0.number <= number }) ?? true { last = spot }
      spots.append((spot, orphan))
    }
    spots.sort { $0.spot < $1.spot }
    var order: [Int] = []
    order.reserveCapacity(notes.count)
    var next = 0
    for gap in 0...kept.count {
      while next < spots.count, spots[next].spot.gap == gap {
        order.append(spots[next].note)
        next += 1
      }
      if gap < kept.count { order.append(kept[gap]) }
    }
    return order
  }

  private static func firstHigher(than number: Int, _ highest: [Int]) -> Int {
    var low = 0
    var high = highest.count
    while low < high {
      let middle = (low + high) / 2
      if highest[middle] > number { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
