internal import DutchText
internal import LetterModel

/// The title of a parliamentary paper: `BRIEF VAN DE MINISTER VOOR ARMOEDEBELEID`.
struct PaperTitle {
  /// What kind of paper it is: `brief`, `wetsvoorstel`.
  var kind: Sourced<String>
  /// The office after `BRIEF VAN DE`.
  var sender: Sourced<String>?

  /// The titles of papers and the kinds they stand for, the longest first where one begins another.
  private static let titles: [(title: StaticString, kind: String)] = [
    ("BRIEF VAN", "brief"), ("BRIEF DER", "brief"), ("VOORSTEL VAN WET", "wetsvoorstel"),
    ("GEWIJZIGD VOORSTEL VAN WET", "wetsvoorstel"), ("MEMORIE VAN", "memorie"),
    ("NOTA NAAR AANLEIDING VAN", "nota"), ("NOTA VAN WIJZIGING", "nota"),
    ("NADERE MEMORIE", "memorie"), ("MOTIE VAN", "motie"), ("GEWIJZIGDE MOTIE VAN", "motie"),
    ("NADER GEWIJZIGDE MOTIE VAN", "motie"), ("AMENDEMENT VAN", "amendement"),
    ("GEWIJZIGD AMENDEMENT VAN", "amendement"), ("VERSLAG VAN", "verslag"),
    ("VERSLAG HOUDENDE", "verslag"), ("VOORLOPIG VERSLAG", "verslag"),
    ("NADER VOORLOPIG VERSLAG", "verslag"), ("EINDVERSLAG", "verslag"),
    ("NADER VERSLAG", "verslag"), ("LIJST VAN VRAGEN", "vragen"),
    ("Lijst van vragen en antwoorden", "vragen"), ("ADVIES AFDELING", "advies"),
    ("KONINKLIJKE BOODSCHAP", "boodschap"), ("JAARVERSLAG", "jaarverslag"), ("VERSLAG", "verslag"),
  ]

  private static let articles: [StaticString] = ["de ", "het ", "een "]

  /// Whether a passage begins as a title of a paper, with or without its number.
  static func begins(_ head: HeadPassage) -> Bool { start(in: head) == 0 }

  /// Where the number or the title of the paper begins.
  ///
  /// That is 0 where it stands on a line of its own, and further on where the dossier's line runs
  /// into it: `31 865 Verbetering verantwoording Nr. 214 LIJST VAN VRAGEN`.
  static func start(in head: HeadPassage) -> Int? {
    var at = 0
    while at < min(head.bytes.count, 600) {
      if ASCII.isUpper(head.bytes[at]), at == 0 || head.bytes[at - 1] == 0x20 {
        if PaperTitle(head, at: at) != nil { return at }
        if let number = number(head, at: at), at == 0 || isFollowedByTitle(number.end, head) {
          return at
        }
      }
      at += 1
    }
    return nil
  }

  private static func isFollowedByTitle(_ offset: Int, _ head: HeadPassage) -> Bool {
    offset >= head.bytes.count || PaperTitle(head, at: head.afterSpaces(offset)) != nil
  }

  /// The title at an offset.
  init?(_ head: HeadPassage, at start: Int) {
    // Capitals, but for the list of questions: few words have two at their beginning.
    guard start + 1 < head.bytes.count, ASCII.isUpper(head.bytes[start]),
      ASCII.isUpper(head.bytes[start + 1]) || head.bytes[start] == UInt8(ascii: "L")
    else { return nil }
    for index in PaperTitle.titles.indices {
      let title = PaperTitle.titles[index].title
      guard head.bytes.has(title, at: start) else { continue }
      let kind = PaperTitle.titles[index].kind
      let end = start + title.utf8CodeUnitCount
      self.kind = head.fact(kind, start..<end)
      guard kind == "brief" || kind == "motie" || kind == "amendement" else { return }
      var from = head.afterSpaces(end)
      let article = Self.articles.first { head.reads($0, at: from) }
      if let article { from += article.utf8CodeUnitCount }
      // A note's mark is glued to the last word: `BRIEF VAN DE INFORMATEURS1`.
      var last = head.bytes.count
      while last > from, ASCII.isDigit(head.bytes[last - 1]) { last -= 1 }
      if last == from || !ASCII.isUpper(head.bytes[last - 1]) { last = head.bytes.count }
      sender = head.words(from..<max(from, last))
      return
    }
    return nil
  }

  /// The paper's number at an offset: `Nr. 299`, or an Eerste Kamer letter before the title.
  static func number(_ head: HeadPassage, at start: Int) -> (fact: Sourced<String>, end: Int)? {
    let bytes = head.bytes
    if head.reads("nr.", at: start) {
      let from = head.afterSpaces(start + 3)
      var end = from
      while end < bytes.count, ASCII.isWord(bytes[end]) { end += 1 }
      guard end > from, end - from <= 6 else { return nil }
      return (head.fact(head.passage.text(of: from..<end), from..<end), end)
    }
    var end = start
    while end < bytes.count, ASCII.isUpper(bytes[end]) { end += 1 }
    guard (1...3).contains(end - start) else { return nil }
    let isAlone = start == 0 && end == bytes.count
    let isBeforeTitle =
      end < bytes.count && bytes[end] == 0x20 && PaperTitle(head, at: head.afterSpaces(end)) != nil
    guard isAlone || isBeforeTitle else { return nil }
    return (head.fact(head.passage.text(of: start..<end), start..<end), end)
  }
}
