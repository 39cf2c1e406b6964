/// Where the pages of a text begin that lost its line ends, and its form feeds with them.
///
///     … is te vinden op onze website.  1 Zie Kamerstuk 33 999, nr. 2.
///     Antwoorden op vragen over de oogst
///     3/8
///     Voor de uitvoering van het plan …
///
/// A page begins with its number, or with the running head above it: lines that stand above the numbers
/// of other pages too.
enum FlatPages {
  /// A running head has so many lines at most.
  private static let longestHead = 4

  /// Counts a form feed before each page.
  ///
  /// - Parameter numbers: where the numbers of pages stand, each a line of its own.
  static func mark(_ lines: inout [TextLine], numbers: [Range<Int>], in text: [UInt8]) {
    let starts = Set(numbers.map(\.lowerBound))
    let pages = lines.indices.filter { starts.contains(lines[$0].start) }
    // How many pages have the same line so far above their number.
    var above = [[ArraySlice<UInt8>: Int]](repeating: [:], count: longestHead)
    for page in pages {
      for length in 0..<min(longestHead, page) {
        above[length][text[lines[page - length - 1].range], default: 0] += 1
      }
    }
    var feeds = 0
    var next = 0
    let heads = pages.map { page in
      let head = (0..<min(longestHead, page)).prefix { length in
        above[length][text[lines[page - length - 1].range], default: 0] > 1
      }
      return page - head.count
    }
    for index in lines.indices {
      if next < heads.count, index == heads[next] {
        // Nothing stands before the first page.
        if index > 0 { feeds += 1 }
        next += 1
      }
      lines[index].formFeeds += feeds
    }
  }
}
