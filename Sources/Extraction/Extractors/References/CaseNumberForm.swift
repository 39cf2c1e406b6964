internal import DutchText
internal import LetterModel

/// Case and document numbers of the Tweede Kamer, and written questions by theirs.
///
///     Kamerstuk 2022Z24775   →   2022Z24775
///     vraagnummer 2024Z18284   →   kv-tk-2024Z18284
struct CaseNumberForm: ReferenceForm {
  let triggers = ["###", "Kamer", "kamer", "vraagn", "Vraagn"]

  func read(at start: Int, in site: ReferenceSite) -> Reference? {
    var reader = site.reader(at: start)
    let isQuestion = reader.takeWord(of: ["vraagnummer", "Kamervragen", "kamervragen"])
    if isQuestion {
      CitationPrefix.skipSeparators(&reader)
      if NumberList.readNumberWord(&reader) != nil { reader.skipSpaces() }
    } else if CitationPrefix.read(&reader) != nil {
      CitationPrefix.skipSeparators(&reader)
      if NumberList.readNumberWord(&reader) != nil { reader.skipSpaces() }
    }
    let from = reader.at
    guard reader.digitCount == 4, let year = reader.takeDigits(most: 4),
      (1990...2100).contains(year.value), reader.peek() == 0x5A || reader.peek() == 0x44
    else { return nil }
    reader.at += 1
    guard (5...6).contains(reader.digitCount), reader.takeDigits(most: 6) != nil,
      reader.isAtWordEnd
    else { return nil }
    let range = from..<reader.at
    let text = reader.text(range)
    guard isQuestion else {
      return site.reference(.caseNumber, start..<reader.at, [site.target(text, range)])
    }
    return site.reference(.question, start..<reader.at, [site.target("kv-tk-" + text, range)])
  }
}
