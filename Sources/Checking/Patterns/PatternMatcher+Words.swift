/// Where words of a set stand.
extension PatternMatcher {
  /// Where a word or cue of a set that begins at an item ends; `nil` where none does.
  func end(of set: Int, at item: Int) -> Int? {
    guard text.items.items[item].figure == SentenceItems.Item.word else { return nil }
    let symbol = text.items.items[item].symbol
    if text.vocabulary.opens(symbol, cueOf: set), let end = endOfCue(of: set, at: item) {
      return end
    }
    return text.vocabulary.isMember(symbol, of: set) ? item + 1 : nil
  }

  /// Where a cue of several words that begins at an item ends.
  private func endOfCue(of set: Int, at item: Int) -> Int? {
    for cue in text.vocabulary.cues[set] where item + cue.count < text.items.items.count {
      if cue.indices.allSatisfy({
        text.items.items[item + $0].figure == SentenceItems.Item.word
          && text.items.items[item + $0].symbol == cue[$0]
      }) {
        return item + cue.count
      }
    }
    return nil
  }

  /// Whether any word of the match is of a set.
  func said(_ set: Int) -> Bool { places.contains { end(of: set, at: $0) != nil } }
}
