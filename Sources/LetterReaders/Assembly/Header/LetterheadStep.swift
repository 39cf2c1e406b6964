internal import DutchText
internal import LetterModel

/// Reads the letterhead: what stands above the first sentence.
struct LetterheadStep {
  var header: LetterHeader
  /// How many of the last dossiers have their titles on the lines below.
  private var untitled = 0
  /// The label of the block before, where its value stands in a block of its own.
  var waiting: Label?

  /// A year that stood alone, or the first of a session year that was torn.
  private var loneYear: Sourced<Int>?

  enum Label { case subject, kenmerk }

  /// Reads the facts above the body and marks their blocks as letterhead.
  static func read(_ letter: inout Letter, stated: LetterHeader) {
    var step = LetterheadStep(header: stated)
    let end = BodyStart.index(in: letter.blocks)
    for index in 0..<end where letter.blocks[index].table == nil {
      let block = letter.blocks[index]
      guard block.kind != .footnote, !block.passage.isEmpty else { continue }
      // A page number is no value of the label above it.
      if block.kind == .furniture { step.waiting = nil }
      let found = step.read(HeadPassage(block.passage))
      if !found, step.isComplete, block.kind != .letterhead, block.kind != .furniture { break }
      guard found, block.kind == .paragraph || block.kind == .heading else { continue }
      letter.blocks[index].kind = .letterhead
    }
    letter.header = step.header
    HeadCompletion.complete(&letter.header, from: letter.blocks[..<end])
  }

  private init(header: LetterHeader) { self.header = header }

  /// Whether what a letterhead ends with was read, so that the next block is the body's.
  private var isComplete: Bool { header.addressee != nil && header.date != nil }

  /// Reads one block; whether it held a fact.
  private mutating func read(_ head: HeadPassage) -> Bool {
    readWaiting(head) || readTorn(head) || isTitle(head) || readSession(head) || readChamber(head)
      || readLabels(head)
      || readAddressee(head) || readQuestions(head) || readReceipt(head) || readPlaceAndDate(head)
      || readPaper(head) || readDossiers(head)
  }

  /// The line below a dossier number is its title; below several numbers their titles follow in order.
  private mutating func isTitle(_ head: HeadPassage) -> Bool {
    guard head.dossierNumber(at: 0) == nil else { return false }
    let open = header.dossiers.count - untitled
    guard untitled > 0, header.dossiers.indices.contains(open),
      header.dossiers[open].value.title == nil, !PaperTitle.begins(head),
      PaperTitle.start(in: head) == nil, head.date()?.range.lowerBound != 0
    else {
      untitled = 0
      return false
    }
    header.dossiers[open].value.title = head.passage.text
    untitled -= 1
    return true
  }

  private mutating func readSession(_ head: HeadPassage) -> Bool {
    guard head.reads("vergaderjaar ") else { return readTornSession(head) }
    guard let year = head.sessionYear(at: 13) else { return beginsTornSession(head) }
    // `Vergaderjaar 2022–2023, Kamerstuk 34 352, nr. 281` cites another paper.
    if year.end < head.bytes.count, head.bytes[year.end] == UInt8(ascii: ",") { return false }
    if header.sessionYear == nil { header.sessionYear = head.fact(year.text, 13..<year.end) }
    return true
  }

  /// `Vergaderjaar 2020-`, whose second year stands on the line below or above.
  private mutating func beginsTornSession(_ head: HeadPassage) -> Bool {
    guard head.bytes.count == 18, head.bytes[17] == UInt8(ascii: "-"),
      let first = DutchDate.year(in: head.bytes, at: 13)
    else { return false }
    let begun = head.fact(first, 13..<17)
    if let other = loneYear, other.value == first + 1 {
      setSession(begun, other)
    } else {
      loneYear = begun
    }
    return true
  }

