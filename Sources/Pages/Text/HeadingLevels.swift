internal import LetterModel

/// The levels that the headings of a letter have on its page.
///
/// The page has the first level for itself, and no level is passed over on the way down: who hears a
/// page goes from heading to heading.
enum HeadingLevels {
  /// The level of each heading, by the index of its block: 2 for the highest.
  static func levels(of letter: Letter) -> [Int: Int] {
    let headings = letter.blocks.indices.filter { letter.blocks[$0].kind == .heading }
    let used = Set(headings.map { letter.blocks[$0].level ?? 1 }).sorted()
    var levels: [Int: Int] = [:]
    var before = 1
    for index in headings {
      let rank = used.firstIndex(of: letter.blocks[index].level ?? 1) ?? 0
      before = min(rank + 2, before + 1)
      levels[index] = before
    }
    return levels
  }
}
