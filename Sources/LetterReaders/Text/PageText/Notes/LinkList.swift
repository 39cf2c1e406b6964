/// The links of a PDF that a copier lists below its text, numbered as notes are.
///
///     1 https://www.rijksoverheid.nl/documenten/…
///     2 https://www.cbs.nl/nl-nl/nieuws/…
enum LinkList {
  /// Makes such a list at the end of a text furniture, where a note has its first number before it.
  static func setAside(in lines: inout [PageLine], of text: [UInt8]) {
    var links: [Int] = []
    for index in lines.indices.reversed() where lines[index].role == .words {
      guard number(of: lines[index], in: text) != nil else { break }
      links.append(index)
    }
    guard let first = links.last, number(of: lines[first], in: text) == 1,
      lines[..<first].contains(where: { line in
        line.role == .words && line.gap + line.line.formFeeds > 0
          && NoteStart.read(text, line.range)?.value == 1
      })
    else { return }
    for index in links { lines[index].role = .furniture }
  }

  /// The number of a line that has nothing but it and a web address.
  private static func number(of line: PageLine, in text: [UInt8]) -> Int? {
    guard let start = NoteStart.read(text, line.range),
      NoteStart.hasAddress(text, start.wordsStart),
      !text[start.wordsStart..<line.end].contains(0x20)
    else { return nil }
    return start.value
  }
}
