internal import LetterModel

/// A word whose box takes in tabs: `757.672` and four tabs reach over four columns.
///
/// A box is cut to its letters, which are taken to be as wide as others of their height on the page.
struct BoxTab {
  private let word: Int
  private let isLeading: Bool
  private let isTrailing: Bool

  /// Looks for tabs at both ends of a word; `nil` where there are none.
  init?(word: Int, letters: ArraySlice<UInt8>) {
    isLeading = letters.first.map { $0 < 0x20 } ?? false
    isTrailing = letters.last.map { $0 < 0x20 } ?? false
    self.word = word
    if !isLeading, !isTrailing { return nil }
  }

  /// Cuts the boxes of such words of a page.
  static func settle(_ tabbed: [BoxTab], in words: inout [BoxWord], of page: Range<Int>) {
    let isTabbed = Set(tabbed.map(\.word))
    var widths: [Int: (width: Int, bytes: Int)] = [:]
    for index in page where !isTabbed.contains(index) {
      let word = words[index]
      guard word.range.count > 2 else { continue }
      let known = widths[word.height / 100] ?? (0, 0)
      widths[word.height / 100] =
        (known.width + word.box.right - word.box.left, known.bytes + word.range.count)
    }
    for tab in tabbed {
      let box = words[tab.word].box
      // As wide as it is high, where nothing of its height stands on the page.
      let (width, bytes) = widths[words[tab.word].height / 100] ?? (words[tab.word].height, 2)
      let most = words[tab.word].range.count * width / max(1, bytes)
      guard box.right - box.left > most else { continue }
      let middle = (box.left + box.right) / 2
      let left =
        !tab.isLeading ? box.left : tab.isTrailing ? middle - most / 2 : box.right - most
      words[tab.word].box = PagePlaces.Box(
        left: left, top: box.top, right: left + most, bottom: box.bottom)
    }
  }
}
