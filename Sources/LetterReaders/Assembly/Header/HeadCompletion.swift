internal import DutchText
internal import LetterModel

/// What the facts of a letterhead say together and no line says alone.
enum HeadCompletion {
  /// Adds the dossier and number of `34300-VII-60`, and the chamber that such a number is of.
  static func complete(_ header: inout LetterHeader, from blocks: ArraySlice<Block>) {
    addPaper(to: &header, from: blocks)
    addChamber(to: &header)
    if header.identifier == nil, header.kind?.value == "kamervragen" {
      header.identifier = QuestionNumber.identifier(of: header, from: blocks)
    }
  }

  private static func addPaper(to header: inout LetterHeader, from blocks: ArraySlice<Block>) {
    let papers = blocks.filter { $0.kind != .furniture && $0.kind != .footnote }.compactMap {
      block in CompactPaper(HeadPassage(block.passage)).map { ($0, HeadPassage(block.passage)) }
    }
    guard let (paper, head) = papers.first else { return }
    // A list of papers has many such lines; without any other fact, one is the letter's own.
    guard
      header.number.map({ $0.value == paper.number })
        ?? (header.kind != nil || papers.count == 1 && !paper.isLabelled)
    else { return }
    header.dossiers.removeAll {
      $0.value.number == paper.dossier && $0.value.suffix == paper.number
    }
    if !header.dossiers.contains(where: { $0.value.number == paper.dossier }) {
      let dossier = LetterHeader.Dossier(number: paper.dossier, suffix: paper.suffix)
      header.dossiers.insert(head.fact(dossier, paper.ranges.dossier), at: 0)
    }
    if header.number == nil { header.number = head.fact(paper.number, paper.ranges.number) }
  }

  /// Since 1995 the Eerste Kamer counts its papers in letters, the Tweede Kamer in digits.
  private static func addChamber(to header: inout LetterHeader) {
    guard header.chamber == nil, header.kind != nil, !header.dossiers.isEmpty,
      let number = header.number
    else { return }
    if number.value.utf8.allSatisfy(ASCII.isUpper) {
      header.chamber = Sourced(.first, span: number.span)
    } else if number.value.utf8.allSatisfy(ASCII.isDigit),
      header.date.map({ $0.value.year >= 1995 }) ?? false
    {
      header.chamber = Sourced(.second, span: number.span)
    }
  }
}