  /// A year alone on its line, next to a session year that ends in a hyphen.
  private mutating func readTornSession(_ head: HeadPassage) -> Bool {
    guard head.bytes.count == 4, let year = DutchDate.year(in: head.bytes, at: 0) else {
      return false
    }
    let read = head.fact(year, 0..<4)
    if let begun = loneYear, begun.value + 1 == year { setSession(begun, read) }
    loneYear = read
    return true
  }

  private mutating func setSession(_ begun: Sourced<Int>, _ end: Sourced<Int>) {
    guard header.sessionYear == nil else { return }
    header.sessionYear = Sourced(
      "\(begun.value)-\(end.value)", span: begun.span.covering(end.span))
  }

  private mutating func readChamber(_ head: HeadPassage) -> Bool {
    let isSecond = head.reads("tweede kamer der")
    guard isSecond || head.reads("eerste kamer der"), head.bytes.count < 48 else { return false }
    if header.chamber == nil {
      header.chamber = head.fact(isSecond ? .second : .first, 0..<min(32, head.bytes.count))
    }
    return true
  }

  /// `Ontvangen 26 april 2019`, `Vastgesteld 15 september 2022`.
  private mutating func readReceipt(_ head: HeadPassage) -> Bool {
    let isReceived = head.reads("ontvangen ")
    guard isReceived || head.reads("vastgesteld ") || head.reads("voorgesteld "),
      head.bytes.count < 60, let date = head.date()
    else { return false }
    if isReceived, header.submitted == nil { header.submitted = date.fact }
    if !isReceived, header.date == nil { header.date = date.fact }
    return true
  }

  /// `Den Haag, 6 juli 2023`.
  private mutating func readPlaceAndDate(_ head: HeadPassage) -> Bool {
    guard head.bytes.count < 80, let date = head.date(),
      date.range.upperBound + 2 >= head.bytes.count
    else { return false }
    var end = date.range.lowerBound
    while end > 0, !ASCII.isWord(head.bytes[end - 1]) { end -= 1 }
    if header.date == nil { header.date = date.fact }
    let isPlace = end > 0 && end <= 24 && !head.bytes[..<end].contains(where: ASCII.isDigit)
    if isPlace, header.place == nil, !head.reads("datum"),
      !Self.acts.contains(where: { head.reads($0) })
    {
      header.place = head.words(0..<end)
    }
    return true
  }

  /// What sites write before a date, which is no place.
  private static let acts: [StaticString] = [
    "gepubliceerd", "geplaatst", "verzonden", "ontvangen", "voorgesteld", "documentdatum",
    "publicatiedatum", "ingediend",
  ]

  /// `Nr. 299`, `P BRIEF VAN DE STAATSSECRETARIS …`, `MEMORIE VAN TOELICHTING`.
  private mutating func readPaper(_ head: HeadPassage) -> Bool {
    guard var start = PaperTitle.start(in: head) else { return false }
    if start > 0 { _ = readDossiers(head, before: start) }
    if let number = PaperTitle.number(head, at: start) {
      if header.number == nil { header.number = number.fact }
      start = head.afterSpaces(number.end)
    }
    guard let title = PaperTitle(head, at: start) else { return true }
    if header.kind == nil { header.kind = title.kind }
    if header.sender == nil { header.sender = title.sender }
    return true
  }

  /// `34 352 Uitvoering en evaluatie Participatiewet`, also where the line before ran into it.
  private mutating func readDossiers(_ head: HeadPassage, before limit: Int? = nil) -> Bool {
    let limit = limit ?? head.bytes.count
    guard limit < 600, header.addressee == nil || limit < head.bytes.count else { return false }
    var found = false
    var at = 0
    while at < limit {
      guard ASCII.isDigit(head.bytes[at]), let number = head.dossierNumber(at: at) else {
        at += 1
        continue
      }
      let suffix = DossierSuffix.read(head, at: number.end)
      let end = suffix?.end ?? number.end
      let stop = min(nextDossier(head, from: end) ?? limit, limit)
      let title = head.words(head.afterSpaces(end)..<max(stop, head.afterSpaces(end)))
      guard isDossierLine(head, at: at, title: title?.value) else { return found }
      add(
        LetterHeader.Dossier(
          number: number.number, suffix: suffix?.text, title: title?.value),
        span: head.passage.span(of: at..<end))
      untitled = title == nil ? untitled + 1 : 0
      found = true
      at = stop
    }
    return found
  }

