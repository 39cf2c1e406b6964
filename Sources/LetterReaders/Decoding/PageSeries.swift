internal import DutchText

/// The numbers of pages among the words of a text that lost its line ends: `2/8`, `3/8`, … `8/8`.
///
///     …aan de formuleringen is niets veranderd. 3/8 Het rapport gaat over…
///
/// A fraction does not count on to its whole: only a series that reaches its last page is one.
enum PageSeries {
  private struct Candidate {
    var page: Int
    var range: Range<Int>
  }

  /// The ranges of such numbers from an offset on, in order.
  ///
  /// - Parameter mayStand: whether a page's number may begin at an offset.
  static func numbers(
    in text: [UInt8], from start: Int, where mayStand: (Int) -> Bool
  ) -> [Range<Int>] {
    var byCount: [Int: [Candidate]] = [:]
    var at = start
    while let first = ByteJump.digit(in: text, from: at) {
      at = first + 1
      while at < text.count, ASCII.isDigit(text[at]) { at += 1 }
      guard at - first <= 3, at < text.count, text[at] == UInt8(ascii: "/"), mayStand(first),
        let page = text.number(at: first, upTo: at),
        let count = text.number(at: at + 1, upTo: text.count), count.value >= page.value,
        count.end == text.count || text[count.end] <= 0x20 || ASCII.isUpper(text[count.end])
      else { continue }
      byCount[count.value, default: []].append(
        Candidate(page: page.value, range: first..<count.end))
      at = count.end
    }
    let series = byCount.map { count, found in chain(of: found, upTo: count) }
    return series.max {
      ($0.count, $1.first?.lowerBound ?? 0) < ($1.count, $0.first?.lowerBound ?? 0)
    }
      ?? []
  }

  /// The candidates that count on, one page at a time or with one that is lost, to the last page.
  private static func chain(of found: [Candidate], upTo count: Int) -> [Range<Int>] {
    var last = 0
    var chain: [Range<Int>] = []
    for candidate in found where candidate.page > last && candidate.page <= last + 2 {
      chain.append(candidate.range)
      last = candidate.page
    }
    return last == count && chain.count >= 2 ? chain : []
  }
}
