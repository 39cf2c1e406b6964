internal import DutchText
internal import LetterModel

/// Finds furniture, and the ends of pages where no form feed shows them.
enum PageSpacing {
  /// Marks the furniture and gives every line its page.
  static func countPages(of page: inout PageLines, in text: [UInt8]) {
    var number = 0
    var startsPage = false
    // Where pages are numbered in words, a bare number is a footnote's.
    let forms = PageNumberForm.lines(of: page, in: text)
    let areNumbered =
      !forms.isEmpty || page.lines.contains { PageFurniture.isPageOfPages(text, $0.range) }
    for index in page.lines.indices {
      let line = page.lines[index]
      if page.hasFormFeeds {
        number = line.line.formFeeds
      } else if startsPage || begins(at: index, of: page, in: text) {
        if index > 0 { number += 1 }
        startsPage = false
      }
      page.lines[index].page = number
      if PageFurniture.isFurniture(text, line.range) || forms.contains(index)
        || index > 0 && page.lines[index - 1].role == .furniture
          && PageFurniture.isFootOfOnePage(text, line.range)
        || !areNumbered && isPageNumber(at: index, of: page, number + 1, in: text)
      {
        page.lines[index].role = .furniture
        if !page.hasFormFeeds {
          startsPage =
            PageFurniture.endsPage(text, line.range) || ASCII.isDigit(text[line.start])
            || forms.contains(index)
        }
      }
    }
  }

  /// Whether a line begins a page where no form feed shows it.
  ///
  /// Programs that copy a text layer page by page put a lone space before each page, and begin it
  /// on the next line although all other lines are double-spaced.
  private static func begins(at index: Int, of page: PageLines, in text: [UInt8]) -> Bool {
    guard index > 0 else { return false }
    let line = page.lines[index]
    if page.isDoubleSpaced, line.gap == 0, line.line.indent == 1,
      page.lines[index - 1].line.indent == 0
    {
      return true
    }
    guard line.line.blankBefore == 0 else { return false }
    if line.line.indent == 1, page.lines[index - 1].line.indent == 0 {
      return text[line.line.lineStart] == 0x20 && ListMarker.bulletLength(text, line.range) == nil
        || NoteStart.read(text, page.lines[index - 1].range) != nil
        || page.isDoubleSpaced
    }
    return page.isDoubleSpaced && page.lines[index - 1].gap == 0
      && !page.lines[index - 1].isTight
      && NoteStart.read(text, page.lines[index - 1].range) == nil
      && NoteStart.read(text, line.range) == nil
  }

  /// Whether a line is a bare page number: it stands alone and has the number of its page.
  private static func isPageNumber(
    at index: Int, of page: PageLines, _ number: Int, in text: [UInt8]
  ) -> Bool {
    let line = page.lines[index]
    guard line.length <= 3, ASCII.isDigit(text[line.start]),
      let read = text.number(at: line.start, upTo: line.end), read.end == line.end,
      read.value == number,
      line.gap > 0 || index == 0
        || page.lines[index - 1].line.formFeeds != line.line.formFeeds
    else { return false }
    return index + 1 == page.lines.count || page.lines[index + 1].gap > 0
      || page.lines[index + 1].page != line.page
      || page.lines[index + 1].line.formFeeds != line.line.formFeeds
  }
}
