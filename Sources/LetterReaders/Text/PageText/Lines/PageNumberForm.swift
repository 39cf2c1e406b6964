internal import DutchText

/// The number of a page on a line of its own, with what printers put around it.
///
///     - 2 -     2 / 3     2|3     2 van 3     blad 2     p. 2/3     Pagina 2 | 3
struct PageNumberForm: Equatable {
  /// The page's number.
  var number: Int
  /// How many pages there are, where it says so.
  var count: Int?

  private static let words: [StaticString] = [
    "pagina", "pag.", "pag", "blad", "blz.", "blz", "bladzijde", "p.", "page",
  ]

  /// The form that fills a line; `nil` where it holds something else, or digits alone.
  static func read(_ text: [UInt8], _ line: Range<Int>) -> PageNumberForm? {
    guard (3...24).contains(line.count) else { return nil }
    var at = line.lowerBound
    func skipSpaces() { while at < line.upperBound, text[at] <= 0x20 { at += 1 } }
    var isMarked = false
    let hasDash = dashLength(text, at) > 0
    if hasDash {
      at += dashLength(text, at)
    } else if let word = words.first(where: { text.has(anyCase: $0, at: at) }) {
      at += word.utf8CodeUnitCount
      isMarked = true
    }
    skipSpaces()
    guard let number = text.number(at: at, upTo: line.upperBound), number.value > 0 else {
      return nil
    }
    at = number.end
    skipSpaces()
    if hasDash {
      let length = dashLength(text, at)
      return length > 0 && at + length == line.upperBound
        ? PageNumberForm(number: number.value) : nil
    }
    guard at < line.upperBound else { return isMarked ? PageNumberForm(number: number.value) : nil }
    if text[at] == UInt8(ascii: "/") || text[at] == UInt8(ascii: "|") {
      at += 1
    } else if text.has("van ", at: at) {
      at += 4
    } else {
      return nil
    }
    skipSpaces()
    guard let count = text.number(at: at, upTo: line.upperBound), count.end == line.upperBound,
      count.value >= number.value
    else { return nil }
    return PageNumberForm(number: number.value, count: count.value)
  }

  private static func dashLength(_ text: [UInt8], _ at: Int) -> Int {
    guard at < text.count else { return 0 }
    return ByteCursor(text, at: at).dashLength
  }

  /// The lines that number pages: those that count up from the first page, one after the other.
  ///
  /// A fraction in a column, `2/3`, does not count on; two such lines or a dash on both sides are
  /// needed, or the first of several pages.
  static func lines(of page: PageLines, in text: [UInt8]) -> Set<Int> {
    var found: [(line: Int, form: PageNumberForm)] = []
    for index in page.lines.indices {
      let line = page.lines[index]
      guard let form = read(text, line.range) else { continue }
      guard let last = found.last?.form else {
        if form.number <= 2 { found.append((index, form)) }
        continue
      }
      if form.number == last.number + 1, form.count == last.count { found.append((index, form)) }
    }
    if found.count == 1, let only = found.first, only.form.count ?? 0 > 2 { return [] }
    return Set(found.map(\.line))
  }
}