  /// Whether a number in a line is the head of a dossier and not one that a sentence cites.
  ///
  /// A dossier's title begins with a capital; `34 352, nr. 281` in a line is a citation.
  private func isDossierLine(_ head: HeadPassage, at start: Int, title: String?) -> Bool {
    guard let first = title?.utf8.first else { return start == 0 }
    guard ASCII.isUpper(first) || first >= 0x80 || first == UInt8(ascii: "(") else { return false }
    let before = head.bytes[..<start].last { $0 != 0x20 }
    return before != UInt8(ascii: ",") && head.offset(of: "kamerstuk") == nil
  }

  private func nextDossier(_ head: HeadPassage, from start: Int) -> Int? {
    guard start < head.bytes.count else { return nil }
    return (start..<head.bytes.count).first {
      ASCII.isDigit(head.bytes[$0]) && head.dossierNumber(at: $0) != nil
    }
  }

  private mutating func add(_ dossier: LetterHeader.Dossier, span: SourceSpan) {
    let known = header.dossiers.firstIndex {
      $0.value.number == dossier.number && $0.value.suffix == dossier.suffix
    }
    guard let known else {
      header.dossiers.append(Sourced(dossier, span: span))
      return
    }
    if header.dossiers[known].value.title == nil {
      header.dossiers[known].value.title = dossier.title
    }
  }

  private mutating func readQuestions(_ head: HeadPassage) -> Bool {
    guard let questions = QuestionHead(head) else { return readQuestionDates(head) }
    if header.kind == nil { header.kind = questions.kind }
    if header.sender == nil { header.sender = questions.sender }
    if header.addressee == nil { header.addressee = questions.addressee }
    if header.subject == nil { header.subject = questions.subject }
    if header.answeredBy.isEmpty { header.answeredBy = questions.answeredBy }
    if header.submitted == nil { header.submitted = questions.submitted }
    if header.answered == nil { header.answered = questions.answered }
    return true
  }
}

extension LetterheadStep {
  /// The dates of questions whose head goes on in the next block: `(ingezonden 1 november 2024)`.
  private mutating func readQuestionDates(_ head: HeadPassage) -> Bool {
    guard header.kind?.value == "kamervragen" || head.reads("(") else { return false }
    var found = false
    if let at = head.offset(of: "(ingezonden "), let date = head.date(from: at)?.fact {
      if header.submitted == nil { header.submitted = date }
      // The block before ended in `over`.
      if header.subject == nil, header.sender != nil, at > 0 { header.subject = head.words(0..<at) }
      found = true
    }
    if let at = head.offset(of: "(ontvangen "), let date = head.date(from: at)?.fact {
      if header.answered == nil { header.answered = date }
      found = true
    }
    return found
  }
}

extension HeadPassage {
  /// The number of a case that is all there is: `2024Z15078`.
  func caseNumber() -> Sourced<String>? {
    let end = bytes.lastIndex { !ASCII.isSpace($0) }.map { $0 + 1 } ?? 0
    guard (10...12).contains(end), DutchDate.year(in: bytes, at: 0) != nil,
      bytes[4] == UInt8(ascii: "Z"), bytes[5..<end].allSatisfy({ ASCII.isDigit($0) })
    else { return nil }
    return words(0..<end)
  }

  /// What stands after a label at the beginning, if it begins so.
  func rest(after label: StaticString) -> Range<Int>? {
    guard let end = SpacedLabel.end(of: label, in: bytes, at: 0), end < bytes.count,
      !ASCII.isLetter(bytes[end])
    else { return nil }
    return afterSpaces(end)..<bytes.count
  }
}
