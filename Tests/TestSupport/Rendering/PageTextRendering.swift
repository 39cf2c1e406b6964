internal import LetterModel

/// Writes a letter as the text layer of its printed pages.
///
/// Its damage: lines end where the page is full, words are hyphenated, marks are glued to words,
/// years and table values, notes stand at the foot of the page that calls them even where the
/// sentence goes on overleaf, and every page has furniture.
struct PageTextRendering {
  /// Which program wrote the text.
  enum Form {
    case layout, raw, double
  }

  let letter: SpecimenLetter
  let form: Form
  private var lines: [PageLine] = []

  init(_ letter: SpecimenLetter, form: Form) {
    self.letter = letter
    self.form = form
  }

  func text(_ random: inout SplitMix64) -> String {
    var copy = self
    let breaker = LineBreaker(
      width: random.number(62...92), hyphenation: random.one(of: [0, 70], or: 0))
    copy.writeHead(breaker, &random)
    for part in letter.parts { copy.write(part, breaker, &random) }
    copy.lines += [PageLine(text: "De \(letter.office),", staysWithNext: true)]
    copy.lines += [PageLine(text: "", staysWithNext: true), PageLine(text: letter.signatory)]
    let notes = letter.notes.map { ($0.number, noteLines($0, breaker, &random)) }
    var pages = PageBreaker(capacity: random.number(26...44), notes: notes).pages(of: copy.lines)
    if pages.isEmpty { pages = [PageBreaker.Page()] }
    return PageFurniture(letter: letter, form: form, width: breaker.width)
      .text(of: pages, &random)
  }

  /// Paragraphs have an empty line between them, but not in `-raw`.
  private mutating func endParagraph() {
    if form != .raw { lines.append(.blank) }
  }

  private mutating func writeHead(_ breaker: LineBreaker, _ random: inout SplitMix64) {
    let gap = form == .layout ? "    " : " "
    switch letter.head {
    case .paper(let dossier, let title, let number, let session):
      let chamber = letter.chamber == .second ? 2 : 1
      add("\(letter.chamberName) der Staten-Generaal\(gap)\(chamber)")
      add("Vergaderjaar \(session)–\(session + 1)")
      endParagraph()
      add("\(SpecimenLetter.spaced(dossier))\(gap)\(title)")
      endParagraph()
      let printed = letter.chamber == .second ? "Nr. \(number)" : number
      let heading = "\(printed)\(gap)BRIEF VAN DE \(letter.office.uppercased())"
      lines += breaker.lines(of: [.words(heading)], &random)
      endParagraph()
      add("Aan de \(letter.addressee)")
      endParagraph()
      add("\(letter.place), \(letter.writtenDate)")
      endParagraph()
    case .ministry(_, _, let subject):
      add("De voorzitter van de \(letter.chamberName)")
      add("der Staten-Generaal")
      add("Postbus 20018")
      add("2500 EA DEN HAAG")
      endParagraph()
      let room = LineBreaker(width: breaker.width - 16, hyphenation: 0)
      let subjects = room.lines(of: [.words(subject)], &random).map(\.text)
      if form == .layout {
        add("Datum          \(letter.writtenDate)")
        for (index, line) in subjects.enumerated() {
          add((index == 0 ? "Betreft        " : "               ") + line)
        }
      } else {
        add("Datum \(letter.writtenDate)")
        for (index, line) in subjects.enumerated() { add((index == 0 ? "Betreft " : "") + line) }
      }
      endParagraph()
      add("Geachte voorzitter,")
      endParagraph()
    }
  }

  private mutating func add(_ text: String) { lines.append(PageLine(text: text)) }

  private mutating func write(
    _ part: SpecimenLetter.Part, _ breaker: LineBreaker, _ random: inout SplitMix64
  ) {
    switch part {
    case .heading(let words):
      lines.append(PageLine(text: words, staysWithNext: true))
      if form == .double { lines.append(PageLine(text: "", staysWithNext: true)) }
    case .paragraph(let text):
      lines += breaker.lines(of: text, loose: 8, &random)
      endParagraph()
    case .list(let items):
      for item in items { lines += breaker.lines(of: [.words("- ")] + item, &random) }
      endParagraph()
    case .table(let table):
      lines += PageTable(table: table, form: form, letter: letter).lines(breaker, &random)
      endParagraph()
    }
  }

  private func noteLines(
    _ note: SpecimenLetter.Note, _ breaker: LineBreaker, _ random: inout SplitMix64
  ) -> [String] {
    let words = breaker.lines(of: note.text, &random).map(\.text)
    if random.happens(15) {
      return ["\(note.number)"] + words.map { form == .layout ? "    \($0)" : $0 }
    }
    let gap = form == .layout ? "   " : " "
    return words.enumerated().map { index, line in
      index == 0 ? "\(note.number)\(gap)\(line)" : (form == .layout ? "    \(line)" : line)
    }
  }
}
